package nl.fnb.stats.bayes;

import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.PairedMeanDifference;
import nl.fnb.stats.group.Variances;
import nl.fnb.stats.internal.Checks;

/**
 * The Bayes factor of a t-test: how many times likelier the data are under an effect than under none.
 *
 * <p>The effect is \( \delta = \mu/\sigma \), of two groups \( (\mu_1 - \mu_2)/\sigma \), with a Cauchy prior around 0;
 * mean and variance have the prior of Jeffreys (JZS). One-sided, the prior is the half of the Cauchy on that side. Groups
 * have equal variances. Defaults: scale \( \sqrt 2/2 \), either direction.
 *
 * @see <a href="https://doi.org/10.3758/PBR.16.2.225">Rouder et al. (2009), Psychon. Bull. Rev. 16, 225-237</a>
 */
public final class JzsBayesFactor {

    private final double scale;
    private final Alternative alternative;

    private JzsBayesFactor(double scale, Alternative alternative) {
        this.scale = scale;
        this.alternative = alternative;
    }

    /**
     * The Bayes factor with the medium scale, in either direction.
     *
     * @return the procedure
     */
    public static JzsBayesFactor withDefaults() {
        return new JzsBayesFactor(PriorScale.MEDIUM.value(), Alternative.TWO_SIDED);
    }

    /**
     * The same with a named scale.
     *
     * @param named the scale
     * @return the procedure
     */
    public JzsBayesFactor with(PriorScale named) {
        return withScale(named.value());
    }

    /**
     * The same with another scale.
     *
     * @param cauchy the scale of the Cauchy prior, in standard deviations
     * @return the procedure
     * @throws IllegalArgumentException unless it is above 0 and finite
     */
    public JzsBayesFactor withScale(double cauchy) {
        Checks.require(cauchy > 0 && Double.isFinite(cauchy), "scale must be above 0 and finite", cauchy);
        return new JzsBayesFactor(cauchy, alternative);
    }

    /**
     * The same for effects of one sign, or of either.
     *
     * @param direction where the effect lies
     * @return the procedure
     */
    public JzsBayesFactor with(Alternative direction) {
        return new JzsBayesFactor(scale, direction);
    }

    /**
     * Weighs a mean against 0.
     *
     * @param x the values
     * @return the Bayes factor
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two values, or none varies
     */
    public Result test(double[] x) {
        return ofT(PairedMeanDifference.withDefaults().estimate(Moments.of(x)).t(), x.length);
    }

    /**
     * Weighs the mean difference of pairs against 0.
     *
     * @param x the first values
     * @param y the second values, subtracted, in the same order
     * @return the Bayes factor
     * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two pairs, or all differences are equal
     */
    public Result testPairs(double[] x, double[] y) {
        return ofT(PairedMeanDifference.withDefaults().estimate(x, y).t(), x.length);
    }

    /**
     * Weighs the difference of two means against 0, first minus second.
     *
     * @param x the values of the first group
     * @param y the values of the second group
     * @return the Bayes factor
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, or neither varies
     */
    public Result test(double[] x, double[] y) {
        return test(Moments.of(x), Moments.of(y));
    }

    /**
     * Weighs the difference of two means against 0 from summaries, first minus second.
     *
     * @param x the first group
     * @param y the second group
     * @return the Bayes factor
     * @throws NotEstimableException if a group has fewer than two values, or neither varies
     */
    public Result test(Moments x, Moments y) {
        double t = MeanDifference.withDefaults()
                .with(Variances.EQUAL)
                .estimate(x, y)
                .t();
        return ofT(t, x.n(), y.n());
    }

    /**
     * Weighs a published t of one sample or of pairs.
     *
     * @param t the statistic
     * @param n the number of values or pairs
     * @return the Bayes factor
     * @throws IllegalArgumentException if t is NaN or infinite
     * @throws NotEstimableException if n is below 2
     */
    public Result ofT(double t, long n) {
        enough(n, "n needs to be at least 2");
        return result(t, n - 1.0, n, List.of(n));
    }

    /**
     * Weighs a published t of two groups with equal variances.
     *
     * @param t the statistic, above 0 where the first mean is larger
     * @param n1 the size of the first group
     * @param n2 the size of the second group
     * @return the Bayes factor
     * @throws IllegalArgumentException if t is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values
     */
    public Result ofT(double t, long n1, long n2) {
        enough(n1, "the first group needs at least 2 values");
        enough(n2, "the second group needs at least 2 values");
        return result(t, n1 + n2 - 2.0, 1 / (1.0 / n1 + 1.0 / n2), List.of(n1, n2));
    }

    private static void enough(long n, String rule) {
        NotEstimableException.unless(n >= 2, Reason.TOO_FEW_VALUES, rule, n);
    }

    private Result result(double t, double df, double information, List<Long> sizes) {
        MixtureOfScales mixture = new MixtureOfScales(Checks.finite(t, "t"), df, information, scale);
        return new Result(mixture.logRatio(alternative), t, df, sizes, scale, alternative);
    }

    /**
     * A Bayes factor.
     *
     * @param logBf10 the natural logarithm of how many times likelier the data are under the effect; above 0 they speak
     *     for it, below 0 against it
     * @param t the statistic of the t-test
     * @param df its degrees of freedom
     * @param sizes the sizes of the groups
     * @param scale the scale of the prior
     * @param alternative where the effect lies
     */
    public record Result(double logBf10, double t, double df, List<Long> sizes, double scale, Alternative alternative)
            implements nl.fnb.stats.Result {

        /**
         * Copies the sizes.
         *
         * @param logBf10 the natural logarithm of the Bayes factor
         * @param t the statistic of the t-test
         * @param df its degrees of freedom
         * @param sizes the sizes of the groups
         * @param scale the scale of the prior
         * @param alternative where the effect lies
         */
        public Result {
            sizes = List.copyOf(sizes);
        }

        /**
         * How many times likelier the data are under the effect than under none.
         *
         * @return above 0; infinite where only its logarithm is a double
         */
        public double bf10() {
            return Math.exp(logBf10);
        }

        /**
         * How many times likelier the data are without effect.
         *
         * @return one over {@link #bf10}
         */
        public double bf01() {
            return Math.exp(-logBf10);
        }

        @Override
        public String method() {
            return "JZS Bayes factor";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("bf10", bf10()),
                    new Figure("log_bf10", logBf10),
                    new Figure("t", t),
                    new Figure("df", df),
                    new Figure("scale", scale),
                    new Figure("n", sizes.stream().mapToLong(size -> size).sum()));
        }

        @Override
        public Sentence sentence() {
            Sentence sentence = Evidence.say(Sentence.of(method()), logBf10)
                    .statistic("t", t, df)
                    .say("Cauchy prior of scale {}", scale)
                    .n(sizes.stream().mapToLong(size -> size).toArray());
            return switch (alternative) {
                case TWO_SIDED -> sentence;
                case GREATER -> sentence.say("effects above 0");
                case LESS -> sentence.say("effects below 0");
            };
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
