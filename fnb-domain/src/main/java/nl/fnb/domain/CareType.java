package nl.fnb.domain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.fnb.domain.law.LegalTerm;

/**
 * A type of youth care: one of eight known types, or an outside code without counterpart, which stays as it is.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0035779">Regeling Jeugdwet, annex 2: CBS Beleidsinformatie Jeugd v7</a>
 */
@LegalTerm(nl = "jeugdhulp", source = "Jeugdwet art. 1.1")
public final class CareType {

    /** Help by a neighbourhood team. */
    @LegalTerm(nl = "hulp door wijk- of buurtteam", source = "CBS Beleidsinformatie Jeugd v7")
    public static final CareType NEIGHBOURHOOD_TEAM =
            new CareType("NEIGHBOURHOOD_TEAM", new Label("wijk- of buurtteam", "neighbourhood team"));
    /** Outpatient care at the provider's. */
    @LegalTerm(nl = "ambulante jeugdhulp op locatie van de aanbieder", source = "CBS Beleidsinformatie Jeugd v7")
    public static final CareType OUTPATIENT =
            new CareType("OUTPATIENT", new Label("ambulante hulp", "outpatient care"));
    /** Day care at the provider's. */
    @LegalTerm(nl = "daghulp op locatie van de aanbieder", source = "CBS Beleidsinformatie Jeugd v7")
    public static final CareType DAY_CARE = new CareType("DAY_CARE", new Label("daghulp", "day care"));
    /** Care in the child's own network. */
    @LegalTerm(nl = "jeugdhulp in het netwerk van de jeugdige", source = "CBS Beleidsinformatie Jeugd v7")
    public static final CareType HOME_BASED =
            new CareType("HOME_BASED", new Label("hulp in het netwerk van de jeugdige", "home-based care"));
    /** Foster care. */
    @LegalTerm(nl = "pleegzorg", source = "CBS Beleidsinformatie Jeugd v7")
    public static final CareType FOSTER_CARE = new CareType("FOSTER_CARE", new Label("pleegzorg", "foster care"));
    /** Care in a family-style home. */
    @LegalTerm(nl = "gezinsgerichte jeugdhulp", source = "CBS Beleidsinformatie Jeugd v7")
    public static final CareType FAMILY_STYLE_CARE =
            new CareType("FAMILY_STYLE_CARE", new Label("gezinsgerichte hulp", "family-style care"));
    /** Placement in secure care. */
    @LegalTerm(nl = "gesloten plaatsing", source = "CBS Beleidsinformatie Jeugd v7")
    public static final CareType SECURE_PLACEMENT =
            new CareType("SECURE_PLACEMENT", new Label("gesloten plaatsing", "secure placement"));
    /** Other care with a stay. */
    @LegalTerm(nl = "ander verblijf", source = "CBS Beleidsinformatie Jeugd v7")
    public static final CareType OTHER_RESIDENTIAL =
            new CareType("OTHER_RESIDENTIAL", new Label("overig verblijf", "other residential care"));

    private static final List<CareType> KNOWN = List.of(
            NEIGHBOURHOOD_TEAM,
            OUTPATIENT,
            DAY_CARE,
            HOME_BASED,
            FOSTER_CARE,
            FAMILY_STYLE_CARE,
            SECURE_PLACEMENT,
            OTHER_RESIDENTIAL);
    private static final Map<String, CareType> BY_CODE = byCode();

    private final String code;
    private final Label label;

    private CareType(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The care type of a code.
     *
     * @param code a name such as {@code OUTPATIENT}, a CBS code such as {@code cbs:02} or an iJw category such as {@code ijw:32}
     * @return the known type that the code stands for, or the outside code itself; empty for an unknown code
     */
    public static Optional<CareType> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /**
     * The care type of a code.
     *
     * @param code a code, as for {@link #find}
     * @return the type
     * @throws InvalidValueException if the code is unknown
     */
    @JsonCreator
    public static CareType of(String code) {
        return find(code)
                .orElseThrow(() -> new InvalidValueException(
                        List.of(Breach.of(StudyRule.UNKNOWN_CODE, "care_type", code, codes()))));
    }

    /**
     * The eight known types.
     *
     * @return in the order of the CBS codes
     */
    public static List<CareType> known() {
        return KNOWN;
    }

    /**
     * The codes that {@link #find} knows, as a message lists them.
     *
     * @return the names, then the outside codes
     */
    public static String codes() {
        return KNOWN.stream().map(CareType::code).collect(Collectors.joining(", "))
                + ", cbs:01-04, cbs:11-14, ijw:31-38, ijw:40-55";
    }

    /**
     * The code of the type.
     *
     * @return a name, or the outside code where it has no counterpart
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
        return other instanceof CareType that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }

    private static Map<String, CareType> byCode() {
        Map<String, CareType> types = new HashMap<>();
        KNOWN.forEach(type -> types.put(type.code, type));
        int[] cbs = {1, 2, 3, 4, 11, 12, 13, 14};
        for (int i = 0; i < cbs.length; i++) {
            types.put((cbs[i] < 10 ? "cbs:0" : "cbs:") + cbs[i], KNOWN.get(i));
            types.put("ijw:" + (31 + i), KNOWN.get(i));
        }
        for (int category = 40; category <= 55; category++) {
            String code = "ijw:" + category;
            types.put(code, new CareType(code, Label.same(code)));
        }
        return Map.copyOf(types);
    }
}
