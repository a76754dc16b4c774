package nl.fnb.stats.bayes;

/** What the design of a study fixed. */
public enum Sampling {
    /** Nothing: each cell counts what came, its rate taken around the mean count. */
    POISSON,
    /** The total. */
    TOTAL_FIXED,
    /** The total of each row, for instance the sizes of groups. */
    ROWS_FIXED,
    /** The total of each column. */
    COLUMNS_FIXED,
    /** The totals of rows and columns, in a table of two by two. */
    BOTH_FIXED
}
