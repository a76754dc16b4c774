package nl.fnb.report.chart;

/**
 * An estimate with its interval.
 *
 * @param estimate the point, within &plusmn;1e300
 * @param low the lower end; negative infinity for an interval without one
 * @param high the upper end, at least {@code low}; positive infinity for an interval without one
 */
public record PointInterval(double estimate, double low, double high) {

    /**
     * Rejects an estimate that is no number and ends that are out of order.
     *
     * @param estimate the point
     * @param low the lower end
     * @param high the upper end
     * @throws IllegalArgumentException if that rule is broken
     */
    public PointInterval {
        Axis.requireDrawable("an estimate", estimate);
        if (!(low <= high)) {
            throw new IllegalArgumentException("low is at most high, got low " + low + " and high " + high);
        }
    }
}
