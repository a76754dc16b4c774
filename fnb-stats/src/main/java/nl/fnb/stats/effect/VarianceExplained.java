package nl.fnb.stats.effect;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.distribution.NoncentralF;
import nl.fnb.stats.internal.Checks;

/**
 * The share of variance that groups or a term of a model explain, from its F test, with an interval by inversion of the
 * noncentral F distribution: as R's package effectsize.
 *
 * <p>For one-way groups the share is of all variance; for a term of a model it is partial: of what the other terms leave.
 * The interval is that of the F statistic which would give the estimate. Defaults: eta squared, level .95.
 *
 * @see <a href="https://doi.org/10.1037/1082-989X.9.2.164">Steiger (2004), Psychol. Methods 9, 164-182</a>
 */
public final class VarianceExplained {

    private static final VarianceExplained DEFAULTS = new VarianceExplained(Form.ETA_SQUARED, 0.95);

    private final Form form;
    private final double level;

    private VarianceExplained(Form form, double level) {
        this.form = form;
        this.level = level;
    }

    /** Which share. */
    public enum Form {
        /** Of the sample: too high for the population. */
        ETA_SQUARED("eta squared", "η²"),
        /** Of the population. */
        OMEGA_SQUARED("omega squared", "ω²"),
        /** Of the sample, less what chance explains. */
        EPSILON_SQUARED("epsilon squared", "ε²");

        private final String title;
        private final String symbol;

        Form(String title, String symbol) {
            this.title = title;
            this.symbol = symbol;
        }

        private double of(double f, double df1, double df2, double n) {
            return switch (this) {
                case ETA_SQUARED -> f * df1 / (f * df1 + df2);
                case OMEGA_SQUARED -> (f - 1) * df1 / (f * df1 + n - df1);
                case EPSILON_SQUARED -> (f - 1) * df1 / (f * df1 + df2);
            };
        }
    }

    /**
     * Eta squared at level .95.
     *
     * @return the procedure
     */
    public static VarianceExplained withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same of another share.
     *
     * @param other the share
     * @return the procedure
     */
    public VarianceExplained with(Form other) {
        return new VarianceExplained(other, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public VarianceExplained withLevel(double confidence) {
        return new VarianceExplained(form, Checks.level(confidence));
    }

    /**
     * Estimates the share of groups, from the F test of a one-way analysis.
     *
     * @param f the F statistic, at least 0
     * @param df1 its degrees of freedom
     * @param df2 its residual degrees of freedom
     * @return the estimate
     * @throws IllegalArgumentException if f is below 0, or a number is not finite or not above 0
     */
    public Result estimate(double f, double df1, double df2) {
        return estimate(f, df1, df2, df1 + df2 + 1);
    }

    /**
     * Estimates the partial share of a term, from its F test in a model with other terms.
     *
     * @param f the F statistic, at least 0
     * @param df1 its degrees of freedom
     * @param df2 its residual degrees of freedom
     * @param n the number of cases, more than df1 and df2 together
     * @return the estimate
     * @throws IllegalArgumentException if f is below 0, or a number is not finite or not above 0
     */
    public Result estimate(double f, double df1, double df2, double n) {
        Checks.require(f >= 0 && Double.isFinite(f), "f must be at least 0 and finite", f);
        Checks.require(df1 > 0 && df2 > 0 && n > df1 + df2, "n must exceed the degrees of freedom, above 0", n);
        double share = form.of(f, df1, df2, n);
        double equivalent = Math.max(0, share / df1 / ((1 - share) / df2));
        double tail = (1 - level) / 2;
        double low = share(NoncentralF.noncentralityBelow(equivalent, df1, df2, tail), df2);
        double high = share(NoncentralF.noncentralityAbove(equivalent, df1, df2, tail), df2);
        return new Result(share, new Interval(low, high, level), equivalent, df1, df2, form);
    }

    private static double share(double noncentrality, double df2) {
        return noncentrality / (noncentrality + df2);
    }

    /**
     * A share of variance explained.
     *
     * @param estimate the share, at most 1; omega and epsilon squared fall below 0 where less is explained than by chance
     * @param interval its confidence interval, within 0 and 1
     * @param f the F statistic whose noncentrality the interval is of
     * @param df1 its degrees of freedom
     * @param df2 its residual degrees of freedom
     * @param form which share
     */
    public record Result(double estimate, Interval interval, double f, double df1, double df2, Form form)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return form.title;
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("df1", df1),
                    new Figure("df2", df2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("").equalBounded(form.symbol, estimate).interval(interval);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
