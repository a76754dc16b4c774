package nl.fnb.stats.effect;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.distribution.NoncentralT;
import nl.fnb.stats.internal.Checks;
import org.apache.commons.math3.special.Gamma;

/**
 * The mean difference of paired values in standard deviations, first minus second.
 *
 * <p>Which standard deviation is in the name, because the forms differ: that of the differences shrinks as pairs agree. The
 * interval inverts the noncentral t distribution of {@link Form#D_Z}; of the other forms it is that one in their unit, with
 * their standard deviation taken as known. Defaults: {@link Form#G_Z}, level .95.
 *
 * @see <a href="https://doi.org/10.3389/fpsyg.2013.00863">Lakens (2013), Front. Psychol. 4, 863</a>
 */
public final class StandardisedMeanChange {

    private static final StandardisedMeanChange DEFAULTS = new StandardisedMeanChange(Form.G_Z, 0.95);

    private final Form form;
    private final double level;

    private StandardisedMeanChange(Form form, double level) {
        this.form = form;
        this.level = level;
    }

    /** What the mean difference is divided by. */
    public enum Form {
        /** The standard deviation of the differences. */
        D_Z("Cohen's d_z"),
        /** The same, corrected for small samples by Hedges. */
        G_Z("Hedges' g_z"),
        /** The mean of the two standard deviations: comparable with a difference between groups. */
        D_AV("Cohen's d_av"),
        /** The standard deviation that the two would share, from that of the differences and the correlation. */
        D_RM("Cohen's d_rm");

        private final String title;

        Form(String title) {
            this.title = title;
        }
    }

    /**
     * Hedges' g of the differences with a 95% interval.
     *
     * @return the procedure
     */
    public static StandardisedMeanChange withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same in another form.
     *
     * @param other the form
     * @return the procedure
     */
    public StandardisedMeanChange with(Form other) {
        return new StandardisedMeanChange(other, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public StandardisedMeanChange withLevel(double confidence) {
        return new StandardisedMeanChange(form, Checks.level(confidence));
    }

    /**
     * Estimates the standardised difference of pairs.
     *
     * @param x the first values
     * @param y the second values, subtracted, in the same order
     * @return the estimate
     * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two pairs, three for {@link Form#G_Z}, or the differences or the values do not vary
     */
    public Result estimate(double[] x, double[] y) {
        Checks.require(x.length == y.length, "y must have as many values as x, " + x.length, y.length);
        Moments first = Moments.of(x);
        Moments second = Moments.of(y);
        double[] differences = new double[x.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = x[i] - y[i];
        }
        Moments change = Moments.of(differences);
        int needed = form == Form.G_Z ? 3 : 2;
        NotEstimableException.unless(
                change.n() >= needed,
                Reason.TOO_FEW_VALUES,
                form.title + " needs at least " + needed + " pairs",
                change.n());
        double least = Math.min(change.sd(), Math.min(first.sd(), second.sd()));
        NotEstimableException.unless(
                least > 0, Reason.NO_VARIANCE, "values and differences must vary; least sd", least);
        double correlation = correlation(first, second, change);
        return scaled(change, factor(first, second, change, correlation), correlation);
    }

    /** Rounding may push a perfect correlation past one. */
    private static double correlation(Moments first, Moments second, Moments change) {
        double covariance = (first.variance() + second.variance() - change.variance()) / 2;
        return Math.max(-1, Math.min(1, covariance / (first.sd() * second.sd())));
    }

    private double factor(Moments first, Moments second, Moments change, double correlation) {
        return switch (form) {
            case D_Z -> 1;
            case G_Z -> correction(change.n() - 1.0);
            case D_AV -> change.sd() / ((first.sd() + second.sd()) / 2);
            case D_RM -> Math.sqrt(2 * (1 - correlation));
        };
    }

    private Result scaled(Moments change, double factor, double correlation) {
        double root = Math.sqrt(change.n());
        double dz = change.mean() / change.sd();
        double df = change.n() - 1.0;
        double tail = (1 - level) / 2;
        double low = NoncentralT.noncentralityBelow(dz * root, df, tail) / root;
        double high = NoncentralT.noncentralityAbove(dz * root, df, tail) / root;
        return new Result(
                factor * dz, new Interval(factor * low, factor * high, level), correlation, change.n(), form.title);
    }

    private static double correction(double df) {
        return Math.exp(Gamma.logGamma(df / 2) - Gamma.logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
    }

    /**
     * A standardised difference of pairs.
     *
     * @param estimate the difference in standard deviations
     * @param interval its confidence interval
     * @param correlation the correlation of the pairs
     * @param n the number of pairs
     * @param method the form
     */
    public record Result(double estimate, Interval interval, double correlation, long n, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("correlation", correlation),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("").equal(method, estimate).interval(interval).n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
