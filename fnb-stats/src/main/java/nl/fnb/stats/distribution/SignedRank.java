package nl.fnb.stats.distribution;

import java.util.stream.LongStream;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.SubsetSums;

/**
 * The distribution of Wilcoxon's signed-rank statistic without ties, if differences lie as often above 0 as below.
 *
 * <p>V is the sum of the ranks of the differences above 0, from 0 to n (n + 1) / 2, as in R's {@code psignrank}. All \( 2^n \)
 * ways to give signs are counted.
 *
 * @see <a href="https://doi.org/10.2307/3001968">Wilcoxon (1945), Biometrics Bull. 1, 80-83</a>
 */
public final class SignedRank extends RankDistribution {

    /** The most pairs whose ways to give signs can still be counted in a double. */
    public static final int MOST_PAIRS = 1000;

    private SignedRank(SubsetSums sums, long most) {
        super(sums, 0, most);
    }

    /**
     * The distribution for a number of pairs.
     *
     * @param n the number of pairs that change, from 1 to {@link #MOST_PAIRS}
     * @return the distribution
     * @throws IllegalArgumentException if n lies outside that range
     */
    public static SignedRank of(int n) {
        Checks.require(n >= 1 && n <= MOST_PAIRS, "n must lie from 1 to " + MOST_PAIRS, n);
        return new SignedRank(SubsetSums.ofCoins(LongStream.rangeClosed(1, n).toArray()), n * (n + 1L) / 2);
    }
}
