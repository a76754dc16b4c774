package nl.fnb.measures;

/**
 * What a scale does with missing items. Whatever the strategy, a score is missing where no item is answered or more items
 * are missing than {@code maxMissing}.
 *
 * @param strategy what is done with a few missing items
 * @param maxMissing the most items that may be missing; 0 or more
 */
public record MissingRule(MissingStrategy strategy, int maxMissing) {

    /** Every item must be answered; the rule of a scale that states none. */
    public static final MissingRule NONE = new MissingRule(MissingStrategy.NONE, 0);

    /**
     * A missing item has no points.
     *
     * @param maxMissing the most items that may be missing
     * @return the rule
     */
    public static MissingRule zero(int maxMissing) {
        return new MissingRule(MissingStrategy.ZERO, maxMissing);
    }

    /**
     * The answered items stand for the missing ones.
     *
     * @param maxMissing the most items that may be missing
     * @return the rule
     */
    public static MissingRule prorate(int maxMissing) {
        return new MissingRule(MissingStrategy.PRORATE, maxMissing);
    }

    /**
     * What the rule makes of a number of answers.
     *
     * @param answered the number of answered items
     * @param items the number of items of the scale
     * @return which part of the rule decides
     */
    public MissingOutcome decide(int answered, int items) {
        if (answered == 0) {
            return MissingOutcome.NOTHING_ANSWERED;
        }
        int missing = items - answered;
        if (missing > maxMissing) {
            return MissingOutcome.TOO_MANY_MISSING;
        }
        if (missing == 0) {
            return MissingOutcome.COMPLETE;
        }
        return switch (strategy) {
            case NONE -> MissingOutcome.ITEM_MISSING;
            case ZERO -> MissingOutcome.ZERO;
            case PRORATE -> MissingOutcome.PRORATED;
        };
    }
}
