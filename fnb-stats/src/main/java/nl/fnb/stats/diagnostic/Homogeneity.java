package nl.fnb.stats.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Quantiles;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.Tails;

/**
 * Tests that groups have the same variance. Default: Brown and Forsythe's form of Levene's test.
 *
 * <p>A small p-value in large groups may mean little, a large one in small groups nothing; Welch's tests need no such answer.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1974.10482955">Brown and Forsythe (1974), J. Am. Stat. Assoc. 69, 364-367</a>
 */
public final class Homogeneity {

    private static final Homogeneity DEFAULTS = new Homogeneity(Method.BROWN_FORSYTHE);

    private final Method method;

    private Homogeneity(Method method) {
        this.method = method;
    }

    /** How spreads are compared. */
    public enum Method {
        /** An analysis of variance of distances from the group's median. */
        BROWN_FORSYTHE("Brown-Forsythe test"),
        /** The same of distances from the group's mean. */
        LEVENE("Levene's test"),
        /** The likelihood ratio for normal values: sensitive to any other shape. */
        BARTLETT("Bartlett's test"),
        /** Normal scores of the ranks of distances from the median. */
        FLIGNER_KILLEEN("Fligner-Killeen test");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * Brown and Forsythe's test.
     *
     * @return the procedure
     */
    public static Homogeneity withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same by another method.
     *
     * @param other the method
     * @return the procedure
     */
    public Homogeneity with(Method other) {
        return new Homogeneity(other);
    }

    /**
     * Tests whether groups have the same variance.
     *
     * @param groups the values, group by group
     * @return the test
     * @throws IllegalArgumentException if there are fewer than two groups, or a value is NaN or infinite
     * @throws NotEstimableException if a group is too small, or nothing varies
     */
    public Result test(List<double[]> groups) {
        Checks.require(groups.size() >= 2, "a comparison needs at least 2 groups", groups.size());
        for (double[] group : groups) {
            NotEstimableException.unless(
                    group.length >= 2, Reason.TOO_FEW_VALUES, "each group needs at least 2 values", group.length);
        }
        List<Moments> moments = groups.stream().map(Moments::of).toList();
        return switch (method) {
            case BARTLETT -> bartlett(moments);
            case FLIGNER_KILLEEN -> fligner(groups);
            case LEVENE ->
                levene(groups, moments.stream().mapToDouble(Moments::mean).toArray());
            case BROWN_FORSYTHE -> levene(groups, medians(groups));
        };
    }

    private static double[] medians(List<double[]> groups) {
        return groups.stream().mapToDouble(group -> Quantiles.type7(group, 0.5)).toArray();
    }

    private Result levene(List<double[]> groups, double[] centres) {
        OneWayAnova.Result anova = OneWayAnova.withDefaults().test(distances(groups, centres));
        return new Result(anova.f(), anova.df1(), OptionalDouble.of(anova.df2()), anova.pValue(), method.title);
    }

    private static List<double[]> distances(List<double[]> groups, double[] centres) {
        List<double[]> distances = new ArrayList<>();
        for (int g = 0; g < centres.length; g++) {
            double centre = centres[g];
            distances.add(
                    Arrays.stream(groups.get(g)).map(x -> Math.abs(x - centre)).toArray());
        }
        return distances;
    }

    private Result bartlett(List<Moments> groups) {
        double df = 0;
        double squares = 0;
        double inverses = 0;
        for (Moments group : groups) {
            double own = group.n() - 1.0;
            NotEstimableException.unless(
                    group.variance() > 0, Reason.NO_VARIANCE, "each group must vary; variance", group.variance());
            df += own;
            squares += group.squaredDeviations();
            inverses += 1 / own;
        }
        double gap = 0;
        for (Moments group : groups) {
            gap += (group.n() - 1.0) * excess(group.variance() / (squares / df));
        }
        int k = groups.size();
        return chiSquare(gap / (1 + (inverses - 1 / df) / (3 * (k - 1.0))), k - 1);
    }

    /** A ratio less 1 and less its logarithm; the ratios less 1 add up to nothing, but in this way variances that are equal are. */
    private static double excess(double ratio) {
        double rest = ratio - 1;
        return Math.max(0, rest - Math.log1p(rest));
    }

    private Result fligner(List<double[]> groups) {
        List<double[]> distances = distances(groups, medians(groups));
        double[] all = distances.stream().flatMapToDouble(Arrays::stream).toArray();
        double[] ranks = Ranks.of(all).toArray();
        double[] scores = Arrays.stream(ranks)
                .map(rank -> Tails.criticalZ((1 - rank / (all.length + 1)) / 2))
                .toArray();
        Moments moments = Moments.of(scores);
        NotEstimableException.unless(
                moments.variance() > 0, Reason.NO_VARIANCE, "distances must vary; variance", moments.variance());
        double between = 0;
        int from = 0;
        for (double[] group : distances) {
            double step = Moments.of(Arrays.copyOfRange(scores, from, from + group.length))
                            .mean()
                    - moments.mean();
            between += group.length * step * step;
            from += group.length;
        }
        return chiSquare(between / moments.variance(), groups.size() - 1);
    }

    private Result chiSquare(double statistic, int df) {
        return new Result(statistic, df, OptionalDouble.empty(), Tails.aboveChiSquare(statistic, df), method.title);
    }

    /**
     * A test of equal variances.
     *
     * @param statistic an F statistic where there are residual degrees of freedom, a chi-square otherwise
     * @param df1 its degrees of freedom, groups less one
     * @param df2 its residual degrees of freedom; empty for a chi-square
     * @param pValue the p-value
     * @param method the method
     */
    public record Result(double statistic, double df1, OptionalDouble df2, double pValue, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            List<Figure> rows = new ArrayList<>();
            rows.add(new Figure(df2.isPresent() ? "f" : "chi_square", statistic));
            rows.add(new Figure("df1", df1));
            df2.ifPresent(df -> rows.add(new Figure("df2", df)));
            rows.add(new Figure("p", pValue));
            return List.copyOf(rows);
        }

        @Override
        public Sentence sentence() {
            Sentence start = Sentence.of(method);
            Sentence statistics = df2.isPresent()
                    ? start.statistic("F", statistic, df1, df2.getAsDouble())
                    : start.statistic("X²", statistic, df1);
            return statistics.p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
