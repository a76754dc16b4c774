package nl.fnb.stats;

/** The direction in which a test looks for a departure from its null hypothesis. */
public enum Alternative {
    /** The true value differs, in either direction. */
    TWO_SIDED,
    /** The true value is lower. */
    LESS,
    /** The true value is higher. */
    GREATER
}
