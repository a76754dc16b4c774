package nl.fnb.stats.resample;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The difference of the means of two groups, drawn without copying a resample. */
final class MeanDifferences implements Statistic {

    @Override
    public double of(double[][] groups) {
        return mean(groups[0]) - mean(groups[1]);
    }

    @Override
    public OptionalDouble standardError(double[][] groups) {
        return OptionalDouble.of(Math.sqrt(squaredError(groups[0]) + squaredError(groups[1])));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double squaredError(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1) / values.length;
    }

    static void draw(double[][] groups, Draws draws, double[] drawn, int from, int to) {
        for (int i = from; i < to; i++) {
            drawn[i] = sum(groups[0], draws) / groups[0].length - sum(groups[1], draws) / groups[1].length;
        }
    }

    private static double sum(double[] values, Draws draws) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[draws.below(values.length)];
        }
        return sum;
    }

    /** The distance of each value from the mean of its group, with the sign of the group. */
    static double[] influences(double[][] groups) {
        double[] influences = new double[groups[0].length + groups[1].length];
        int k = 0;
        for (int g = 0; g < 2; g++) {
            double mean = mean(groups[g]);
            for (double value : groups[g]) {
                influences[k++] = g == 0 ? value - mean : mean - value;
            }
        }
        return influences;
    }
}
