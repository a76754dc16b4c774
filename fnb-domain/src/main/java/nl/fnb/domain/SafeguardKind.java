package nl.fnb.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.fnb.domain.law.LegalTerm;

/** A child protection measure, or the return that ends one. */
@LegalTerm(nl = "kinderbeschermingsmaatregel", source = "Jeugdwet art. 1.1")
public final class SafeguardKind {

    /** A supervision order. */
    @LegalTerm(nl = "ondertoezichtstelling", source = "BW 1:255")
    public static final SafeguardKind OTS =
            new SafeguardKind("OTS", new Label("ondertoezichtstelling", "supervision order"));
    /** A provisional supervision order. */
    @LegalTerm(nl = "voorlopige ondertoezichtstelling", source = "BW 1:257")
    public static final SafeguardKind VOTS =
            new SafeguardKind("VOTS", new Label("voorlopige ondertoezichtstelling", "provisional supervision order"));
    /** An out-of-home placement. */
    @LegalTerm(nl = "uithuisplaatsing", source = "BW 1:265b")
    public static final SafeguardKind UHP =
            new SafeguardKind("UHP", new Label("uithuisplaatsing", "out-of-home placement"));
    /** The return of the child to its home. */
    @LegalTerm(nl = "terugplaatsing", source = "WODC 2384 (Dijkstra et al., 2016)")
    public static final SafeguardKind TERUGPLAATSING =
            new SafeguardKind("TERUGPLAATSING", new Label("terugplaatsing", "reunification"));
    /** Guardianship by a certified institution. */
    @LegalTerm(nl = "voogdij", source = "BW 1:280 e.v.")
    public static final SafeguardKind VOOGDIJ = new SafeguardKind("VOOGDIJ", new Label("voogdij", "guardianship"));

    private static final List<SafeguardKind> KNOWN = List.of(OTS, VOTS, UHP, TERUGPLAATSING, VOOGDIJ);
    private static final Map<String, SafeguardKind> BY_CODE = Map.of(
            "OTS", OTS,
            "VOTS", VOTS,
            "UHP", UHP,
            "TERUGPLAATSING", TERUGPLAATSING,
            "VOOGDIJ", VOOGDIJ,
            "cbs:11", OTS,
            "cbs:12", VOTS,
            "cbs:21", VOOGDIJ,
            "cbs:71", UHP,
            "cbs:72", UHP);

    private final String code;
    private final Label label;

    private SafeguardKind(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The kind of a code.
     *
     * @param code a name such as {@code OTS} or a CBS code such as {@code cbs:11}
     * @return the kind, empty for an unknown code
     */
    public static Optional<SafeguardKind> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The kind of a code.
     *
     * @param code a code, as for {@link #find}
     * @return the kind
     * @throws InvalidValueException if the code is unknown
     */
    @JsonCreator
    public static SafeguardKind of(String code) {
        return find(code)
                .orElseThrow(() ->
                        new InvalidValueException(List.of(Breach.of(StudyRule.UNKNOWN_CODE, "kind", code, codes()))));
    }

    /**
     * The five kinds.
     *
     * @return in the order of the study format
     */
    public static List<SafeguardKind> known() {
        return KNOWN;
    }

    /**
     * The codes that {@link #find} knows, as a message lists them.
     *
     * @return the names, then the outside codes
     */
    public static String codes() {
        return KNOWN.stream().map(SafeguardKind::code).collect(Collectors.joining(", "))
                + ", cbs:11, cbs:12, cbs:21, cbs:71, cbs:72";
    }

    /**
     * The code of the kind.
     *
     * @return its name in the study format
     */
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * The name that a report shows.
     *
     * @return a name in Dutch and English
     */
    public Label label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeguardKind that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
