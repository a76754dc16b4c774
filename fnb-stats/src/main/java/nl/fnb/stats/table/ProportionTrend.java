package nl.fnb.stats.table;

import static nl.fnb.stats.Reason.EMPTY_GROUP;
import static nl.fnb.stats.Reason.NO_VARIANCE;

import java.util.List;
import java.util.stream.IntStream;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The test of Cochran and Armitage: whether proportions of ordered groups rise or fall along a line.
 *
 * <p>\( z = \sum n_i (s_i - \bar s)(p_i - \bar p) / \sqrt{\bar p (1 - \bar p) \sum n_i (s_i - \bar s)^2} \); its square is
 * chi-square with one degree of freedom. The estimate is the slope of the line by weighted least squares. Default: scores
 * 1, 2, 3 and so on.
 *
 * @see <a href="https://doi.org/10.2307/3001775">Armitage (1955), Biometrics 11, 375-386</a>
 */
public final class ProportionTrend {

    private final List<Double> scores;

    private ProportionTrend(List<Double> scores) {
        this.scores = scores;
    }

    /**
     * The test with scores 1, 2, 3 and so on.
     *
     * @return the procedure
     */
    public static ProportionTrend withDefaults() {
        return new ProportionTrend(List.of());
    }

    /**
     * The same test with other scores.
     *
     * @param values a score a group
     * @return the procedure
     * @throws IllegalArgumentException if a score is NaN or infinite
     */
    public ProportionTrend withScores(List<Double> values) {
        values.forEach(value -> Checks.finite(value, "score"));
        return new ProportionTrend(List.copyOf(values));
    }

    /**
     * Tests whether the proportions of groups follow a line.
     *
     * @param groups the groups, in order
     * @return the test
     * @throws IllegalArgumentException if there are fewer than two groups, or not as many as scores
     * @throws NotEstimableException if a group has no trials, no proportion or no score varies
     */
    public Result test(List<Tally> groups) {
        Checks.require(groups.size() >= 2, "a trend needs at least 2 groups", groups.size());
        int needed = scores.isEmpty() ? groups.size() : scores.size();
        Checks.require(groups.size() == needed, "groups must be as many as scores " + needed, groups.size());
        for (Tally group : groups) {
            NotEstimableException.unless(
                    group.trials() > 0, EMPTY_GROUP, "each group needs at least 1 trial", group.trials());
        }
        double[] score = IntStream.range(0, needed)
                .mapToDouble(i -> scores.isEmpty() ? i + 1 : scores.get(i))
                .toArray();
        return test(groups, score);
    }

    private static Result test(List<Tally> groups, double[] score) {
        Tally all = groups.stream().reduce(new Tally(0, 0), Tally::merge);
        double p = all.proportion();
        double centre = 0;
        for (int i = 0; i < score.length; i++) {
            centre += groups.get(i).trials() * score[i] / all.trials();
        }
        double product = 0;
        double square = 0;
        for (int i = 0; i < score.length; i++) {
            Tally group = groups.get(i);
            product += (score[i] - centre) * (group.successes() - group.trials() * p);
            square += group.trials() * (score[i] - centre) * (score[i] - centre);
        }
        NotEstimableException.unless(p > 0 && p < 1, NO_VARIANCE, "outcomes must differ; proportion", p);
        NotEstimableException.unless(square > 0, NO_VARIANCE, "scores must differ; variance", square);
        double z = product / Math.sqrt(p * (1 - p) * square);
        return new Result(product / square, z, Tails.aboveChiSquare(z * z, 1), all.trials(), groups.size());
    }

    /**
     * A test of trend.
     *
     * @param estimate the slope: proportion per unit of the score, above 0 where proportions rise
     * @param z the statistic, of the sign of the slope
     * @param pValue the two-sided p-value
     * @param n the number of trials
     * @param groups the number of groups
     */
    public record Result(double estimate, double z, double pValue, long n, int groups) implements nl.fnb.stats.Result {

        /**
         * The statistic as chi-square with one degree of freedom.
         *
         * @return the square of z
         */
        public double chiSquare() {
            return z * z;
        }

        @Override
        public String method() {
            return "Cochran-Armitage test of trend";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("z", z),
                    new Figure("chi_square", chiSquare()),
                    new Figure("p", pValue),
                    new Figure("n", n),
                    new Figure("groups", groups));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .estimate("slope", estimate)
                    .statistic("z", z)
                    .p(pValue)
                    .total(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
