package nl.fnb.stats.group;

import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.distribution.RankSum;
import nl.fnb.stats.internal.Checks;

/**
 * The rank-sum test of Mann, Whitney and Wilcoxon: whether the values of one group tend to be larger than those of another.
 *
 * <p>U counts the pairs in which the first value is larger, ties as half. The estimate is the shift of Hodges and Lehmann,
 * the median of all differences first minus second. Its interval runs between the differences at the places that the
 * distribution of U gives: the exact one without ties, or the normal one with ties within the groups; groups too small to
 * reject any shift leave it unbounded. Where all values are equal p is 1. Defaults: the exact test, which allows for ties and
 * answers up to some 200 values in each group; two-sided; level .95.
 *
 * @see <a href="https://doi.org/10.1214/aoms/1177730491">Mann and Whitney (1947), Ann. Math. Stat. 18, 50-60</a>
 * @see <a href="https://doi.org/10.1214/aoms/1177704172">Hodges and Lehmann (1963), Ann. Math. Stat. 34, 598-611</a>
 */
public final class MannWhitney {

    private static final MannWhitney DEFAULTS = new MannWhitney(Method.EXACT, Alternative.TWO_SIDED, 0.95);

    private final Method method;
    private final Alternative alternative;
    private final double level;

    private MannWhitney(Method method, Alternative alternative, double level) {
        this.method = method;
        this.alternative = alternative;
        this.level = level;
    }

    /** Where the p-value comes from. */
    public enum Method {
        /** All ways to divide the ranks over the groups, ties included; two-sided by distance from the mean. */
        EXACT("exact Mann-Whitney test"),
        /** The normal distribution, its variance corrected for ties. */
        ASYMPTOTIC("Mann-Whitney test"),
        /** The same with a continuity correction, as R does by default for ties. */
        CORRECTED("Mann-Whitney test with continuity correction");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * The exact two-sided test with a 95% interval.
     *
     * @return the procedure
     */
    public static MannWhitney withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test by another method.
     *
     * @param kind the method
     * @return the procedure
     */
    public MannWhitney with(Method kind) {
        return new MannWhitney(kind, alternative, level);
    }

    /**
     * The same test against another alternative: that the first group tends to be smaller or larger.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public MannWhitney with(Alternative direction) {
        return new MannWhitney(method, direction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public MannWhitney withLevel(double confidence) {
        return new MannWhitney(method, alternative, Checks.level(confidence));
    }

    /**
     * Tests whether one group tends to have larger values.
     *
     * @param x the first group
     * @param y the second group
     * @return the test, with the shift
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group is empty, or the exact answer would take too much work
     */
    public Result test(double[] x, double[] y) {
        double[] first = Checks.finite(x, "x");
        double[] second = Checks.finite(y, "y");
        int fewest = Math.min(x.length, y.length);
        NotEstimableException.unless(fewest > 0, Reason.EMPTY_GROUP, "each group needs at least 1 value", fewest);
        RankSums sums = RankSums.of(first, second);
        Shifts shifts = Shifts.between(first, second, alternative, level);
        if (method == Method.EXACT) {
            requireModest(sums, x.length, y.length);
            Interval interval = shifts.exact(RankSum.of(x.length, y.length));
            return result(sums, shifts, interval, sums.exact(alternative), x.length, y.length);
        }
        boolean corrected = method == Method.CORRECTED;
        double p = RankTails.normal(sums.gap(), sums.sd(), corrected, alternative);
        return result(sums, shifts, shifts.normal(sums.sdShifted(), corrected), p, x.length, y.length);
    }

    private static void requireModest(RankSums sums, int n1, int n2) {
        NotEstimableException.unless(
                sums.canCount(),
                Reason.TOO_LARGE,
                "an exact answer needs fewer values; use the asymptotic test; values",
                (long) n1 + n2);
    }

    private Result result(RankSums sums, Shifts shifts, Interval interval, double p, long n1, long n2) {
        return new Result(shifts.median(), interval, sums.u(), p, n1, n2, method.title);
    }

    /**
     * A comparison of two groups by ranks.
     *
     * @param estimate the shift of Hodges and Lehmann, first minus second, in the unit of the values
     * @param interval its confidence interval
     * @param u the pairs in which the first value is larger, ties as half
     * @param pValue the p-value
     * @param n1 the number of values of the first group
     * @param n2 the number of values of the second group
     * @param method where the p-value comes from
     */
    public record Result(double estimate, Interval interval, double u, double pValue, long n1, long n2, String method)
            implements nl.fnb.stats.Result {

        /**
         * The probability that a value of the first group is larger than one of the second, ties as half.
         *
         * @return U over the number of pairs, from 0 to 1; .5 where neither tends to be larger
         */
        public double superiority() {
            return u / ((double) n1 * n2);
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("superiority", superiority()),
                    new Figure("u", u),
                    new Figure("p", pValue),
                    new Figure("n1", n1),
                    new Figure("n2", n2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .estimate("shift", estimate)
                    .interval(interval)
                    .proportion("probability of superiority", superiority())
                    .equal("U", u)
                    .p(pValue)
                    .n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
