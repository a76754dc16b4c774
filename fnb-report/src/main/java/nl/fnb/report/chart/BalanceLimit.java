package nl.fnb.report.chart;

/**
 * A pair of lines in a {@link BalanceChart}, at equal distances below and above zero.
 *
 * @param distance how far from zero they stand, above 0 and at most 1e300
 * @param meaning what they tell, for the legend; empty to leave them out of it
 */
public record BalanceLimit(double distance, String meaning) {

    /**
     * Rejects a distance that is no positive number.
     *
     * @param distance how far from zero
     * @param meaning what the lines tell
     * @throws IllegalArgumentException if that rule is broken
     */
    public BalanceLimit {
        if (!(distance > 0)) {
            throw new IllegalArgumentException("a limit is above 0, got " + distance);
        }
        Axis.requireDrawable("a limit", distance);
    }
}
