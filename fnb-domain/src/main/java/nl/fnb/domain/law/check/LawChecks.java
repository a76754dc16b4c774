package nl.fnb.domain.law.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.fnb.domain.Study;

/**
 * Holds a study against the rules of Dutch youth law that its dates and reasons decide: the offer of a family group plan and
 * the three grounds to refrain from it (Jeugdwet art. 4.1.2), the plan within six weeks (art. 4.1.3 lid 5), and how long orders
 * last (BW 1:257, 1:258, 1:260, 1:265c).
 *
 * <p>The law offers the plan within a "reasonable period" and gives no number of weeks; that rule is checked only after
 * {@link #withReasonablePeriod}. A measure in a study may hold its extensions, so that a long one is no breach by itself: the
 * finding says what must have been decided.
 */
public final class LawChecks {

    private final LocalDate asOf;
    private final OptionalInt reasonableWeeks;

    private LawChecks(LocalDate asOf, OptionalInt reasonableWeeks) {
        this.asOf = asOf;
        this.reasonableWeeks = reasonableWeeks;
    }

    /**
     * Checks of what was recorded up to a day.
     *
     * @param day the last day on which the study looked
     * @return the checks, without a number of weeks for the reasonable period
     */
    public static LawChecks asOf(LocalDate day) {
        return new LawChecks(day, OptionalInt.empty());
    }

    /**
     * The same checks with a number of weeks for the reasonable period, from the offer to the decision.
     *
     * @param weeks the number that the user chose, at least 1
     * @return a copy
     * @throws IllegalArgumentException if it is less than 1
     */
    public LawChecks withReasonablePeriod(int weeks) {
        if (weeks < 1) {
            throw new IllegalArgumentException("weeks must be 1 or more, got " + weeks);
        }
        return new LawChecks(asOf, OptionalInt.of(weeks));
    }

    /**
     * Holds a study against the rules.
     *
     * @param study the study
     * @return the findings, and the rules that could not be checked
     */
    public LawFindings check(Study study) {
        List<LawFinding> findings = new ArrayList<>();
        OfferCheck offers = new OfferCheck(study, asOf, reasonableWeeks);
        study.trajectories().forEach(trajectory -> findings.addAll(offers.check(trajectory)));
        study.safeguards()
                .ifPresent(
                        safeguards -> safeguards.forEach(order -> findings.addAll(new OrderCheck(asOf).check(order))));
        return new LawFindings(findings, notChecked(study));
    }

    private Set<LawRule> notChecked(Study study) {
        Set<LawRule> rules = EnumSet.noneOf(LawRule.class);
        if (reasonableWeeks.isEmpty()) {
            rules.add(LawRule.LONGER_THAN_CHOSEN);
        }
        if (study.plans().isEmpty()) {
            rules.add(LawRule.PLAN_AFTER_SIX_WEEKS);
            rules.add(LawRule.NO_PLAN_IN_SIX_WEEKS);
        }
        if (study.safeguards().isEmpty()) {
            rules.add(LawRule.OTS_BEYOND_A_YEAR);
            rules.add(LawRule.OTS_EXTENSIONS);
            rules.add(LawRule.VOTS_BEYOND_THREE_MONTHS);
            rules.add(LawRule.UHP_BEYOND_A_YEAR);
        }
        return rules;
    }
}
