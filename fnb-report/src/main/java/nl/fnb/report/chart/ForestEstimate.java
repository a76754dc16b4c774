package nl.fnb.report.chart;

/**
 * An estimate with two intervals, as a test for equivalence needs them.
 *
 * @param outer the estimate and its interval at 1 - alpha, drawn thin with end caps
 * @param innerLow the lower end of the interval at 1 - 2 alpha, drawn thick
 * @param innerHigh the upper end of that interval, at least {@code innerLow}
 */
public record ForestEstimate(PointInterval outer, double innerLow, double innerHigh) {

    /**
     * Rejects ends that are out of order.
     *
     * @param outer the interval at 1 - alpha
     * @param innerLow the lower end at 1 - 2 alpha
     * @param innerHigh the upper end at 1 - 2 alpha
     * @throws IllegalArgumentException if that rule is broken
     */
    public ForestEstimate {
        if (!(innerLow <= innerHigh)) {
            throw new IllegalArgumentException(
                    "innerLow is at most innerHigh, got innerLow " + innerLow + " and innerHigh " + innerHigh);
        }
    }
}
