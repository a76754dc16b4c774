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
import nl.fnb.stats.internal.SubsetSums;

/**
 * The exact permutation test of a mean difference: among all ways to divide the values over two groups, or to give signs to
 * the differences of pairs.
 *
 * <p>Values are taken as whole numbers of their last decimal, so that no two sums differ by an error of rounding; beyond 15
 * digits sums that differ by no more than such an error count as equal. Up to a million divisions (some 11 values in each group, 20 pairs) are gone through one by one; more are counted together, which
 * takes values of few decimals. What would take more than about a second is refused: a sampled test answers there. The
 * interval is that of Welch's or the paired t-test, at the level asked. Defaults: two-sided, by distance from the mean; level
 * .95.
 *
 * @see <a href="https://doi.org/10.2307/2984124">Pitman (1937), Suppl. J. R. Stat. Soc. 4, 119-130</a>
 */
public final class ExactPermutation {

    private static final ExactPermutation DEFAULTS = new ExactPermutation(Alternative.TWO_SIDED, 0.95);

    private final Alternative alternative;
    private final double level;

    private ExactPermutation(Alternative alternative, double level) {
        this.alternative = alternative;
        this.level = level;
    }

    /**
     * The two-sided test with a 95% interval.
     *
     * @return the procedure
     */
    public static ExactPermutation withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test against another alternative: that the first mean is smaller or larger.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public ExactPermutation with(Alternative direction) {
        return new ExactPermutation(direction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public ExactPermutation withLevel(double confidence) {
        return new ExactPermutation(alternative, Checks.level(confidence));
    }

    /**
     * Tests the mean difference of two groups.
     *
     * @param x the first group
     * @param y the second group, subtracted
     * @return the test
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, no value differs, or the work is too much
     */
    public Result test(double[] x, double[] y) {
        MeanDifference.Result welch =
                MeanDifference.withDefaults().with(alternative).withLevel(level).estimate(x, y);
        DecimalScores decimal = DecimalScores.of(joined(x, y));
        long[] scores = decimal.scores();
        requireModest(SubsetSums.canCount(scores, x.length), scores.length);
        long observed = Arrays.stream(scores, 0, x.length).sum();
        double p = RankTails.exact(SubsetSums.ofSubset(scores, x.length), observed, decimal.slack(), alternative);
        return new Result(
                welch.estimate(),
                welch.interval(),
                z(scores, observed, x.length),
                p,
                scores.length,
                "exact permutation test");
    }

    /**
     * Tests the mean difference of pairs.
     *
     * @param x the first values
     * @param y the second values, subtracted, in the same order
     * @return the test
     * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two pairs, differences do not vary, or the work is too much
     */
    public Result testPairs(double[] x, double[] y) {
        PairedMeanDifference.Result paired = PairedMeanDifference.withDefaults()
                .with(alternative)
                .withLevel(level)
                .estimate(x, y);
        DecimalScores decimal = DecimalScores.of(joined(x, y));
        long[] scores = decimal.scores();
        long[] sizes = new long[x.length];
        long above = 0;
        double squares = 0;
        for (int i = 0; i < sizes.length; i++) {
            long difference = scores[i] - scores[x.length + i];
            sizes[i] = Math.abs(difference);
            above += Math.max(0, difference);
            squares += (double) difference * difference;
        }
        requireModest(SubsetSums.canCountCoins(sizes), sizes.length);
        double p = RankTails.exact(SubsetSums.ofCoins(sizes), above, decimal.slack(), alternative);
        double z = (2.0 * above - Arrays.stream(sizes).sum()) / Math.sqrt(squares);
        return new Result(paired.estimate(), paired.interval(), z, p, x.length, "exact sign-flip test");
    }

    private static double[] joined(double[] x, double[] y) {
        double[] both = Arrays.copyOf(x, x.length + y.length);
        System.arraycopy(y, 0, both, x.length, y.length);
        return both;
    }

    private static void requireModest(boolean modest, int n) {
        NotEstimableException.unless(
                modest,
                Reason.TOO_LARGE,
                "an exact answer needs fewer values or decimals; use a sampled test; values",
                n);
    }

    /** How far the sum of the first group lies from its mean, in its standard deviation over all divisions. */
    private static double z(long[] scores, long observed, int n1) {
        double n = scores.length;
        double mean = 0;
        for (long score : scores) {
            mean += score / n;
        }
        double squares = 0;
        for (long score : scores) {
            squares += (score - mean) * (score - mean);
        }
        return (observed - n1 * mean) / Math.sqrt(n1 * (n - n1) / (n * (n - 1)) * squares);
    }

    /**
     * A permutation test.
     *
     * @param estimate the mean difference, first minus second
     * @param interval its confidence interval, by t
     * @param z the standardised statistic
     * @param pValue the exact p-value
     * @param n the number of values, or of pairs
     * @param method the procedure
     */
    public record Result(double estimate, Interval interval, double z, double pValue, long n, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("z", z),
                    new Figure("p", pValue),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .estimate("mean difference", estimate)
                    .interval(interval)
                    .statistic("z", z)
                    .p(pValue)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
