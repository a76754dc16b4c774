package nl.fnb.stats.diagnostic;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.distribution.NoncentralF;
import nl.fnb.stats.internal.Checks;

/**
 * The ratio of the variances of two groups, first over second, with its F test: R's {@code var.test}.
 *
 * <p>It holds for normal values only, however large the groups. Default: level .95.
 */
public final class VarianceRatio {

    private static final VarianceRatio DEFAULTS = new VarianceRatio(0.95);

    private final double level;

    private VarianceRatio(double level) {
        this.level = level;
    }

    /**
     * The ratio at level .95.
     *
     * @return the procedure
     */
    public static VarianceRatio withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public VarianceRatio withLevel(double confidence) {
        return new VarianceRatio(Checks.level(confidence));
    }

    /**
     * Estimates the ratio.
     *
     * @param x the first group
     * @param y the second group
     * @return the ratio with its test
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values or does not vary
     */
    public Result estimate(double[] x, double[] y) {
        Moments first = Moments.of(x);
        Moments second = Moments.of(y);
        long fewest = Math.min(first.n(), second.n());
        NotEstimableException.unless(fewest >= 2, Reason.TOO_FEW_VALUES, "each group needs at least 2 values", fewest);
        double least = Math.min(first.variance(), second.variance());
        NotEstimableException.unless(least > 0, Reason.NO_VARIANCE, "each group must vary; variance", least);
        double ratio = first.variance() / second.variance();
        NoncentralF law = NoncentralF.of(first.n() - 1.0, second.n() - 1.0, 0);
        double tail = (1 - level) / 2;
        double p = Math.min(1, 2 * Math.min(law.cumulative(ratio), law.survival(ratio)));
        Interval interval = new Interval(ratio / law.inverseSurvival(tail), ratio / law.inverse(tail), level);
        return new Result(ratio, interval, first.n() - 1.0, second.n() - 1.0, p);
    }

    /**
     * A ratio of variances.
     *
     * @param estimate the ratio, first over second; it is also the F statistic
     * @param interval its confidence interval
     * @param df1 the degrees of freedom of the first group
     * @param df2 those of the second
     * @param pValue the two-sided p-value of equal variances
     */
    public record Result(double estimate, Interval interval, double df1, double df2, double pValue)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "F test of two variances";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("df1", df1),
                    new Figure("df2", df2),
                    new Figure("p", pValue));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .estimate("ratio of variances", estimate)
                    .interval(interval)
                    .statistic("F", estimate, df1, df2)
                    .p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
