package nl.fnb.stats.resample;

import java.util.Arrays;
import java.util.OptionalDouble;

/** A number that groups of values give, such as a difference of means. Must not keep or change the arrays. */
@FunctionalInterface
public interface Statistic {

    /**
     * The difference of the means of two groups, first minus second, with Welch's standard error.
     *
     * @return the statistic
     */
    static Statistic meanDifference() {
        return new MeanDifferences();
    }

    /**
     * The difference of the medians of two groups, first minus second.
     *
     * @return the statistic
     */
    static Statistic medianDifference() {
        return groups -> median(groups[0]) - median(groups[1]);
    }

    /**
     * The number.
     *
     * @param groups the values of each group
     * @return a finite number
     */
    double of(double[][] groups);

    /**
     * Its standard error, which a studentized interval needs.
     *
     * @param groups the values of each group
     * @return the standard error; empty where none is known
     */
    default OptionalDouble standardError(double[][] groups) {
        return OptionalDouble.empty();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
