package nl.fnb.report.chart;

/**
 * A value that changes.
 *
 * @param before what it was, within &plusmn;1e300
 * @param after what it became, within &plusmn;1e300
 */
public record Change(double before, double after) {

    /**
     * Rejects what is no number.
     *
     * @param before what it was
     * @param after what it became
     * @throws IllegalArgumentException if that rule is broken
     */
    public Change {
        Axis.requireDrawable("a value", before);
        Axis.requireDrawable("a value", after);
    }
}
