package nl.fnb.report.evaluation;

/** The ranges of the numbers of a plan, and how a message writes them. */
final class PlanRange {

    static final String ALPHA = "0 < alpha < 0.5";
    static final String MONTHS = "1 <= followUpMonths <= 120";
    static final String EVENTS = "0 <= minimumEvents";

    private static final int LONGEST_FOLLOW_UP = 120;

    private PlanRange() {}

    static boolean isAlpha(double alpha) {
        return alpha > 0 && alpha < 0.5;
    }

    static boolean isFollowUp(int months) {
        return months >= 1 && months <= LONGEST_FOLLOW_UP;
    }
}
