package nl.fnb.report.evaluation;

/** How professional care is counted. */
public enum CareMeasure {
    /** The number of episodes that were active in the window. */
    EPISODES,
    /** The sum of their hours a week. */
    HOURS
}
