package nl.fnb.stats.reference;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.Interval;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.Tails;

/**
 * Where R's {@code wilcox.test} stops in its search for the shift and the ends of its interval, which it makes with ties.
 *
 * <p>R looks with {@code uniroot}, to 1e-4, for a zero of the statistic, which falls in steps: its answer is near a step, or
 * anywhere on a level part where the statistic is 0.
 */
final class ShiftSearch {

    private static final double TOLERANCE = 1e-4;

    private final double[] x;
    private final double[] y;

    ShiftSearch(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    Object estimate(double ours) {
        double replay = root(shift -> statistic(shift, false), 0);
        double[] sorted = differences();
        int middle = sorted.length / 2;
        double level = sorted.length % 2 == 0 ? sorted[middle] - sorted[middle - 1] : 0;
        return new Searched(ours, replay, level + 2 * TOLERANCE);
    }

    /** Without a search: only a level that cannot be reached makes a difference. */
    List<Object> exactInterval(Interval ours) {
        return List.of(
                Double.isInfinite(ours.low()) ? fallback(ours.low(), least()) : ours.low(),
                Double.isInfinite(ours.high()) ? fallback(ours.high(), most()) : ours.high());
    }

    List<Object> interval(Interval ours) {
        double z = Tails.criticalZ((1 - ours.level()) / 2);
        return List.of(end(ours.low(), z), end(ours.high(), -z));
    }

    /** Where the test can reject no shift there is no end; R then warns and gives its outermost shift. */
    private Object end(double ours, double z) {
        boolean reached = statistic(least(), true) > z && statistic(most(), true) < z;
        return reached
                ? new Searched(ours, root(shift -> statistic(shift, true), z), 2 * TOLERANCE)
                : fallback(ours, z > 0 ? least() : most());
    }

    private static Searched fallback(double ours, double outermost) {
        return new Searched(ours, outermost, Double.isInfinite(ours) ? Double.POSITIVE_INFINITY : 0);
    }

    private double root(DoubleUnaryOperator statistic, double z) {
        return Uniroot.of(shift -> statistic.applyAsDouble(shift) - z, least(), most(), TOLERANCE);
    }

    private double least() {
        return Arrays.stream(x).min().orElseThrow() - Arrays.stream(y).max().orElseThrow();
    }

    private double most() {
        return Arrays.stream(x).max().orElseThrow() - Arrays.stream(y).min().orElseThrow();
    }

    private double[] differences() {
        return Arrays.stream(x)
                .flatMap(a -> Arrays.stream(y).map(b -> a - b))
                .sorted()
                .toArray();
    }

    private double statistic(double shift, boolean corrected) {
        double[] both = new double[x.length + y.length];
        for (int i = 0; i < x.length; i++) {
            both[i] = x[i] - shift;
        }
        System.arraycopy(y, 0, both, x.length, y.length);
        Ranks ranks = Ranks.of(both);
        double[] values = ranks.toArray();
        double gap = -x.length * (x.length + 1.0) / 2 - x.length * (double) y.length / 2;
        for (int i = 0; i < x.length; i++) {
            gap += values[i];
        }
        double n = both.length;
        double sd = Math.sqrt(x.length * (double) y.length / 12 * (n + 1 - ranks.tieSum() / (n * (n - 1))));
        return (gap - (corrected ? Math.signum(gap) * 0.5 : 0)) / sd;
    }
}
