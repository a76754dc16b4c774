package nl.fnb.stats.group;

import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.distribution.SignedRank;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Ranks;

/**
 * Wilcoxon's signed-rank test of pairs: whether their differences lie to one side of 0.
 *
 * <p>V is the sum of the ranks, by size, of the differences above 0. The estimate is the median of the Walsh averages (means
 * of two differences, those of pairs without change included). Its interval runs between the averages at the places that the
 * distribution of V gives, the exact one without ties or the normal one; too few pairs leave it unbounded. Defaults: exact,
 * allowing for ties; differences of 0 left out (Wilcoxon); subtracted as decimals; two-sided; level .95.
 *
 * @see <a href="https://doi.org/10.2307/3001968">Wilcoxon (1945), Biometrics Bull. 1, 80-83</a>
 * @see <a href="https://doi.org/10.1080/01621459.1959.10501526">Pratt (1959), J. Am. Stat. Assoc. 54, 655-667</a>
 */
public final class WilcoxonSignedRank {

    private static final WilcoxonSignedRank DEFAULTS =
            new WilcoxonSignedRank(Method.EXACT, Zeros.WILCOXON, Subtraction.DECIMAL, Alternative.TWO_SIDED, 0.95);

    private final Method method;
    private final Zeros zeros;
    private final Subtraction subtraction;
    private final Alternative alternative;
    private final double level;

    private WilcoxonSignedRank(
            Method method, Zeros zeros, Subtraction subtraction, Alternative alternative, double level) {
        this.method = method;
        this.zeros = zeros;
        this.subtraction = subtraction;
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

    /** How the values of a pair are subtracted, which decides on ties and zeros. */
    public enum Subtraction {
        /** As the decimals that were written down: 0.3 - 0.2 ties with 1.3 - 1.2. */
        DECIMAL,
        /** As doubles, where they differ by an error of rounding, as R does unless {@code digits.rank} is given. */
        BINARY
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
        return new WilcoxonSignedRank(kind, zeros, subtraction, alternative, level);
    }

    /**
     * The same test with another rule for pairs without change.
     *
     * @param rule the rule
     * @return the procedure
     */
    public WilcoxonSignedRank with(Zeros rule) {
        return new WilcoxonSignedRank(method, rule, subtraction, alternative, level);
    }

    /**
     * The same test with another way to subtract.
     *
     * @param way the way
     * @return the procedure
     */
    public WilcoxonSignedRank with(Subtraction way) {
        return new WilcoxonSignedRank(method, zeros, way, alternative, level);
    }

    /**
     * The same test against another alternative: that the first values tend to be smaller or larger.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public WilcoxonSignedRank with(Alternative direction) {
        return new WilcoxonSignedRank(method, zeros, subtraction, direction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public WilcoxonSignedRank withLevel(double confidence) {
        return new WilcoxonSignedRank(method, zeros, subtraction, alternative, Checks.level(confidence));
    }

    /**
     * Tests whether the differences of pairs lie to one side of 0.
     *
     * @param x the first values
     * @param y the second values, subtracted, in the same order
     * @return the test, with the shift
     * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
     * @throws NotEstimableException if no pair changes, or there are more than 1,000 for an exact answer
     */
    public Result test(double[] x, double[] y) {
        double[] all = subtraction == Subtraction.DECIMAL ? Pairs.decimalDifferences(x, y) : Pairs.differences(x, y);
        SignedRanks ranks = SignedRanks.of(all, zeros == Zeros.PRATT);
        NotEstimableException.unless(ranks.n() > 0, Reason.NO_VARIANCE, "at least 1 pair must change", ranks.n());
        Shifts shifts = Shifts.ofPairs(all, alternative, level);
        return method == Method.EXACT ? exact(ranks, shifts, all) : asymptotic(ranks, shifts, all);
    }

    private Result exact(SignedRanks ranks, Shifts shifts, double... all) {
        NotEstimableException.unless(
                all.length <= SignedRank.MOST_PAIRS && ranks.canCount(),
                Reason.TOO_LARGE,
                "an exact answer needs at most " + SignedRank.MOST_PAIRS + " pairs; use the asymptotic test; pairs",
                all.length);
        Interval interval = shifts.exact(SignedRank.of(all.length));
        return result(ranks, shifts, interval, ranks.exact(alternative), all.length);
    }

    private Result asymptotic(SignedRanks ranks, Shifts shifts, double... all) {
        boolean corrected = method == Method.CORRECTED;
        double p = RankTails.normal(ranks.gap(), ranks.sd(), corrected, alternative);
        return result(ranks, shifts, shifts.normal(sdShifted(all), corrected), p, all.length);
    }

    /** The standard deviation of V after a shift that leaves ties between equal differences alone. */
    private static double sdShifted(double... all) {
        double n = all.length;
        return Math.sqrt(n * (n + 1) * (2 * n + 1) / 24 - Ranks.of(all).tieSum() / 48);
    }

    private Result result(SignedRanks ranks, Shifts shifts, Interval interval, double p, long n) {
        return new Result(shifts.median(), interval, ranks.v(), p, ranks.n(), n - ranks.n(), method.title);
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
