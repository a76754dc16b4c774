package nl.fnb.stats.distribution;

import nl.fnb.stats.internal.Checks;

/**
 * The noncentral chi-square distribution: a Poisson mixture of central ones, \( \sum_j Poisson(j; \lambda/2)
 * P(\chi^2_{k+2j} \le x) \), summed from its small terms to its large ones, so that both tails keep their digits.
 */
public final class NoncentralChiSquare extends PositiveLaw {

    private final double df;
    private final double noncentrality;

    private NoncentralChiSquare(double df, double noncentrality) {
        this.df = df;
        this.noncentrality = noncentrality;
    }

    /**
     * A distribution; without noncentrality the central one.
     *
     * @param df the degrees of freedom, above 0
     * @param noncentrality the noncentrality, at least 0
     * @return the distribution
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static NoncentralChiSquare of(double df, double noncentrality) {
        Checks.require(df > 0 && Double.isFinite(df), "df must be above 0 and finite", df);
        boolean possible = noncentrality >= 0 && noncentrality <= PoissonMixture.MOST_NONCENTRAL;
        Checks.require(possible, "noncentrality must lie from 0 to 1e12", noncentrality);
        return new NoncentralChiSquare(df, noncentrality);
    }

    @Override
    double logLower(double x) {
        return new PoissonMixture(noncentrality / 2, df / 2).logLower(new GammaLadder(x / 2));
    }

    @Override
    double logUpper(double x) {
        return new PoissonMixture(noncentrality / 2, df / 2).logUpper(new GammaLadder(x / 2));
    }

    @Override
    double typical() {
        return df + noncentrality;
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
        double start = Math.max(0, Math.sqrt(x) - 2);
        return of(df, 0).survival(x) >= tail
                ? 0
                : square(Inversion.rising(root -> of(df, square(root)).logSurvival(x), Math.log(tail), start));
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
                : square(Inversion.falling(
                        root -> of(df, square(root)).logCumulative(x), Math.log(tail), Math.sqrt(x) + 2));
    }

    private static double square(double root) {
        return Math.max(0, root) * Math.max(0, root);
    }
}
