package nl.fnb.domain;

/** The three ways in which a trajectory can stand. */
public enum TrajectoryStatus {
    /** A plan was made. */
    PLAN_MADE,
    /** It is settled that no plan will be made. */
    REFRAINED,
    /** Nothing was decided yet. */
    ONGOING
}
