package nl.fnb.stats.group;

import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.Tails;

/**
 * The test of Brunner and Munzel: whether a value of the second group tends to be larger than one of the first, where the
 * groups may differ in spread.
 *
 * <p>The estimate is P(x &lt; y) + P(x = y)/2, with a t interval after Satterthwaite. Groups that do not overlap have no
 * variance and are refused: the exact {@link MannWhitney} test answers there. Defaults: two-sided, level .95.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1521-4036(200001)42:1%3C17::AID-BIMJ17%3E3.0.CO;2-U">Brunner and Munzel (2000),
 *     Biometrical J. 42, 17-25</a>
 */
public final class BrunnerMunzel {

    private static final BrunnerMunzel DEFAULTS = new BrunnerMunzel(Alternative.TWO_SIDED, 0.95);

    private final Alternative alternative;
    private final double level;

    private BrunnerMunzel(Alternative alternative, double level) {
        this.alternative = alternative;
        this.level = level;
    }

    /**
     * The two-sided test with a 95% interval.
     *
     * @return the procedure
     */
    public static BrunnerMunzel withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test against another alternative: that the first group tends to be smaller or larger.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public BrunnerMunzel with(Alternative direction) {
        return new BrunnerMunzel(direction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public BrunnerMunzel withLevel(double confidence) {
        return new BrunnerMunzel(alternative, Checks.level(confidence));
    }

    /**
     * Tests whether one group tends to have larger values.
     *
     * @param x the first group
     * @param y the second group
     * @return the test
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, all values are equal, or the groups do not overlap
     */
    public Result test(double[] x, double[] y) {
        double[] first = Checks.finite(x, "x");
        double[] second = Checks.finite(y, "y");
        int fewest = Math.min(x.length, y.length);
        NotEstimableException.unless(fewest >= 2, Reason.TOO_FEW_VALUES, "each group needs at least 2 values", fewest);
        double[] both = new double[x.length + y.length];
        System.arraycopy(first, 0, both, 0, x.length);
        System.arraycopy(second, 0, both, x.length, y.length);
        Ranks all = Ranks.of(both);
        NotEstimableException.unless(
                all.ties().length > 1, Reason.NO_VARIANCE, "values must not all be equal", both[0]);
        double[] ranks = all.toArray();
        double meanX = mean(ranks, 0, x.length);
        double meanY = mean(ranks, x.length, both.length);
        double vx = placementVariance(ranks, 0, Ranks.of(first).toArray(), meanX);
        double vy = placementVariance(ranks, x.length, Ranks.of(second).toArray(), meanY);
        return result(x.length, y.length, meanX, meanY, vx, vy);
    }

    private Result result(int n1, int n2, double meanX, double meanY, double vx, double vy) {
        double sum = n1 * vx + n2 * vy;
        NotEstimableException.unless(sum > 0, Reason.NO_VARIANCE, "the groups must overlap; variance", sum);
        double n = n1 + n2;
        double t = (double) n1 * n2 * (meanY - meanX) / n / Math.sqrt(sum);
        double df = sum * sum / (n1 * vx * n1 * vx / (n1 - 1) + n2 * vy * n2 * vy / (n2 - 1));
        double estimate = (meanY - (n2 + 1.0) / 2) / n1;
        double error = Math.sqrt(vx / ((double) n1 * n2 * n2) + vy / ((double) n2 * n1 * n1));
        double margin = Tails.criticalT((1 - level) / 2, df) * error;
        double p =
                switch (alternative) {
                    case TWO_SIDED -> Tails.beyondT(t, df);
                    case LESS -> Tails.aboveT(t, df);
                    case GREATER -> Tails.aboveT(-t, df);
                };
        return new Result(estimate, new Interval(estimate - margin, estimate + margin, level), t, df, p, n1, n2);
    }

    private static double mean(double[] ranks, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += ranks[i];
        }
        return sum / (to - from);
    }

    /** The variance of the ranks among all less those within the group. */
    private static double placementVariance(double[] ranks, int from, double[] within, double mean) {
        double centre = mean - (within.length + 1.0) / 2;
        double sum = 0;
        for (int i = 0; i < within.length; i++) {
            double off = ranks[from + i] - within[i] - centre;
            sum += off * off;
        }
        return sum / (within.length - 1);
    }

    /**
     * A comparison of two groups.
     *
     * @param estimate the probability that a value of the second group is larger, ties as half
     * @param interval its confidence interval, two-sided whatever the alternative
     * @param t the statistic, above 0 where the second group tends to be larger
     * @param df its degrees of freedom
     * @param pValue the p-value
     * @param n1 the number of values of the first group
     * @param n2 the number of values of the second group
     */
    public record Result(double estimate, Interval interval, double t, double df, double pValue, long n1, long n2)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "Brunner-Munzel test";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("t", t),
                    new Figure("df", df),
                    new Figure("p", pValue),
                    new Figure("n1", n1),
                    new Figure("n2", n2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .proportion("P(first < second)", estimate)
                    .interval(interval)
                    .statistic("t", t, df)
                    .p(pValue)
                    .n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
