package nl.fnb.stats.reference;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Interval;
import nl.fnb.stats.distribution.NoncentralChiSquare;
import nl.fnb.stats.distribution.NoncentralF;
import nl.fnb.stats.distribution.NoncentralT;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.effect.VarianceExplained;
import nl.fnb.stats.internal.Tails;
import nl.fnb.stats.table.PearsonChiSquare;

/**
 * Where effectsize stops in its search for the noncentralities at both ends of an interval.
 *
 * <p>It lowers the sum of what both tails miss, with Nelder-Mead from 1.1 times the statistic on; where the lower end is 0
 * the two tails cannot both be met, and the search can stop before the upper end is right.
 */
final class NoncentralSearch {

    private static final double STOP = 1e-9;

    private NoncentralSearch() {}

    static List<Object> cramersV(Interval ours, Counts table) {
        PearsonChiSquare.Result test = PearsonChiSquare.withDefaults().test(table);
        double scale = test.n() * (Math.min(table.rows(), table.columns()) - 1.0);
        double tail = (1 - ours.level()) / 2;
        double[] ncp = NelderMead.of(
                pair -> miss(test, pair, tail), new double[] {1.1 * test.chiSquare(), 1.1 * test.chiSquare()}, STOP);
        Arrays.sort(ncp);
        double high = Math.min(1, Math.sqrt(ncp[1] / scale));
        double oursMisses = Math.abs(below(test, ours.high() * ours.high() * scale) - tail);
        double theirsMisses = Math.abs(below(test, ncp[1]) - tail);
        Object low = ours.low() == 0 ? ours.low() : new Searched(ours.low(), Math.sqrt(ncp[0] / scale), 1e-4);
        return List.of(
                low, ours.high() == 1 ? ours.high() : Searched.better(ours.high(), high, oursMisses, theirsMisses));
    }

    /** The interval of a paired d: the same search with the noncentral t distribution of n - 1 degrees of freedom. */
    static List<Object> pairedT(Interval ours, double t, long n) {
        return ofT(ours, t, n - 1.0, 1 / Math.sqrt(n));
    }

    /** The interval of a standardised difference, which is a multiple of t. */
    static List<Object> difference(StandardisedMeanDifference.Result ours, double t) {
        return ofT(ours.interval(), t, ours.df(), t == 0 ? Double.NaN : ours.estimate() / t);
    }

    private static List<Object> ofT(Interval ours, double t, double df, double scale) {
        double tail = (1 - ours.level()) / 2;
        double[] ncp = NelderMead.of(
                pair -> {
                    double first = below(t, df, pair[0]);
                    double second = below(t, df, pair[1]);
                    return Math.abs(Math.max(first, second) - (1 - tail)) + Math.abs(Math.min(first, second) - tail);
                },
                new double[] {1.1 * t, 1.1 * t},
                STOP);
        Arrays.sort(ncp);
        DoubleUnaryOperator below = end -> NoncentralT.of(df, end).cumulative(t);
        return List.of(
                better(ours.low(), ncp[0], scale, below, 1 - tail), better(ours.high(), ncp[1], scale, below, tail));
    }

    /** As R computes it, which takes a normal law at noncentralities beyond the root of twice the log of the least double. */
    private static double below(double t, double df, double ncp) {
        if (ncp * ncp <= 2 * Math.log(2) * 1021) {
            return NoncentralT.of(df, ncp).cumulative(t);
        }
        double less = 1 / (4 * df);
        return Tails.belowZ((t * (1 - less) - ncp) / Math.sqrt(1 + t * t * 2 * less));
    }

    private static Searched better(double ours, double ncp, double scale, DoubleUnaryOperator below, double goal) {
        return Searched.better(
                ours,
                ncp * scale,
                Math.abs(below.applyAsDouble(ours / scale) - goal),
                Math.abs(below.applyAsDouble(ncp) - goal));
    }

    /** The interval of a share of variance: the same search with the noncentral F distribution. */
    static List<Object> explained(VarianceExplained.Result ours) {
        double tail = (1 - ours.interval().level()) / 2;
        double start = 1.1 * ours.f() * ours.df1();
        double[] ncp = NelderMead.of(
                pair -> {
                    double first = below(ours, pair[0]);
                    double second = below(ours, pair[1]);
                    return Math.abs(Math.max(first, second) - (1 - tail)) + Math.abs(Math.min(first, second) - tail);
                },
                new double[] {start, start},
                STOP);
        Arrays.sort(ncp);
        double low = ours.interval().low();
        double high = ours.interval().high();
        double oursMisses = Math.abs(below(ours, high / (1 - high) * ours.df2()) - tail);
        double theirsMisses = Math.abs(below(ours, ncp[1]) - tail);
        return List.of(
                low == 0 ? low : new Searched(low, ncp[0] / (ncp[0] + ours.df2()), 1e-4),
                high == 0 ? high : Searched.better(high, ncp[1] / (ncp[1] + ours.df2()), oursMisses, theirsMisses));
    }

    private static double below(VarianceExplained.Result result, double ncp) {
        return ncp < 0
                ? Double.NaN
                : NoncentralF.of(result.df1(), result.df2(), ncp).cumulative(result.f());
    }

    private static double miss(PearsonChiSquare.Result test, double[] ncp, double tail) {
        double first = below(test, ncp[0]);
        double second = below(test, ncp[1]);
        return Math.abs(Math.max(first, second) - (1 - tail)) + Math.abs(Math.min(first, second) - tail);
    }

    /** NaN for a negative noncentrality, as in R. */
    private static double below(PearsonChiSquare.Result test, double ncp) {
        return ncp < 0 ? Double.NaN : NoncentralChiSquare.of(test.df(), ncp).cumulative(test.chiSquare());
    }
}
