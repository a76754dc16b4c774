package nl.fnb.report.evaluation;

/** Which values of an outcome are good news for a family. */
public enum Direction {
    /** Lower is better. */
    LOWER,
    /** Higher is better. */
    HIGHER;

    /**
     * Whether a difference, treated minus control, speaks for the treated.
     *
     * @param difference the difference
     * @return true if it lies on the better side of 0
     */
    public boolean favours(double difference) {
        return this == HIGHER ? difference > 0 : difference < 0;
    }
}
