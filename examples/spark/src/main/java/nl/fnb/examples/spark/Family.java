package nl.fnb.examples.spark;

import java.util.OptionalDouble;

/**
 * What the file says of one family.
 *
 * @param id its pseudonym
 * @param group the group it is compared in, {@code FNB} or {@code REGULAR}
 * @param approach how it came to its plan, for instance {@code EK_C}
 * @param outcome {@code PLAN_MADE}, {@code REFRAINED} or {@code ONGOING}
 * @param weeks the weeks from the offer to the plan; absent without a plan
 * @param pre the score before, in points
 * @param post the score after, in points
 */
record Family(String id, String group, String approach, String outcome, OptionalDouble weeks, double pre, double post) {

    static final String FNB = "FNB";
    static final String REGULAR = "REGULAR";
    static final String PLAN_MADE = "PLAN_MADE";
    static final String REFRAINED = "REFRAINED";
    static final String ONGOING = "ONGOING";

    double change() {
        return post - pre;
    }

    boolean isFnb() {
        return group.equals(FNB);
    }
}
