package nl.fnb.stats.resample;

import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.Checks;

/** The values of groups, each of which is resampled by itself. */
final class Resample {

    private Resample() {}

    /** A copy of groups that can be resampled. */
    static double[][] checked(double[]... groups) {
        Checks.require(groups.length > 0, "a bootstrap needs at least 1 group", groups.length);
        double[][] data = new double[groups.length][];
        for (int g = 0; g < data.length; g++) {
            data[g] = Checks.finite(groups[g], "value");
            NotEstimableException.unless(
                    data[g].length >= 2, Reason.TOO_FEW_VALUES, "each group needs at least 2 values", data[g].length);
        }
        return data;
    }

    static double[][] copy(double[][] groups) {
        double[][] copy = new double[groups.length][];
        for (int g = 0; g < copy.length; g++) {
            copy[g] = groups[g].clone();
        }
        return copy;
    }

    /** Fills each group with as many of its values, drawn with replacement. */
    static void draw(double[][] data, double[][] resample, Draws draws) {
        for (int g = 0; g < data.length; g++) {
            for (int i = 0; i < data[g].length; i++) {
                resample[g][i] = data[g][draws.below(data[g].length)];
            }
        }
    }
}
