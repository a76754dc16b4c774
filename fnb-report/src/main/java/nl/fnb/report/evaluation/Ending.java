package nl.fnb.report.evaluation;

import nl.fnb.domain.TrajectoryStatus;

/** The two ways in which an offered conference comes to an end; each rules out the other. */
public enum Ending {
    /** A family group plan was made. */
    PLAN("family_group_plan", TrajectoryStatus.PLAN_MADE),
    /** A plan was refrained from. */
    REFRAINED("refrained", TrajectoryStatus.REFRAINED);

    private final String outcome;
    private final TrajectoryStatus status;

    Ending(String outcome, TrajectoryStatus status) {
        this.outcome = outcome;
        this.status = status;
    }

    /**
     * The outcome that the rows name.
     *
     * @return for instance {@code refrained}
     */
    public String outcome() {
        return outcome;
    }

    /** The status of a trajectory that ended so. */
    TrajectoryStatus status() {
        return status;
    }

    /** The number of the ending among competing causes, from 1; 0 stands for none as yet. */
    int cause() {
        return ordinal() + 1;
    }
}
