package nl.fnb.measures;

/** What a scale does with a few missing items. */
public enum MissingStrategy {
    /** Any missing item makes the score missing. */
    NONE,
    /** A missing item has no points: 0 in sums, means and the maximum; {@link ScoreMethod#COUNT} never counts it. */
    ZERO,
    /** The answered items stand for the missing ones: a sum grows in proportion, a mean is that of the answered. */
    PRORATE
}
