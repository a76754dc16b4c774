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

    private static final double EARLIER_PROTECTION = 0.15;

    /** Earlier reports, which two items count in two ways: n2 by their kind, a2 those about abuse. */
    private static final List<Weighted<History>> HISTORIES = List.of(
            Weighted.of(new History(NONE, NONE), 0.50),
            Weighted.of(new History("abuse-only", "one"), 0.10),
            Weighted.of(new History("abuse-only", "two+"), 0.05),
            Weighted.of(new History("neglect-1-2", NONE), 0.17),
            Weighted.of(new History("neglect-1-2", "one"), 0.06),
            Weighted.of(new History("neglect-1-2", "two+"), 0.04),
            Weighted.of(new History("neglect-3+", NONE), 0.04),
            Weighted.of(new History("neglect-3+", "one"), 0.04));

    private static final List<Finding> OBSERVED = List.of(
            past("n1", NO, Weighted.of(YES, 0.40)),
            past("n4", "1-3", Weighted.of("4+", 0.18)),
            now("n6", NO, Weighted.of(YES, 0.14)),
            now("n7", NO, Weighted.of(YES, 0.35)),
            several("n8", Weighted.of("alcohol", 0.15), Weighted.of("drugs", 0.15)),
            several("n9", Weighted.of("fragile", 0.06), Weighted.of("disability", 0.22)),
            now("n10", NONE, Weighted.of("unsafe", 0.12), Weighted.of("homeless", 0.02)),
            past("a1", NO, Weighted.of(YES, 0.30)),
            past("a4", NO, Weighted.of(YES, 0.05)),
            now("a5", NONE, Weighted.of("blames-child", 0.15), Weighted.of("justifies", 0.06)),
            now("a6", "under-2", Weighted.of("2+", 0.25)),
            several(
                    "a7",
                    Weighted.of("low-support", 0.30),
                    Weighted.of("harsh", 0.18),
                    Weighted.of("domineering", 0.15)),
            past("a8", NO, Weighted.of(YES, 0.30)),
            now("a9", NO, Weighted.of(YES, 0.12)),
            several(
                    "a10",
                    Weighted.of("delinquency", 0.08),
                    Weighted.of("developmental", 0.20),
                    Weighted.of("mental", 0.35)));

    private RiskItems() {}

    /** The answers to n2 and a2 that one history of reports gives. */
    private record History(String n2, String a2) {}

    /** The items as a family has them: what is on record about it is known already, the rest is drawn later. */
    static List<Finding> of(Family family, Draws draws) {
        List<Finding> items = new ArrayList<>(OBSERVED);
        History history = draws.pick(HISTORIES);
        String earlier = draws.chance(EARLIER_PROTECTION) ? YES : NO;
        items.add(past("n2", history.n2()));
        items.add(past("a2", history.a2()));
        items.add(past("n3", earlier));
        items.add(past("a3", earlier));
        items.add(past("n5", isYoung(family) ? "under-2" : "2+"));
        return items;
    }

    private static boolean isYoung(Family family) {
        return family.characteristic(StudyFrame.YOUNGEST_CHILD_AGE)
                .map(age -> age instanceof Amount years && years.value() < YOUNG_BELOW_YEARS)
                .orElse(false);
    }

    @SafeVarargs
    private static Finding past(String id, String otherwise, Weighted<String>... found) {
        return new Finding(StudyFrame.RISK_INDEX, id, true, false, otherwise, List.of(found));
    }

    @SafeVarargs
    private static Finding now(String id, String otherwise, Weighted<String>... found) {
        return new Finding(StudyFrame.RISK_INDEX, id, false, false, otherwise, List.of(found));
    }

    @SafeVarargs
    private static Finding several(String id, Weighted<String>... found) {
        return new Finding(StudyFrame.RISK_INDEX, id, false, true, NONE, List.of(found));
    }
}
