package nl.fnb.stats.group;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The sign test of pairs: whether more differences lie above 0 than below, whatever their size.
 *
 * <p>Among the pairs that change, the number above 0 is binomial with probability one half if neither side is favoured. The
 * estimate is the median of all differences, those of pairs without change included; its interval runs between two of them, at
 * places that the binomial distribution gives, and too few pairs leave it unbounded. Values are subtracted as decimals.
 * Defaults: two-sided, level .95.
 *
 * @see "Arbuthnott (1710), Phil. Trans. R. Soc. 27, 186-190"
 */
public final class SignTest {

    private static final SignTest DEFAULTS = new SignTest(Alternative.TWO_SIDED, 0.95);

    private final Alternative alternative;
    private final double level;

    private SignTest(Alternative alternative, double level) {
        this.alternative = alternative;
        this.level = level;
    }

    /**
     * The two-sided test with a 95% interval.
     *
     * @return the procedure
     */
    public static SignTest withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test against another alternative: that the first values tend to be smaller or larger.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public SignTest with(Alternative direction) {
        return new SignTest(direction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public SignTest withLevel(double confidence) {
        return new SignTest(alternative, Checks.level(confidence));
    }

    /**
     * Tests whether more differences lie above 0 than below.
     *
     * @param x the first values
     * @param y the second values, subtracted, in the same order
     * @return the test, with the median difference
     * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
     * @throws NotEstimableException if no pair changes
     */
    public Result test(double[] x, double[] y) {
        double[] differences = Pairs.decimalDifferences(x, y);
        Arrays.sort(differences);
        long above = Arrays.stream(differences).filter(d -> d > 0).count();
        long below = Arrays.stream(differences).filter(d -> d < 0).count();
        NotEstimableException.unless(
                above + below > 0, Reason.NO_VARIANCE, "at least 1 pair must change", above + below);
        return new Result(median(differences), interval(differences), above, below, pValue(above, below), x.length);
    }

    private double pValue(long above, long below) {
        BinomialDistribution law = BinomialDistribution.of((int) (above + below), 0.5);
        return switch (alternative) {
            case LESS -> law.cumulativeProbability((int) above);
            case GREATER -> law.cumulativeProbability((int) below);
            case TWO_SIDED -> Math.min(1, 2 * law.cumulativeProbability((int) Math.min(above, below)));
        };
    }

    private static double median(double... sorted) {
        int n = sorted.length;
        return sorted[(n - 1) / 2] / 2 + sorted[n / 2] / 2;
    }

    /** The place is how many of all signs may be against, and one more. */
    private Interval interval(double... sorted) {
        double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
        BinomialDistribution law = BinomialDistribution.of(sorted.length, 0.5);
        int quantile = law.inverseCumulativeProbability(tail);
        int place = law.cumulativeProbability(quantile) <= tail ? quantile + 1 : quantile;
        boolean none = place < 1;
        double low = none || alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : sorted[place - 1];
        double high =
                none || alternative == Alternative.GREATER ? Double.POSITIVE_INFINITY : sorted[sorted.length - place];
        return new Interval(low, high, level);
    }

    /**
     * A comparison of pairs by the signs of their differences.
     *
     * @param estimate the median difference, first minus second, in the unit of the values
     * @param interval its confidence interval
     * @param above the number of differences above 0
     * @param below the number of differences below 0
     * @param pValue the p-value
     * @param n the number of pairs, those without change included
     */
    public record Result(double estimate, Interval interval, long above, long below, double pValue, long n)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "exact sign test";
        }

        /**
         * The number of pairs without change.
         *
         * @return how many differences are 0
         */
        public long unchanged() {
            return n - above - below;
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("above", above),
                    new Figure("below", below),
                    new Figure("p", pValue),
                    new Figure("n", n),
                    new Figure("unchanged", unchanged()));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .estimate("median difference", estimate)
                    .interval(interval)
                    .say("{} above 0 against {} below", above, below)
                    .p(pValue)
                    .n(n)
                    .say("{} unchanged", unchanged());
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
