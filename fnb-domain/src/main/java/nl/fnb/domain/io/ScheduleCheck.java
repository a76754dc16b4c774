package nl.fnb.domain.io;

import nl.fnb.domain.Study;

/** Warns. */
public final class ScheduleCheck implements StudyCheck {

    private final int followUpMonths;

    /**
     * A check.
     *
     * @param followUpMonths the months from the plan to the post-measurement
     */
    public ScheduleCheck(int followUpMonths) {
        this.followUpMonths = followUpMonths;
    }

    @Override
    public void check(Study study, Problems problems) {
        assert followUpMonths >= 0;
    }
}
