package nl.fnb.stats.group;

/** Whether groups are taken to vary equally. */
public enum Variances {
    /** One pooled variance: Student's t, the classic analysis of variance. */
    EQUAL,
    /** A variance a group: Welch's t and Welch's analysis of variance. */
    UNEQUAL
}
