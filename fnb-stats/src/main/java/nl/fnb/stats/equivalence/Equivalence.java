package nl.fnb.stats.equivalence;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.Variances;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Decimals;
import nl.fnb.stats.internal.Tails;

/**
 * Two one-sided t-tests: whether a difference lies within a margin on both sides of 0.
 *
 * <p>The lower test asks whether the difference exceeds -M, \( P(t \ge (d + M)/se) \); the upper whether it falls short
 * of M, \( P(t \le (d - M)/se) \). The larger p is that of equivalence; each alone is a test of non-inferiority. The
 * interval has level \( 1 - 2\alpha \): it lies within the margin exactly when equivalence is shown. Defaults: alpha
 * .05, unequal variances.
 *
 * @see <a href="https://doi.org/10.1007/BF01068419">Schuirmann (1987), J. Pharmacokinet. Biopharm. 15, 657-680</a>
 */
public final class Equivalence {

    private final double low;
    private final double high;
    private final double alpha;
    private final Variances variances;

    private Equivalence(double low, double high, double alpha, Variances variances) {
        this.low = low;
        this.high = high;
        this.alpha = alpha;
        this.variances = variances;
    }

    /**
     * Tests within a margin on both sides of 0, at alpha .05.
     *
     * @param margin the margin, in the unit of the difference, above 0
     * @return the procedure
     * @throws IllegalArgumentException unless the margin is above 0 and finite
     */
    public static Equivalence withMargin(double margin) {
        Checks.require(margin > 0, "margin must be above 0", margin);
        return within(-margin, margin);
    }

    /**
     * Tests within two bounds, at alpha .05.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @return the procedure
     * @throws IllegalArgumentException unless both are finite and {@code low < high}
     */
    public static Equivalence within(double low, double high) {
        Checks.require(Checks.finite(low, "low") < Checks.finite(high, "high"), "low must be below high " + high, low);
        return new Equivalence(low, high, 0.05, Variances.UNEQUAL);
    }

    /**
     * The same tests at another level of significance.
     *
     * @param significance alpha, the level of each one-sided test
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < significance < 0.5}
     */
    public Equivalence withLevel(double significance) {
        Checks.require(significance > 0 && significance < 0.5, "alpha must lie between 0 and 0.5", significance);
        return new Equivalence(low, high, significance, variances);
    }

    /**
     * The same tests of two groups under another assumption on the variances.
     *
     * @param assumption the assumption
     * @return the procedure
     */
    public Equivalence with(Variances assumption) {
        return new Equivalence(low, high, alpha, assumption);
    }

    /**
     * Tests an estimated difference.
     *
     * @param estimate the difference
     * @param standardError its standard error, above 0
     * @param df its degrees of freedom, above 0
     * @return the tests
     * @throws IllegalArgumentException if an argument is out of range
     */
    public Result test(double estimate, double standardError, double df) {
        Checks.finite(estimate, "estimate");
        Checks.require(standardError > 0, "standardError must be above 0", standardError);
        Checks.require(df > 0, "df must be above 0", df);
        double tLower = (estimate - low) / standardError;
        double tUpper = (estimate - high) / standardError;
        double half = standardError * Tails.criticalT(alpha, df);
        return new Result(
                estimate,
                new Interval(estimate - half, estimate + half, 1 - 2 * alpha),
                tLower,
                Tails.aboveT(tLower, df),
                tUpper,
                Tails.aboveT(-tUpper, df),
                df,
                low,
                high);
    }

    /**
     * Tests the difference of two means, first minus second.
     *
     * @param x the values of the first group
     * @param y the values of the second group
     * @return the tests
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, or neither varies
     */
    public Result test(double[] x, double[] y) {
        return test(Moments.of(x), Moments.of(y));
    }

    /**
     * Tests the difference of two means from summaries, first minus second.
     *
     * @param x the first group
     * @param y the second group
     * @return the tests
     * @throws NotEstimableException if a group has fewer than two values, or neither varies
     */
    public Result test(Moments x, Moments y) {
        MeanDifference.Result difference =
                MeanDifference.withDefaults().with(variances).estimate(x, y);
        return test(difference.estimate(), difference.standardError(), difference.df());
    }

    /**
     * Two one-sided tests.
     *
     * @param estimate the difference
     * @param interval its confidence interval at \( 1 - 2\alpha \)
     * @param tLower the statistic of the lower test
     * @param pLower the p-value of the lower test: small where the difference exceeds the lower bound
     * @param tUpper the statistic of the upper test
     * @param pUpper the p-value of the upper test: small where the difference falls short of the upper bound
     * @param df their degrees of freedom
     * @param low the lower bound
     * @param high the upper bound
     */
    public record Result(
            double estimate,
            Interval interval,
            double tLower,
            double pLower,
            double tUpper,
            double pUpper,
            double df,
            double low,
            double high)
            implements nl.fnb.stats.Result {

        /**
         * The p-value of equivalence: the larger of the two.
         *
         * @return a number from 0 to 1; small where the difference lies within the bounds
         */
        public double pEquivalence() {
            return Math.max(pLower, pUpper);
        }

        /**
         * The margin.
         *
         * @return half the distance of the bounds
         */
        public double margin() {
            return (high - low) / 2;
        }

        @Override
        public String method() {
            return "two one-sided t-tests";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("margin", margin()),
                    new Figure("df", df),
                    new Figure("p_lower", pLower),
                    new Figure("p_upper", pUpper),
                    new Figure("p_equivalence", pEquivalence()));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .estimate("difference", estimate)
                    .interval(interval)
                    .say("within {} to {}: t({}) = {} and {}", low, high, Decimals.df(df), tLower, tUpper)
                    .p(pEquivalence());
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
