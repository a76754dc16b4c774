package nl.fnb.stats.frame;

/** What a {@link Frame} does with rows in which a value that is asked for is missing. */
public enum Missing {
    /** To refuse: a missing value is a mistake until somebody has said what to do with it. */
    REFUSE,
    /** To leave the row out of the answer at hand, and to count it in the {@link Analysis}. */
    OMIT
}
