package nl.fnb.stats.distribution;

import java.util.stream.LongStream;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.SubsetSums;

/**
 * The distribution of the rank-sum statistic of Mann, Whitney and Wilcoxon without ties, if two groups do not differ.
 *
 * <p>U is the number of pairs in which the value of the first group is larger, from 0 to n1 n2: the rank sum of the first
 * group less n1 (n1 + 1) / 2, as in R's {@code pwilcox}. All
 * \( \binom{n_1 + n_2}{n_1} \) divisions are counted.
 *
 * @see <a href="https://doi.org/10.1214/aoms/1177730491">Mann and Whitney (1947), Ann. Math. Stat. 18, 50-60</a>
 */
public final class RankSum extends RankDistribution {

    private static final int MOST = 1_000_000;

    private RankSum(SubsetSums ranks, long least, long most) {
        super(ranks, least, most);
    }

    /**
     * The distribution for two sizes.
     *
     * @param n1 the number of values of the first group, at least 1
     * @param n2 the number of values of the second group, at least 1
     * @return the distribution
     * @throws IllegalArgumentException if a size is below 1, or counting would take more than about a second
     */
    public static RankSum of(int n1, int n2) {
        Checks.require(Math.min(n1, n2) >= 1, "both sizes must be at least 1", n1 + " and " + n2);
        Checks.require(canCount(n1, n2), "an exact distribution needs fewer values", n1 + " and " + n2);
        long smaller = Math.min(n1, n2);
        SubsetSums sums = SubsetSums.ofSubset(ranks((long) n1 + n2), (int) smaller);
        return new RankSum(sums, smaller * (smaller - 1) / 2, (long) n1 * n2);
    }

    /**
     * Whether the distribution can be counted in about a second.
     *
     * @param n1 the number of values of the first group, at least 1
     * @param n2 the number of values of the second group, at least 1
     * @return whether {@link #of} answers; up to some 300 values in each group it does
     */
    public static boolean canCount(int n1, int n2) {
        long n = (long) n1 + n2;
        return n <= MOST && SubsetSums.canCount(ranks(n), Math.min(n1, n2));
    }

    private static long[] ranks(long n) {
        return LongStream.range(0, n).toArray();
    }
}
