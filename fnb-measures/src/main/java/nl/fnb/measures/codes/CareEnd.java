package nl.fnb.measures.codes;

import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Label;

/** Why an episode of care ended, as a code of CBS ({@code cbs:01}) or of iJw ({@code ijw:38}), which stays what it was. */
public final class CareEnd {

    private static final CodeTable CBS = CodeTables.find("cbs:reden-beeindiging");
    private static final CodeTable IJW = CodeTables.find("ijw:jz588");
    private static final Map<String, CodeTable> TABLES = Map.of("cbs", CBS, "ijw", IJW);

    private final String standard;
    private final CodeEntry entry;

    private CareEnd(String standard, CodeEntry entry) {
        this.standard = standard;
        this.entry = entry;
    }

    /**
     * The reason of a code.
     *
     * @param code {@code cbs:} or {@code ijw:} and a code of {@code cbs:reden-beeindiging} or {@code ijw:jz588}
     * @return the reason, empty for an unknown code
     */
    public static Optional<CareEnd> find(String code) {
        int colon = code.indexOf(':');
        String standard = code.substring(0, Math.max(0, colon));
        return Optional.ofNullable(TABLES.get(standard))
                .flatMap(table -> table.find(code.substring(colon + 1)))
                .map(entry -> new CareEnd(standard, entry));
    }

    /**
     * The reason of a code.
     *
     * @param code a code, as for {@link #find}
     * @return the reason
     * @throws IllegalArgumentException if the code is unknown
     */
    public static CareEnd of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("a reason for ending must be cbs: and one of "
                        + CBS.codes() + ", or ijw: and one of "
                        + IJW.codes() + ", got " + code));
    }

    /**
     * What the reason is at CBS.
     *
     * @return a code of {@code cbs:reden-beeindiging}, or none and why
     */
    public Counterpart cbs() {
        return standard.equals("cbs")
                ? new Counterpart.One(entry)
                : CodeTables.mapping("ijw:jz588", "cbs:reden-beeindiging").of(entry.code());
    }

    /**
     * The code.
     *
     * @return the standard, a colon and the code
     */
    public String code() {
        return standard + ":" + entry.code();
    }

    /**
     * The name that a report shows.
     *
     * @return a name in Dutch and English
     */
    public Label label() {
        return entry.label();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CareEnd that && code().equals(that.code());
    }

    @Override
    public int hashCode() {
        return code().hashCode();
    }

    @Override
    public String toString() {
        return code();
    }
}
