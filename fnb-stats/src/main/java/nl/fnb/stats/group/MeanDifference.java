package nl.fnb.stats.group;

import static nl.fnb.stats.Reason.NO_VARIANCE;
import static nl.fnb.stats.Reason.TOO_FEW_VALUES;

import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The difference between the means of two independent groups, with its t-test.
 *
 * <p>The estimate is \( d = \bar x - \bar y \), in the unit of the data. Its standard error is \( \sqrt{s_x^2/n_x +
 * s_y^2/n_y} \), with Welch's degrees of freedom; with equal variances the two are pooled and the degrees of freedom are
 * \( n_x + n_y - 2 \).
 *
 * <p>Defaults: unequal variances, two-sided, level .95, against no difference.
 *
 * @see <a href="https://doi.org/10.1093/biomet/34.1-2.28">Welch (1947), Biometrika 34, 28-35</a>
 */
public final class MeanDifference {

    private static final MeanDifference DEFAULTS =
            new MeanDifference(Variances.UNEQUAL, Alternative.TWO_SIDED, 0.95, 0);

    private final Variances variances;
    private final Alternative alternative;
    private final double level;
    private final double reference;

    private MeanDifference(Variances variances, Alternative alternative, double level, double reference) {
        this.variances = variances;
        this.alternative = alternative;
        this.level = level;
        this.reference = reference;
    }

    /**
     * The two-sided Welch procedure with a 95% interval.
     *
     * @return the procedure
     */
    public static MeanDifference withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same procedure under another assumption on the variances.
     *
     * @param assumption the assumption
     * @return the procedure
     */
    public MeanDifference with(Variances assumption) {
        return new MeanDifference(assumption, alternative, level, reference);
    }

    /**
     * The same procedure against another alternative; one-sided, its interval is open on one end.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public MeanDifference with(Alternative direction) {
        return new MeanDifference(variances, direction, level, reference);
    }

    /**
     * The same procedure at another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public MeanDifference withLevel(double confidence) {
        return new MeanDifference(variances, alternative, Checks.level(confidence), reference);
    }

    /**
     * The same procedure, its test against another difference than none.
     *
     * @param difference the difference under the null hypothesis
     * @return the procedure
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public MeanDifference against(double difference) {
        return new MeanDifference(variances, alternative, level, Checks.finite(difference, "difference"));
    }

    /**
     * Estimates mean(x) - mean(y).
     *
     * @param x the values of the first group
     * @param y the values of the second group
     * @return the estimate
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, or neither varies
     */
    public Result estimate(double[] x, double[] y) {
        return estimate(Moments.of(x), Moments.of(y));
    }

    /**
     * Estimates mean(x) - mean(y) from summaries.
     *
     * @param x the first group
     * @param y the second group
     * @return the estimate
     * @throws NotEstimableException if a group has fewer than two values, or neither varies
     */
    public Result estimate(Moments x, Moments y) {
        check(x, y);
        double difference = x.mean() - y.mean();
        double error = Math.sqrt(squaredError(x, y));
        double df = df(x, y);
        double t = (difference - reference) / error;
        Interval interval = interval(difference, error, df);
        return new Result(difference, interval, error, t, df, pValue(t, df), x.mean(), y.mean(), method());
    }

    /**
     * The p-value alone, the one that {@link #estimate(double[], double[])} gives: for simulations, because an interval takes
     * most of the time.
     *
     * @param x the values of the first group
     * @param y the values of the second group
     * @return the p-value
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, or neither varies
     */
    public double pValue(double[] x, double[] y) {
        Moments first = Moments.of(x);
        Moments second = Moments.of(y);
        check(first, second);
        double error = Math.sqrt(squaredError(first, second));
        return pValue((first.mean() - second.mean() - reference) / error, df(first, second));
    }

    private static void check(Moments x, Moments y) {
        NotEstimableException.unless(x.n() >= 2, TOO_FEW_VALUES, "x needs at least 2 values", x.n());
        NotEstimableException.unless(y.n() >= 2, TOO_FEW_VALUES, "y needs at least 2 values", y.n());
        double spread = x.squaredDeviations() + y.squaredDeviations();
        NotEstimableException.unless(spread > 0, NO_VARIANCE, "x or y must vary; variance of both", 0);
    }

    private double squaredError(Moments x, Moments y) {
        return variances == Variances.UNEQUAL
                ? x.variance() / x.n() + y.variance() / y.n()
                : (x.squaredDeviations() + y.squaredDeviations()) / df(x, y) * (1.0 / x.n() + 1.0 / y.n());
    }

    private double df(Moments x, Moments y) {
        if (variances == Variances.EQUAL) {
            return x.n() + y.n() - 2;
        }
        double larger = Math.max(x.variance() / x.n(), y.variance() / y.n());
        double vx = x.variance() / x.n() / larger;
        double vy = y.variance() / y.n() / larger;
        return (vx + vy) * (vx + vy) / (vx * vx / (x.n() - 1) + vy * vy / (y.n() - 1));
    }

    private Interval interval(double difference, double error, double df) {
        double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
        double margin = error * Tails.criticalT(tail, df);
        double low = alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : difference - margin;
        double high = alternative == Alternative.GREATER ? Double.POSITIVE_INFINITY : difference + margin;
        return new Interval(low, high, level);
    }

    private double pValue(double t, double df) {
        return switch (alternative) {
            case TWO_SIDED -> Tails.beyondT(t, df);
            case LESS -> Tails.aboveT(-t, df);
            case GREATER -> Tails.aboveT(t, df);
        };
    }

    private String method() {
        return variances == Variances.UNEQUAL ? "Welch's t-test" : "Student's t-test";
    }

    /**
     * An estimated difference of means.
     *
     * @param estimate mean(x) - mean(y), in the unit of the data
     * @param interval its confidence interval
     * @param standardError its standard error
     * @param t the test statistic
     * @param df its degrees of freedom
     * @param pValue the p-value
     * @param meanX the mean of the first group
     * @param meanY the mean of the second group
     * @param method the procedure
     */
    public record Result(
            double estimate,
            Interval interval,
            double standardError,
            double t,
            double df,
            double pValue,
            double meanX,
            double meanY,
            String method)
            implements nl.fnb.stats.Result {

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
                    new Figure("mean_x", meanX),
                    new Figure("mean_y", meanY));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .estimate("mean difference", estimate)
                    .interval(interval)
                    .statistic("t", t, df)
                    .p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
