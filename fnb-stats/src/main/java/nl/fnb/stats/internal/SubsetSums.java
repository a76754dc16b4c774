package nl.fnb.stats.internal;

import java.util.Arrays;

/**
 * The exact distribution of a sum of whole scores: of a random subset of fixed size, or of each score kept or left out by a
 * fair coin.
 *
 * <p>By the shift algorithm: scores are let in one at a time, and only probabilities above 0 are added, so that both tails
 * keep their relative precision.
 *
 * @see "Pagano and Tritchler (1983), J. Am. Stat. Assoc. 78, 435-440; Streitberg and Roehmel (1986), Statistical Software
 *     Newsletter 12, 10-17"
 */
public final class SubsetSums {

    /** The most additions that an exact distribution may take: a second or two. */
    public static final long MOST_WORK = 2_000_000_000L;

    private final double[] probabilities;

    private SubsetSums(double[] probabilities) {
        this.probabilities = probabilities;
    }

    /**
     * The additions that a distribution would take.
     *
     * @param scores scores of at least 0
     * @param size the size of the subset
     * @return about how many
     */
    public static double work(long[] scores, int size) {
        double sum = 0;
        for (long score : scores) {
            sum += score;
        }
        return sum * size * scores.length / 2;
    }

    /**
     * The sum of the scores of a random subset.
     *
     * @param scores scores of at least 0
     * @param size the size of the subset
     * @return the distribution
     */
    public static SubsetSums ofSubset(long[] scores, int size) {
        long[] sorted = scores.clone();
        Arrays.sort(sorted);
        int most =
                Math.toIntExact(Arrays.stream(sorted).skip(sorted.length - size).sum());
        double[][] chances = new double[size + 1][most + 1];
        chances[0][0] = 1;
        long reach = 0;
        for (int i = 0; i < sorted.length; i++) {
            int score = (int) sorted[i];
            reach = Math.min(most, reach + score);
            double left = sorted.length - i;
            shift(chances, score, (int) reach, Math.min(size, i + 1), left);
        }
        return new SubsetSums(chances[size]);
    }

    /**
     * Lets one score in. A subset that still needs r of the l scores left takes this one with probability r/l; chances are
     * those of the subsets that have k so far.
     */
    private static void shift(double[][] chances, int score, int reach, int most, double left) {
        int size = chances.length - 1;
        for (int k = most; k >= 1; k--) {
            double[] here = chances[k];
            double[] before = chances[k - 1];
            double take = Math.max(0, size - (k - 1)) / left;
            double leave = Math.max(0, left - (size - k)) / left;
            for (int sum = reach; sum >= 0; sum--) {
                double taken = sum >= score ? before[sum - score] * take : 0;
                here[sum] = here[sum] * leave + taken;
            }
        }
        double leave = Math.max(0, left - size) / left;
        for (int sum = 0; sum <= reach; sum++) {
            chances[0][sum] *= leave;
        }
    }

    /**
     * The sum of the scores that fair coins keep.
     *
     * @param scores scores of at least 0
     * @return the distribution
     */
    public static SubsetSums ofCoins(long[] scores) {
        int most = Math.toIntExact(Arrays.stream(scores).sum());
        double[] chances = new double[most + 1];
        chances[0] = 1;
        int reach = 0;
        for (long each : scores) {
            int score = (int) each;
            reach += score;
            for (int sum = reach; sum >= 0; sum--) {
                chances[sum] = (chances[sum] + (sum >= score ? chances[sum - score] : 0)) / 2;
            }
        }
        return new SubsetSums(chances);
    }

    /**
     * The probability of at most a sum.
     *
     * @param sum the sum
     * @return P(S &lt;= sum)
     */
    public double atMost(long sum) {
        double p = 0;
        for (int s = 0; s <= Math.min(sum, probabilities.length - 1); s++) {
            p += probabilities[s];
        }
        return Math.min(1, p);
    }

    /**
     * The probability of at least a sum.
     *
     * @param sum the sum
     * @return P(S &gt;= sum)
     */
    public double atLeast(long sum) {
        double p = 0;
        for (int s = probabilities.length - 1; s >= Math.max(0, sum); s--) {
            p += probabilities[s];
        }
        return Math.min(1, p);
    }

    /**
     * The probability of a sum at least as far from a middle as the given one.
     *
     * @param sum the sum
     * @param twiceMiddle twice the middle, a whole number
     * @return P(|2S - twiceMiddle| &gt;= |2 sum - twiceMiddle|)
     */
    public double asFar(long sum, long twiceMiddle) {
        long distance = Math.abs(2 * sum - twiceMiddle);
        if (distance == 0) {
            return 1;
        }
        long low = Math.floorDiv(twiceMiddle - distance, 2L);
        long high = -Math.floorDiv(-(twiceMiddle + distance), 2L);
        return Math.min(1, atMost(low) + atLeast(high));
    }

    /**
     * The largest sum with at most a given probability below or at it.
     *
     * @param tail the probability
     * @return the sum; -1 where even the least sum is more probable
     */
    public long quantileBelow(double tail) {
        double p = 0;
        for (int s = 0; s < probabilities.length; s++) {
            p += probabilities[s];
            if (p > tail) {
                return s - 1L;
            }
        }
        return probabilities.length - 1L;
    }
}
