package nl.fnb.stats.effect;

import static nl.fnb.stats.Reason.NO_VARIANCE;
import static nl.fnb.stats.Reason.TOO_FEW_VALUES;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.distribution.NoncentralT;
import nl.fnb.stats.internal.Checks;
import org.apache.commons.math3.special.Gamma;

/**
 * The difference of two means in standard deviations, first minus second.
 *
 * <p>Cohen's d divides by the pooled standard deviation; Hedges' g takes away its bias with the exact factor \( J =
 * \Gamma(m/2) / (\sqrt{m/2}\,\Gamma((m-1)/2)) \), m = n1 + n2 - 2. The interval turns the noncentral t distribution
 * around. Defaults: Hedges' g, level .95.
 *
 * @see <a href="https://doi.org/10.3102/10769986006002107">Hedges (1981), J. Educ. Stat. 6, 107-128</a>
 */
public final class StandardisedMeanDifference {

    private static final StandardisedMeanDifference DEFAULTS = new StandardisedMeanDifference(Form.HEDGES_G, 0.95);

    private final Form form;
    private final double level;

    private StandardisedMeanDifference(Form form, double level) {
        this.form = form;
        this.level = level;
    }

    /** What the difference is divided by. */
    public enum Form {
        /** The pooled standard deviation, then corrected for bias. */
        HEDGES_G("Hedges' g"),
        /** The pooled standard deviation. */
        COHEN_D("Cohen's d"),
        /** The root of the mean of both variances. */
        UNPOOLED_D("Cohen's d, unpooled"),
        /** The standard deviation of the second group, as a control group. */
        GLASS_DELTA("Glass' delta");

        private final String title;

        Form(String title) {
            this.title = title;
        }
    }

    /**
     * Hedges' g with a 95% interval.
     *
     * @return the procedure
     */
    public static StandardisedMeanDifference withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same estimate in another form.
     *
     * @param other the form
     * @return the procedure
     */
    public StandardisedMeanDifference with(Form other) {
        return new StandardisedMeanDifference(other, level);
    }

    /**
     * The same estimate with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public StandardisedMeanDifference withLevel(double confidence) {
        return new StandardisedMeanDifference(form, Checks.level(confidence));
    }

    /**
     * Estimates the difference.
     *
     * @param x the values of the first group
     * @param y the values of the second group
     * @return the estimate
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, or the divisor is 0
     */
    public Result estimate(double[] x, double[] y) {
        return estimate(Moments.of(x), Moments.of(y));
    }

    /**
     * Estimates the difference from summaries.
     *
     * @param x the first group
     * @param y the second group
     * @return the estimate
     * @throws NotEstimableException if a group has fewer than two values, or the divisor is 0
     */
    public Result estimate(Moments x, Moments y) {
        NotEstimableException.unless(x.n() >= 2, TOO_FEW_VALUES, "x needs at least 2 values", x.n());
        NotEstimableException.unless(y.n() >= 2, TOO_FEW_VALUES, "y needs at least 2 values", y.n());
        Scaling scaling = scaling(x, y);
        NotEstimableException.unless(scaling.sd > 0, NO_VARIANCE, "the divisor must be above 0; sd", scaling.sd);
        double estimate = (x.mean() - y.mean()) / scaling.sd;
        double t = estimate / scaling.error;
        double tail = (1 - level) / 2;
        double factor = form == Form.HEDGES_G ? correction(scaling.df) : 1;
        double low = factor * scaling.error * NoncentralT.noncentralityBelow(t, scaling.df, tail);
        double high = factor * scaling.error * NoncentralT.noncentralityAbove(t, scaling.df, tail);
        return new Result(factor * estimate, new Interval(low, high, level), scaling.df, x.n(), y.n(), form.title);
    }

    private Scaling scaling(Moments x, Moments y) {
        double vx = x.variance();
        double vy = y.variance();
        return switch (form) {
            case HEDGES_G, COHEN_D -> {
                double df = x.n() + y.n() - 2.0;
                double sd = Math.sqrt((x.squaredDeviations() + y.squaredDeviations()) / df);
                yield new Scaling(sd, Math.sqrt(1.0 / x.n() + 1.0 / y.n()), df);
            }
            case UNPOOLED_D -> {
                double sd = Math.sqrt((vx + vy) / 2);
                double error = vx / x.n() + vy / y.n();
                double parts = vx * vx / x.n() / x.n() / (x.n() - 1) + vy * vy / y.n() / y.n() / (y.n() - 1);
                yield new Scaling(sd, Math.sqrt(error) / sd, error * error / parts);
            }
            case GLASS_DELTA -> new Scaling(Math.sqrt(vy), Math.sqrt(1.0 / y.n() + vx / vy / x.n()), y.n() - 1.0);
        };
    }

    private static double correction(double df) {
        return Math.exp(Gamma.logGamma(df / 2) - Gamma.logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
    }

    private record Scaling(double sd, double error, double df) {}

    /**
     * An estimated standardised difference.
     *
     * @param estimate the difference in standard deviations
     * @param interval its confidence interval
     * @param df the degrees of freedom of its noncentral t
     * @param n1 the number of values of the first group
     * @param n2 the number of values of the second group
     * @param method the form
     */
    public record Result(double estimate, Interval interval, double df, long n1, long n2, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("df", df),
                    new Figure("n1", n1),
                    new Figure("n2", n2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("").equal(method, estimate).interval(interval).n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
