package nl.fnb.stats.distribution;

import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Roots;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The noncentral chi-square distribution: a Poisson mixture of central ones, \( \sum_j Poisson(j; \lambda/2)
 * P(\chi^2_{k+2j} \le x) \), summed outward from its largest terms, so that both tails keep their digits.
 */
public final class NoncentralChiSquare {

    private final double df;
    private final double noncentrality;

    private NoncentralChiSquare(double df, double noncentrality) {
        this.df = df;
        this.noncentrality = noncentrality;
    }

    /**
     * A distribution.
     *
     * @param df the degrees of freedom, above 0
     * @param noncentrality the noncentrality, at least 0
     * @return the distribution
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static NoncentralChiSquare of(double df, double noncentrality) {
        Checks.require(df > 0, "df must be above 0", df);
        Checks.require(noncentrality >= 0, "noncentrality must be at least 0", noncentrality);
        return new NoncentralChiSquare(df, noncentrality);
    }

    /**
     * The probability of at most x.
     *
     * @param x the value
     * @return P(X &lt;= x)
     */
    public double cumulative(double x) {
        return PoissonMixture.of(noncentrality / 2)
                .expect(j -> ChiSquaredDistribution.of(df + 2.0 * j).cumulativeProbability(x));
    }

    /**
     * The probability of more than x.
     *
     * @param x the value
     * @return P(X &gt; x)
     */
    public double survival(double x) {
        return PoissonMixture.of(noncentrality / 2)
                .expect(j -> ChiSquaredDistribution.of(df + 2.0 * j).survivalProbability(x));
    }

    /**
     * The noncentrality under which more than x has the given probability.
     *
     * @param x the value, at least 0
     * @param df the degrees of freedom
     * @param tail the probability of the upper tail
     * @return the noncentrality; 0 where even the central distribution has a heavier tail
     */
    public static double noncentralityBelow(double x, double df, double tail) {
        return of(df, 0).survival(x) >= tail ? 0 : root(lambda -> of(df, lambda).survival(x) - tail, x);
    }

    /**
     * The noncentrality under which at most x has the given probability.
     *
     * @param x the value, at least 0
     * @param df the degrees of freedom
     * @param tail the probability of the lower tail
     * @return the noncentrality; 0 where even the central distribution has a lighter tail
     */
    public static double noncentralityAbove(double x, double df, double tail) {
        return of(df, 0).cumulative(x) <= tail
                ? 0
                : root(lambda -> tail - of(df, lambda).cumulative(x), x);
    }

    private static double root(DoubleUnaryOperator rising, double x) {
        double high = x + 1;
        while (rising.applyAsDouble(high) < 0) {
            high *= 2;
        }
        return Roots.between(rising, 0, high);
    }
}
