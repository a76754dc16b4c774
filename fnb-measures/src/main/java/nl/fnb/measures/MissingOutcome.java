package nl.fnb.measures;

/** Which part of a {@link MissingRule} decided about a score. */
public enum MissingOutcome {
    /** Every item was answered; the rule was not needed. */
    COMPLETE(true),
    /** A few items were missing and had no points. */
    ZERO(true),
    /** A few items were missing and the answered ones stood for them. */
    PRORATED(true),
    /** No item was answered: no score. */
    NOTHING_ANSWERED(false),
    /** More items were missing than the rule allows: no score. */
    TOO_MANY_MISSING(false),
    /** An item was missing where none may be: no score. */
    ITEM_MISSING(false),
    /** A scale that a total is made of has no score: no score. */
    SCALE_MISSING(false);

    private final boolean scored;

    MissingOutcome(boolean scored) {
        this.scored = scored;
    }

    /**
     * Whether there is a score.
     *
     * @return false where the score is missing
     */
    public boolean isScored() {
        return scored;
    }
}
