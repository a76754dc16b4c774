package nl.fnb.stats.group;

import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The mean difference of paired values, such as before and after, first minus second: the paired t-test.
 *
 * <p>Defaults: two-sided, level .95.
 *
 * @see <a href="https://doi.org/10.1093/biomet/6.1.1">Student (1908), Biometrika 6, 1-25</a>
 */
public final class PairedMeanDifference {

    private static final PairedMeanDifference DEFAULTS = new PairedMeanDifference(Alternative.TWO_SIDED, 0.95);

    private final Alternative alternative;
    private final double level;

    private PairedMeanDifference(Alternative alternative, double level) {
        this.alternative = alternative;
        this.level = level;
    }

    /**
     * The two-sided test with a 95% interval.
     *
     * @return the procedure
     */
    public static PairedMeanDifference withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test against another alternative: that the mean difference is below or above 0.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public PairedMeanDifference with(Alternative direction) {
        return new PairedMeanDifference(direction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public PairedMeanDifference withLevel(double confidence) {
        return new PairedMeanDifference(alternative, Checks.level(confidence));
    }

    /**
     * Estimates the mean difference of pairs.
     *
     * @param x the first values
     * @param y the second values, subtracted, in the same order
     * @return the estimate
     * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two pairs, or all differences are equal
     */
    public Result estimate(double[] x, double[] y) {
        return estimate(Moments.of(Pairs.differences(x, y)));
    }

    /**
     * Estimates the mean difference from the differences of the pairs.
     *
     * @param differences the summary of the differences, first minus second
     * @return the estimate
     * @throws NotEstimableException if there are fewer than two differences, or all are equal
     */
    public Result estimate(Moments differences) {
        long n = differences.n();
        NotEstimableException.unless(n >= 2, Reason.TOO_FEW_VALUES, "a paired test needs at least 2 pairs", n);
        NotEstimableException.unless(
                differences.squaredDeviations() > 0, Reason.NO_VARIANCE, "differences must vary; variance", 0);
        double error = differences.sd() / Math.sqrt(n);
        double df = n - 1.0;
        double t = differences.mean() / error;
        double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
        double margin = Tails.criticalT(tail, df) * error;
        double low = alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : differences.mean() - margin;
        double high = alternative == Alternative.GREATER ? Double.POSITIVE_INFINITY : differences.mean() + margin;
        double p =
                switch (alternative) {
                    case TWO_SIDED -> Tails.beyondT(t, df);
                    case LESS -> Tails.aboveT(-t, df);
                    case GREATER -> Tails.aboveT(t, df);
                };
        return new Result(differences.mean(), new Interval(low, high, level), error, t, df, p, n);
    }

    /**
     * An estimated mean difference of pairs.
     *
     * @param estimate the mean of the differences, first minus second
     * @param interval its confidence interval
     * @param standardError its standard error
     * @param t the statistic
     * @param df its degrees of freedom
     * @param pValue the p-value
     * @param n the number of pairs
     */
    public record Result(
            double estimate, Interval interval, double standardError, double t, double df, double pValue, long n)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "paired t-test";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("se", standardError),
                    new Figure("t", t),
                    new Figure("df", df),
                    new Figure("p", pValue),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .estimate("mean difference", estimate)
                    .interval(interval)
                    .statistic("t", t, df)
                    .p(pValue)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
