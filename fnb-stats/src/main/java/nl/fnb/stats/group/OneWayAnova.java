package nl.fnb.stats.group;

import static nl.fnb.stats.Reason.EMPTY_GROUP;

import java.util.Collection;
import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.summary.MomentsSummary;

/**
 * The one-way analysis of variance: whether the means of independent groups differ.
 *
 * <p>\( F = \frac{SS_b / (k-1)}{SS_w / (n-k)} \); with unequal variances Welch's F, which weighs each mean by \( n_i /
 * s_i^2 \) and needs two values and some variance in each group. Values are first centred on their mean, so that large
 * offsets do not cost digits. Default: equal variances.
 *
 * @see <a href="https://doi.org/10.1093/biomet/38.3-4.330">Welch (1951), Biometrika 38, 330-336</a>
 */
public final class OneWayAnova {

    private static final OneWayAnova DEFAULTS = new OneWayAnova(AnovaForm.CLASSIC);

    private final AnovaForm form;

    private OneWayAnova(AnovaForm form) {
        this.form = form;
    }

    /**
     * The classic analysis.
     *
     * @return the procedure
     */
    public static OneWayAnova withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same analysis under another assumption on the variances.
     *
     * @param assumption the assumption
     * @return the procedure
     */
    public OneWayAnova with(Variances assumption) {
        return with(assumption == Variances.EQUAL ? AnovaForm.CLASSIC : AnovaForm.WELCH);
    }

    /**
     * The same analysis with another F.
     *
     * @param other the F
     * @return the procedure
     */
    public OneWayAnova with(AnovaForm other) {
        return new OneWayAnova(other);
    }

    /**
     * Tests whether the means of groups differ.
     *
     * @param groups the values, group by group
     * @return the test
     * @throws IllegalArgumentException if there are fewer than two groups, or a value is NaN or infinite
     * @throws NotEstimableException if a group is empty or too small, or nothing varies within the groups
     */
    public Result test(List<double[]> groups) {
        return testSummaries(groups.stream().map(MomentsSummary::of).toList());
    }

    /**
     * Tests whether the means of groups differ, from summaries without rounding: the same figures as from the values.
     *
     * @param groups the groups
     * @return the test
     * @throws IllegalArgumentException if there are fewer than two groups
     * @throws NotEstimableException if a group is empty or too small, or nothing varies within the groups
     */
    public Result testSummaries(Collection<MomentsSummary> groups) {
        MomentsSummary all = groups.stream().reduce(MomentsSummary.none(), MomentsSummary::merge);
        double centre = all.result().mean();
        return testMoments(groups.stream().map(group -> group.around(centre)).toList());
    }

    /**
     * Tests whether the means of groups differ, from rounded summaries.
     *
     * @param groups the groups
     * @return the test
     * @throws IllegalArgumentException if there are fewer than two groups
     * @throws NotEstimableException if a group is empty or too small, or nothing varies within the groups
     */
    public Result testMoments(List<Moments> groups) {
        Checks.require(groups.size() >= 2, "an analysis of variance needs at least 2 groups", groups.size());
        Moments all = Moments.none();
        double within = 0;
        for (Moments group : groups) {
            NotEstimableException.unless(group.n() > 0, EMPTY_GROUP, "each group needs at least 1 value", group.n());
            all = all.merge(group);
            within += group.squaredDeviations();
        }
        FRatio ratio =
                switch (form) {
                    case CLASSIC -> FRatio.classic(groups, all, within);
                    case WELCH -> FRatio.welch(groups);
                    case BROWN_FORSYTHE -> FRatio.brownForsythe(groups, all);
                };
        return new Result(
                ratio.f(),
                ratio.df1(),
                ratio.df2(),
                ratio.pValue(),
                all.n(),
                groups.size(),
                FRatio.between(groups, all.mean()),
                within,
                method());
    }

    private String method() {
        return switch (form) {
            case CLASSIC -> "one-way analysis of variance";
            case WELCH -> "Welch's analysis of variance";
            case BROWN_FORSYTHE -> "Brown and Forsythe's analysis of variance";
        };
    }

    /**
     * A test of equal means.
     *
     * @param f the F statistic
     * @param df1 its degrees of freedom, number of groups less 1
     * @param df2 its residual degrees of freedom
     * @param pValue the probability of a larger F under equal means
     * @param n the number of values
     * @param groups the number of groups
     * @param squaresBetween the sum of squares between groups
     * @param squaresWithin the sum of squares within groups
     * @param method the procedure
     */
    public record Result(
            double f,
            double df1,
            double df2,
            double pValue,
            long n,
            int groups,
            double squaresBetween,
            double squaresWithin,
            String method)
            implements nl.fnb.stats.Result {

        /**
         * The share of variance between groups in the sample, \( SS_b / SS_t \).
         *
         * @return a number from 0 to 1
         */
        public double etaSquared() {
            return squaresBetween / (squaresBetween + squaresWithin);
        }

        /**
         * The share of variance between groups in the population, less biased: \( (SS_b - (k-1) MS_w) / (SS_t + MS_w)
         * \).
         *
         * @return at most 1; negative where the means differ less than chance would make them
         */
        public double omegaSquared() {
            return (squaresBetween - (groups - 1) * meanSquareWithin())
                    / (squaresBetween + squaresWithin + meanSquareWithin());
        }

        /**
         * Eta squared adjusted for chance, \( (SS_b - (k-1) MS_w) / SS_t \).
         *
         * @return at most 1; negative where the means differ less than chance would make them
         */
        public double epsilonSquared() {
            return (squaresBetween - (groups - 1) * meanSquareWithin()) / (squaresBetween + squaresWithin);
        }

        /**
         * Cohen's f, \( \sqrt{SS_b / SS_w} \).
         *
         * @return at least 0
         */
        public double cohensF() {
            return Math.sqrt(squaresBetween / squaresWithin);
        }

        private double meanSquareWithin() {
            return squaresWithin / (n - groups);
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("eta_squared", etaSquared()),
                    new Figure("omega_squared", omegaSquared()),
                    new Figure("f", f),
                    new Figure("df1", df1),
                    new Figure("df2", df2),
                    new Figure("p", pValue),
                    new Figure("n", n),
                    new Figure("groups", groups));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .equalBounded("η²", etaSquared())
                    .statistic("F", f, df1, df2)
                    .p(pValue)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
