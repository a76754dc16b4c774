package nl.fnb.report.evaluation;

import java.util.Arrays;

/**
 * An outcome of the families of one group before and after the plan, of those that have both and all that a comparison
 * adjusts for. It holds a number for each family and no name; not for publication.
 */
public final class PairedValues {

    private final double[] before;
    private final double[] after;

    /** Takes the arrays as they are: this package fills them and never changes them afterwards. */
    PairedValues(double[] before, double[] after) {
        this.before = before;
        this.after = after;
    }

    /**
     * The number of families.
     *
     * @return zero or more
     */
    public int n() {
        return before.length;
    }

    /**
     * The pre-measurements.
     *
     * @return a copy, in the order of the study
     */
    public double[] before() {
        return before.clone();
    }

    /**
     * The post-measurements.
     *
     * @return a copy, in the same order
     */
    public double[] after() {
        return after.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PairedValues values
                && Arrays.equals(before, values.before)
                && Arrays.equals(after, values.after);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(before) + Arrays.hashCode(after);
    }

    /** The number of families alone, so that no log holds what was measured. */
    @Override
    public String toString() {
        return before.length + " families";
    }
}
