package nl.fnb.examples.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Approach;
import nl.fnb.examples.data.PublishedFigures.Form;

/**
 * A place in the study that a family takes: its approach, whether a plan is made, and after how many days that is
 * decided.
 */
record Enrolment(Approach approach, boolean planMade, int days) {

    /** Jeugdwet art. 4.1.3 lid 5: the plan stands within six weeks after it is known that there is no family group plan. */
    private static final int CARE_PLAN_WITHIN_DAYS = 42;

    private static final int CARE_PLAN_NOT_BEFORE_DAYS = 7;

    /** All places that the published counts ask for, in an order that says nothing about the approach. */
    static List<Enrolment> all(Draws draws) {
        List<Enrolment> enrolments = new ArrayList<>(offered(new WeeksDraws(draws)));
        for (int i = 0; i < PublishedFigures.REGULAR_FAMILIES; i++) {
            int days = draws.between(CARE_PLAN_NOT_BEFORE_DAYS, CARE_PLAN_WITHIN_DAYS);
            enrolments.add(new Enrolment(Approach.REGULAR, true, days));
        }
        draws.shuffle(enrolments);
        return List.copyOf(enrolments);
    }

    private static List<Enrolment> offered(WeeksDraws weeks) {
        List<Enrolment> offered = new ArrayList<>();
        Map<Approach, List<Integer>> toPlan = weeks.toPlan();
        List<Integer> toRefrain = weeks.toRefrain();
        int refrained = 0;
        for (Form form : PublishedFigures.FORMS) {
            toPlan.getOrDefault(form.approach(), List.of())
                    .forEach(days -> offered.add(new Enrolment(form.approach(), true, days)));
            toRefrain
                    .subList(refrained, refrained + form.refrained())
                    .forEach(days -> offered.add(new Enrolment(form.approach(), false, days)));
            refrained += form.refrained();
        }
        return offered;
    }
}
