package nl.fnb.examples.data;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.CharacteristicValue.Amount;
import nl.fnb.domain.Family;

/** The items of the built-in classic risk index, with an invented probability for each finding. */
final class RiskItems {

    private static final String NO = "no";
    private static final String YES = "yes";
    private static final String NONE = "none";

    /** The index counts a youngest child below this age as a risk. */
    private static final double YOUNG_BELOW_YEARS = 2;

    private static final List<Finding> DRAWN = List.of(
            past("n1", 0.40),
            history("n2", Weighted.of("abuse", 0.12), Weighted.of("one", 0.22), Weighted.of("three", 0.08)),
            past("n3", 0.15),
            past("n4", 0.18),
            now("n6", 0.14),
            now("n7", 0.35),
            several("n8", Weighted.of("alcohol", 0.15), Weighted.of("drugs", 0.15)),
            several("n9", Weighted.of("fragile", 0.06), Weighted.of("disability", 0.22), Weighted.of("tox", 0.01)),
            one("n10", Weighted.of("unsafe", 0.12), Weighted.of("homeless", 0.02)),
            past("a1", 0.30),
            history("a2", Weighted.of("one", 0.20), Weighted.of("more", 0.12)),
            past("a3", 0.15),
            past("a4", 0.05),
            one("a5", Weighted.of("blames", 0.15), Weighted.of("justifies", 0.06)),
            now("a6", 0.25),
            several("a7", Weighted.of("support", 0.30), Weighted.of("harsh", 0.18), Weighted.of("domineering", 0.15)),
            past("a8", 0.30),
            now("a9", 0.12),
            several(
                    "a10",
                    Weighted.of("delinquency", 0.08),
                    Weighted.of("developmental", 0.2),
                    Weighted.of("behaviour", 0.35)));

    private RiskItems() {}

    /** The items as they are drawn for a family; the age of its youngest child is known. */
    static List<Finding> of(Family family) {
        List<Finding> items = new ArrayList<>(DRAWN);
        boolean young = family.characteristic(StudyFrame.YOUNGEST_CHILD_AGE)
                .map(age -> age instanceof Amount years && years.value() < YOUNG_BELOW_YEARS)
                .orElse(false);
        items.add(new Finding(StudyFrame.RISK_INDEX, "n5", true, false, young ? YES : NO, List.of()));
        return items;
    }

    /** A finding about the past, or about the report that started the case. */
    private static Finding past(String id, double probability) {
        return new Finding(StudyFrame.RISK_INDEX, id, true, false, NO, List.of(Weighted.of(YES, probability)));
    }

    private static Finding now(String id, double probability) {
        return new Finding(StudyFrame.RISK_INDEX, id, false, false, NO, List.of(Weighted.of(YES, probability)));
    }

    @SafeVarargs
    private static Finding history(String id, Weighted<String>... found) {
        return new Finding(StudyFrame.RISK_INDEX, id, true, false, NONE, List.of(found));
    }

    @SafeVarargs
    private static Finding one(String id, Weighted<String>... found) {
        return new Finding(StudyFrame.RISK_INDEX, id, false, false, NONE, List.of(found));
    }

    @SafeVarargs
    private static Finding several(String id, Weighted<String>... found) {
        return new Finding(StudyFrame.RISK_INDEX, id, false, true, NONE, List.of(found));
    }
}
