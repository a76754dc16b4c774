package nl.fnb.measures.codes;

import java.util.Map;
import nl.fnb.domain.Certainty;

/** What the codes of one table are in another, in one direction; every code of the first table has its {@link Counterpart}. */
public final class CodeMapping {

    private final CodeTable from;
    private final CodeTable to;
    private final Certainty certainty;
    private final String source;
    private final Map<String, Counterpart> counterparts;

    CodeMapping(
            CodeTable from, CodeTable to, Certainty certainty, String source, Map<String, Counterpart> counterparts) {
        this.from = from;
        this.to = to;
        this.certainty = certainty;
        this.source = source;
        this.counterparts = Map.copyOf(counterparts);
    }

    /**
     * The table whose codes come in.
     *
     * @return a table
     */
    public CodeTable from() {
        return from;
    }

    /**
     * The table whose codes go out.
     *
     * @return a table
     */
    public CodeTable to() {
        return to;
    }

    /**
     * How sure the library is of the mapping.
     *
     * @return read or derived
     */
    public Certainty certainty() {
        return certainty;
    }

    /**
     * What the mapping rests on.
     *
     * @return the tables or the rule that were compared
     */
    public String source() {
        return source;
    }

    /**
     * What a code is in the other table.
     *
     * @param code a code of {@link #from()}
     * @return one code, one of several, none and why, or unknown where {@link #from()} lacks the code
     */
    public Counterpart of(String code) {
        return counterparts.getOrDefault(code, new Counterpart.Unknown(code, from.id()));
    }

    /**
     * The whole mapping, a line a code.
     *
     * @return lines such as {@code 31 ended according to plan -> 01 according to plan}
     */
    public String print() {
        StringBuilder text = new StringBuilder(toString()).append('\n');
        for (CodeEntry entry : from.entries()) {
            text.append(entry).append(" -> ").append(of(entry.code())).append('\n');
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return from.id() + " -> " + to.id() + " (" + certainty.label().en() + ")";
    }
}
