package nl.fnb.stats.reference;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Interval;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Where R's {@code fisher.test} stops in its search for the conditional odds ratio and the ends of its interval.
 *
 * <p>R looks for the odds ratio in (0, 1), or for its inverse, with {@code uniroot} and its default stop of 1.2e-4. The
 * equation is written here a second time, by logarithms over the whole support.
 */
final class ConditionalOddsRatio {

    private final long[] support;
    private final double[] logs;
    private final long observed;

    ConditionalOddsRatio(Counts table) {
        long row1 = table.rowTotal(0);
        long row2 = table.rowTotal(1);
        long column = table.columnTotal(0);
        this.observed = table.at(0, 0);
        this.support = LongStream.rangeClosed(Math.max(0, column - row2), Math.min(column, row1))
                .toArray();
        this.logs = LongStream.of(support)
                .mapToDouble(x -> CombinatoricsUtils.binomialCoefficientLog((int) row1, (int) x)
                        + CombinatoricsUtils.binomialCoefficientLog((int) row2, (int) (column - x)))
                .toArray();
    }

    Object estimate(double ours) {
        return searched(ours, this::mean, observed, true);
    }

    List<Object> interval(Interval ours, Alternative alternative) {
        return interval(ours, alternative, 0);
    }

    /** The interval with mid-p, as exact2x2 searches it: the same search, with half the observed table left out. */
    List<Object> midPInterval(Interval ours) {
        return interval(ours, Alternative.TWO_SIDED, 0.5);
    }

    private List<Object> interval(Interval ours, Alternative alternative, double left) {
        double tail = alternative == Alternative.TWO_SIDED ? (1 - ours.level()) / 2 : 1 - ours.level();
        return List.of(
                searched(ours.low(), odds -> 1 - below(observed - 1, odds) - left * at(observed, odds), tail, true),
                searched(ours.high(), odds -> below(observed, odds) - left * at(observed, odds), tail, false));
    }

    private double at(long x, double odds) {
        if (odds == 0) {
            return x == support[0] ? 1 : 0;
        }
        return weights(odds)[(int) (x - support[0])];
    }

    /** R's search for where a quantity that rises or falls with the odds ratio reaches its goal; above 1 in the inverse. */
    private static Object searched(double ours, DoubleUnaryOperator quantity, double goal, boolean rising) {
        if (ours == 0 || Double.isInfinite(ours)) {
            return ours;
        }
        boolean belowOne = quantity.applyAsDouble(1) > goal == rising;
        if (belowOne) {
            double replay = Uniroot.of(odds -> quantity.applyAsDouble(odds) - goal, 0, 1);
            return new Searched(ours, replay, Uniroot.TOLERANCE);
        }
        double inverse = Uniroot.of(t -> quantity.applyAsDouble(1 / t) - goal, Math.ulp(1.0), 1);
        boolean near = Math.abs(1 / ours - inverse) <= Uniroot.TOLERANCE;
        return new Searched(ours, 1 / inverse, near ? Double.POSITIVE_INFINITY : 0);
    }

    private double[] weights(double odds) {
        double[] weights = new double[logs.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < logs.length; i++) {
            weights[i] = logs[i] + (odds == 0 && support[i] == 0 ? 0 : Math.log(odds) * support[i]);
            highest = Math.max(highest, weights[i]);
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(weights[i] - highest);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private double mean(double odds) {
        if (odds == 0) {
            return support[0];
        }
        double[] weights = weights(odds);
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += support[i] * weights[i];
        }
        return mean;
    }

    private double below(long x, double odds) {
        if (odds == 0) {
            return x >= support[0] ? 1 : 0;
        }
        double[] weights = weights(odds);
        double sum = 0;
        for (int i = 0; i < weights.length && support[i] <= x; i++) {
            sum += weights[i];
        }
        return sum;
    }
}
