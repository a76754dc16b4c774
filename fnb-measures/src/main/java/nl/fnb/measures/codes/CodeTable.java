package nl.fnb.measures.codes;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Certainty;
import nl.fnb.domain.Label;

/**
 * A table of codes, as one version of a standard has it.
 *
 * @param id the standard and the table, such as {@code cbs:hulpvorm}
 * @param version the version of the standard
 * @param certainty how sure the library is of the table
 * @param source where the table stands
 * @param title the name of the table
 * @param entries the codes, in the order of the source
 */
public record CodeTable(
        String id, String version, Certainty certainty, String source, Label title, List<CodeEntry> entries) {

    /**
     * Takes a copy of the codes.
     *
     * @param id the standard and the table, such as {@code cbs:hulpvorm}
     * @param version the version of the standard
     * @param certainty how sure the library is of the table
     * @param source where the table stands
     * @param title the name of the table
     * @param entries the codes, in the order of the source
     * @throws IllegalArgumentException if a code occurs twice
     */
    public CodeTable {
        entries = List.copyOf(entries);
        long codes = entries.stream().map(CodeEntry::code).distinct().count();
        if (codes != entries.size()) {
            throw new IllegalArgumentException("the codes of a table must differ, got a repeated one in " + id);
        }
    }

    /**
     * The entry of a code.
     *
     * @param code the code, with its leading zeros
     * @return the entry, empty where the table lacks the code
     */
    public Optional<CodeEntry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    /**
     * Whether the table has a code.
     *
     * @param code the code, with its leading zeros
     * @return true if it has
     */
    public boolean has(String code) {
        return find(code).isPresent();
    }

    /**
     * The codes, as a message lists them.
     *
     * @return joined by commas
     */
    public String codes() {
        return String.join(", ", entries.stream().map(CodeEntry::code).toList());
    }

    @Override
    public String toString() {
        return id + " " + version + ": " + codes();
    }
}
