package nl.fnb.stats.group;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.SubsetSums;
import nl.fnb.stats.internal.Tails;

/**
 * Wilcoxon's signed-rank test of pairs: whether their differences lie to one side of 0.
 *
 * <p>V is the sum of the ranks, by size, of the differences above 0. The estimate is the median of the Walsh averages (means
 * of two differences, those of pairs without change included), with the interval of shifts between the order statistics at the
 * quantiles of V without ties. Defaults: exact, allowing for ties; differences of 0 left out (Wilcoxon); two-sided; .95.
 *
 * @see <a href="https://doi.org/10.2307/3001968">Wilcoxon (1945), Biometrics Bull. 1, 80-83</a>
 * @see <a href="https://doi.org/10.1080/01621459.1959.10501526">Pratt (1959), J. Am. Stat. Assoc. 54, 655-667</a>
 */
public final class WilcoxonSignedRank {

    private static final int MOST_PAIRS = 1500;
    private static final WilcoxonSignedRank DEFAULTS =
            new WilcoxonSignedRank(Method.EXACT, Zeros.WILCOXON, Alternative.TWO_SIDED, 0.95);

    private final Method method;
    private final Zeros zeros;
    private final Alternative alternative;
    private final double level;

    private WilcoxonSignedRank(Method method, Zeros zeros, Alternative alternative, double level) {
        this.method = method;
        this.zeros = zeros;
        this.alternative = alternative;
        this.level = level;
    }

    /** Where the p-value comes from. */
    public enum Method {
        /** All ways to give signs to the ranks, ties included. */
        EXACT("exact signed-rank test"),
        /** The normal distribution, its variance corrected for ties. */
        ASYMPTOTIC("signed-rank test"),
        /** The same with a continuity correction, as R does by default for ties. */
        CORRECTED("signed-rank test with continuity correction");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /** What is done with pairs without change. */
    public enum Zeros {
        /** They are left out before ranks are given. */
        WILCOXON,
        /** They are ranked as the smallest, and their ranks left out. */
        PRATT
    }

    /**
     * The exact two-sided test with a 95% interval.
     *
     * @return the procedure
     */
    public static WilcoxonSignedRank withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test by another method.
     *
     * @param kind the method
     * @return the procedure
     */
    public WilcoxonSignedRank with(Method kind) {
        return new WilcoxonSignedRank(kind, zeros, alternative, level);
    }

    /**
     * The same test with another rule for pairs without change.
     *
     * @param rule the rule
     * @return the procedure
     */
    public WilcoxonSignedRank with(Zeros rule) {
        return new WilcoxonSignedRank(method, rule, alternative, level);
    }

    /**
     * The same test against another alternative: that the first values tend to be smaller or larger.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public WilcoxonSignedRank with(Alternative direction) {
        return new WilcoxonSignedRank(method, zeros, direction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public WilcoxonSignedRank withLevel(double confidence) {
        return new WilcoxonSignedRank(method, zeros, alternative, Checks.level(confidence));
    }

    /**
     * Tests whether the differences of pairs lie to one side of 0.
     *
     * @param x the first values
     * @param y the second values, subtracted, in the same order
     * @return the test, with the shift
     * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
     * @throws NotEstimableException if no pair changes, or there are more than 1,500
     */
    public Result test(double[] x, double[] y) {
        double[] all = Pairs.differences(x, y);
        double[] changed = DoubleStream.of(all).filter(d -> d != 0).toArray();
        NotEstimableException.unless(
                changed.length > 0, Reason.NO_VARIANCE, "at least 1 pair must change", changed.length);
        NotEstimableException.unless(
                all.length <= MOST_PAIRS, Reason.TOO_LARGE, "there may be at most 1,500 pairs", all.length);
        double[] ranked = zeros == Zeros.PRATT ? all : changed;
        double[] ranks =
                Ranks.of(DoubleStream.of(ranked).map(Math::abs).toArray()).toArray();
        double v = 0;
        long[] doubled = new long[changed.length];
        long observed = 0;
        int k = 0;
        for (int i = 0; i < ranked.length; i++) {
            if (ranked[i] != 0) {
                doubled[k] = Math.round(2 * ranks[i]);
                v += ranked[i] > 0 ? ranks[i] : 0;
                observed += ranked[i] > 0 ? doubled[k] : 0;
                k++;
            }
        }
        double p = method == Method.EXACT ? exact(doubled, observed) : asymptotic(doubled, v);
        double[] walsh = walsh(all);
        return new Result(
                median(walsh),
                interval(walsh, all.length),
                v,
                p,
                changed.length,
                all.length - (long) changed.length,
                method.title);
    }

    private double exact(long[] doubled, long observed) {
        SubsetSums sums = SubsetSums.ofCoins(doubled);
        return switch (alternative) {
            case TWO_SIDED -> sums.asFar(observed, Arrays.stream(doubled).sum());
            case LESS -> sums.atMost(observed);
            case GREATER -> sums.atLeast(observed);
        };
    }

    private double asymptotic(long[] doubled, double v) {
        double mean = 0;
        double variance = 0;
        for (long rank : doubled) {
            mean += rank / 4.0;
            variance += rank * (double) rank / 16;
        }
        double gap = v - mean;
        double z = (gap - (method == Method.CORRECTED ? correction(gap) : 0)) / Math.sqrt(variance);
        return switch (alternative) {
            case TWO_SIDED -> Math.min(1, 2 * Tails.belowZ(-Math.abs(z)));
            case LESS -> Tails.belowZ(z);
            case GREATER -> Tails.belowZ(-z);
        };
    }

    private double correction(double gap) {
        return switch (alternative) {
            case TWO_SIDED -> Math.signum(gap) * 0.5;
            case LESS -> -0.5;
            case GREATER -> 0.5;
        };
    }

    private static double[] walsh(double... differences) {
        double[] averages = new double[differences.length * (differences.length + 1) / 2];
        int k = 0;
        for (int i = 0; i < differences.length; i++) {
            for (int j = 0; j <= i; j++) {
                averages[k++] = (differences[i] + differences[j]) / 2;
            }
        }
        Arrays.sort(averages);
        return averages;
    }

    private static double median(double... sorted) {
        int n = sorted.length;
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    private Interval interval(double[] walsh, int pairs) {
        double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
        long[] ranks = new long[pairs];
        Arrays.setAll(ranks, i -> i + 1L);
        int k = (int) SubsetSums.ofCoins(ranks).quantileBelow(tail) + 1;
        boolean none = k < 1;
        double low = none || alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : walsh[k - 1];
        double high = none || alternative == Alternative.GREATER ? Double.POSITIVE_INFINITY : walsh[walsh.length - k];
        return new Interval(low, high, level);
    }

    /**
     * A comparison of pairs by ranks.
     *
     * @param estimate the median of the Walsh averages, first minus second, in the unit of the values
     * @param interval its confidence interval
     * @param v the sum of the ranks of the differences above 0
     * @param pValue the p-value
     * @param n the number of pairs that change
     * @param unchanged the number of pairs that do not
     * @param method where the p-value comes from
     */
    public record Result(
            double estimate, Interval interval, double v, double pValue, long n, long unchanged, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("v", v),
                    new Figure("p", pValue),
                    new Figure("n", n),
                    new Figure("unchanged", unchanged));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .estimate("shift", estimate)
                    .interval(interval)
                    .equal("V", v)
                    .p(pValue)
                    .n(n)
                    .say("{} unchanged", unchanged);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
