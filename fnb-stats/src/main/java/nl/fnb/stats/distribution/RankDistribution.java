package nl.fnb.stats.distribution;

import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.SubsetSums;

/**
 * The exact distribution of a statistic of ranks without ties: whole numbers from 0 up, each tail summed from its own end.
 *
 * <p>Start at {@link RankSum} for two groups, at {@link SignedRank} for pairs.
 */
public abstract sealed class RankDistribution permits RankSum, SignedRank {

    private final SubsetSums sums;
    private final long least;
    private final long most;

    /** The statistic is a sum less the least sum. */
    RankDistribution(SubsetSums sums, long least, long most) {
        this.sums = sums;
        this.least = least;
        this.most = most;
    }

    /**
     * The probability of at most x.
     *
     * @param x the value
     * @return P(X &lt;= x)
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    public double cumulative(double x) {
        return sums.atMost(least + floor(x));
    }

    /**
     * The probability of more than x.
     *
     * @param x the value
     * @return P(X &gt; x)
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    public double survival(double x) {
        return sums.atLeast(least + floor(x) + 1);
    }

    /** The statistic lies between its ends: beyond them the nearest whole number outside says as much. */
    private long floor(double x) {
        return (long) Math.floor(Math.max(-1, Math.min(most, Checks.finite(x, "x"))));
    }

    /**
     * The natural logarithm of the probability of at most x.
     *
     * @param x the value
     * @return log P(X &lt;= x), negative infinity where that is impossible
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    public double logCumulative(double x) {
        return log(cumulative(x), survival(x));
    }

    /**
     * The natural logarithm of the probability of more than x.
     *
     * @param x the value
     * @return log P(X &gt; x), negative infinity where that is impossible
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    public double logSurvival(double x) {
        return log(survival(x), cumulative(x));
    }

    /** Near 1 the other tail has the digits. */
    private static double log(double p, double rest) {
        return p < 0.5 ? Math.log(p) : Math.log1p(-rest);
    }

    /**
     * The smallest value with at least a given probability at or below it.
     *
     * @param p the probability
     * @return the quantile, a whole number; the ends of the range for 0 and 1
     * @throws IllegalArgumentException unless {@code 0 <= p <= 1}
     */
    public double inverse(double p) {
        return sums.quantile(Checks.probability(p, "p")) - least;
    }

    /**
     * The smallest value with at most a given probability above it.
     *
     * @param q the probability
     * @return the quantile, a whole number; the ends of the range for 1 and 0
     * @throws IllegalArgumentException unless {@code 0 <= q <= 1}
     */
    public double inverseSurvival(double q) {
        return sums.quantileAbove(Checks.probability(q, "q")) - least;
    }
}
