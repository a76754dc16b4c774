package nl.fnb.stats.distribution;

/**
 * A continuous distribution whose two tails are each computed as a tail, so that a small one keeps its digits.
 *
 * <p>Where a tail falls below the smallest double, its logarithm is still exact.
 */
public interface Distribution {

    /**
     * The probability of at most x.
     *
     * @param x the value
     * @return P(X &lt;= x)
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    double cumulative(double x);

    /**
     * The probability of more than x.
     *
     * @param x the value
     * @return P(X &gt; x)
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    double survival(double x);

    /**
     * The natural logarithm of the probability of at most x.
     *
     * @param x the value
     * @return log P(X &lt;= x), negative infinity where that is impossible
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    double logCumulative(double x);

    /**
     * The natural logarithm of the probability of more than x.
     *
     * @param x the value
     * @return log P(X &gt; x), negative infinity where that is impossible
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    double logSurvival(double x);

    /**
     * The value with a given probability below it.
     *
     * @param p the probability
     * @return the quantile; the end of the support for 0 and 1
     * @throws IllegalArgumentException unless {@code 0 <= p <= 1}
     */
    double inverse(double p);

    /**
     * The value with a given probability above it; exact where {@code inverse(1 - p)} would have lost p.
     *
     * @param p the probability
     * @return the quantile; the end of the support for 0 and 1
     * @throws IllegalArgumentException unless {@code 0 <= p <= 1}
     */
    double inverseSurvival(double p);
}
