package nl.fnb.stats.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The exact distribution of a sum of whole scores: of a random subset of fixed size, or of each score kept or left out by a
 * fair coin.
 *
 * <p>Ways are counted, by the shift algorithm or one by one, whichever is less work, and only ever added: each tail keeps its
 * relative precision. Scores may be any whole numbers; what they share is taken out before counting.
 *
 * @see "Pagano and Tritchler (1983), J. Am. Stat. Assoc. 78, 435-440; Streitberg and Roehmel (1986), Statistical Software
 *     Newsletter 12, 10-17"
 */
public final class SubsetSums {

    private static final double MOST_WORK = 4e9;
    private static final double SLACK = 1e-14;

    private final long[] sums;
    private final double[] upTo;
    private final double[] from;
    private final BigInteger meanTimes;
    private final BigInteger times;

    private SubsetSums(SumCounts counts, BigInteger meanTimes, long times) {
        this.sums = counts.sums();
        this.upTo = counts.counts();
        this.from = upTo.clone();
        this.meanTimes = meanTimes;
        this.times = BigInteger.valueOf(times);
        Arrays.parallelPrefix(upTo, Double::sum);
        for (int i = from.length - 2; i >= 0; i--) {
            from[i] += from[i + 1];
        }
    }

    /**
     * Whether the sums of subsets can be counted in about a second, in moderate memory.
     *
     * @param scores the scores
     * @param size the size of the subset, from 0 to the number of scores
     * @return whether {@link #ofSubset} may be asked
     */
    public static boolean canCount(long[] scores, int size) {
        ScoreSet set = ScoreSet.of(scores);
        return set.fits() && Math.min(Splits.work(set, size), ShiftTable.work(set, size)) <= MOST_WORK;
    }

    /**
     * Whether the sums that coins keep can be counted in about a second, in moderate memory.
     *
     * @param scores scores of at least 0
     * @return whether {@link #ofCoins} may be asked
     */
    public static boolean canCountCoins(long[] scores) {
        ScoreSet set = ScoreSet.ofSizes(scores);
        return set.fits() && Math.min(Splits.workOfCoins(set), ShiftTable.workOfCoins(set)) <= MOST_WORK;
    }

    /**
     * The sum of the scores of a random subset.
     *
     * @param scores the scores, which {@link #canCount}
     * @param size the size of the subset, from 0 to the number of scores
     * @return the distribution
     */
    public static SubsetSums ofSubset(long[] scores, int size) {
        ScoreSet set = ScoreSet.of(scores);
        SumCounts counts = Splits.work(set, size) < ShiftTable.work(set, size)
                ? Splits.ofSubset(set, size)
                : ShiftTable.ofSubset(set, size);
        return new SubsetSums(counts, total(scores).multiply(BigInteger.valueOf(size)), Math.max(1, scores.length));
    }

    /**
     * The sum of the scores that fair coins keep.
     *
     * @param scores scores of at least 0, which {@link #canCountCoins}
     * @return the distribution
     */
    public static SubsetSums ofCoins(long[] scores) {
        ScoreSet set = ScoreSet.ofSizes(scores);
        SumCounts counts =
                Splits.workOfCoins(set) < ShiftTable.workOfCoins(set) ? Splits.ofCoins(set) : ShiftTable.ofCoins(set);
        return new SubsetSums(counts, total(scores), 2);
    }

    private static BigInteger total(long... scores) {
        return Arrays.stream(scores).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /**
     * The probability of at most a sum.
     *
     * @param sum the sum
     * @return P(S &lt;= sum)
     */
    public double atMost(long sum) {
        int place = place(sum);
        return place < 0 ? 0 : upTo[place] / upTo[upTo.length - 1];
    }

    /**
     * The probability of at least a sum.
     *
     * @param sum the sum
     * @return P(S &gt;= sum)
     */
    public double atLeast(long sum) {
        int place = sum == Long.MIN_VALUE ? -1 : place(sum - 1);
        return place == from.length - 1 ? 0 : from[place + 1] / from[0];
    }

    /** The place of the largest sum that is at most a given one; -1 if there is none. */
    private int place(long sum) {
        int found = Arrays.binarySearch(sums, sum);
        return found >= 0 ? found : -found - 2;
    }

    /**
     * The probability of a sum at least as far from the mean as the given one, compared in whole numbers.
     *
     * @param sum the sum
     * @param slack how much less far counts as far, at least 0
     * @return P(|S - E S| &gt;= |sum - E S| - slack)
     */
    public double asFar(long sum, long slack) {
        BigInteger distance = BigInteger.valueOf(sum)
                .multiply(times)
                .subtract(meanTimes)
                .abs()
                .subtract(BigInteger.valueOf(slack).multiply(times));
        if (distance.signum() <= 0) {
            return 1;
        }
        long low = floor(meanTimes.subtract(distance));
        long high = -floor(meanTimes.add(distance).negate());
        return Math.min(1, atMost(low) + atLeast(high));
    }

    private long floor(BigInteger scaled) {
        BigInteger[] parts = scaled.divideAndRemainder(times);
        return parts[1].signum() < 0 ? parts[0].longValueExact() - 1 : parts[0].longValueExact();
    }

    /**
     * The smallest sum with at least a given probability below or at it.
     *
     * @param p the probability, from 0 to 1
     * @return the quantile; a probability that is met but for its last digits counts as met
     */
    public long quantile(double p) {
        return p <= 0.5 ? lowerQuantile(p, p * SLACK) : upperQuantile(1 - p, Math.min(SLACK, (1 - p) / 2));
    }

    /**
     * The smallest sum with at most a given probability above it.
     *
     * @param q the probability, from 0 to 1
     * @return the quantile; a probability that is met but for its last digits counts as met
     */
    public long quantileAbove(double q) {
        return q <= 0.5 ? upperQuantile(q, q * SLACK) : lowerQuantile(1 - q, Math.min(SLACK, (1 - q) / 2));
    }

    private long lowerQuantile(double p, double slack) {
        return first(i -> upTo[i] / upTo[upTo.length - 1] >= p - slack);
    }

    private long upperQuantile(double q, double slack) {
        return first(i -> i == from.length - 1 || from[i + 1] / from[0] <= q + slack);
    }

    private long first(IntPredicate rising) {
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rising.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sums[low];
    }
}
