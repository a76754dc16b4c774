package nl.fnb.stats.distribution;

import nl.fnb.stats.internal.Checks;

/**
 * The noncentral F distribution: the ratio of a noncentral chi-square over its degrees of freedom to a central one over
 * its own, a Poisson mixture of incomplete beta functions.
 */
public final class NoncentralF extends PositiveLaw {

    private final double df1;
    private final double df2;
    private final double noncentrality;

    private NoncentralF(double df1, double df2, double noncentrality) {
        this.df1 = df1;
        this.df2 = df2;
        this.noncentrality = noncentrality;
    }

    /**
     * A distribution; without noncentrality the central one.
     *
     * @param df1 the degrees of freedom of the numerator, above 0
     * @param df2 the degrees of freedom of the denominator, above 0
     * @param noncentrality the noncentrality, at least 0
     * @return the distribution
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static NoncentralF of(double df1, double df2, double noncentrality) {
        Checks.require(df1 > 0 && Double.isFinite(df1), "df1 must be above 0 and finite", df1);
        Checks.require(df2 > 0 && Double.isFinite(df2), "df2 must be above 0 and finite", df2);
        boolean possible = noncentrality >= 0 && noncentrality <= PoissonMixture.MOST_NONCENTRAL;
        Checks.require(possible, "noncentrality must lie from 0 to 1e12", noncentrality);
        return new NoncentralF(df1, df2, noncentrality);
    }

    @Override
    double logLower(double x) {
        return mixture().logLower(ladder(x));
    }

    @Override
    double logUpper(double x) {
        return mixture().logUpper(ladder(x));
    }

    private PoissonMixture mixture() {
        return new PoissonMixture(noncentrality / 2, df1 / 2);
    }

    private Ladder ladder(double x) {
        double scaled = df1 / df2 * x;
        return new BetaLadder(scaled / (1 + scaled), 1 / (1 + scaled), df2 / 2);
    }

    @Override
    double typical() {
        return 1 + noncentrality / df1;
    }

    /**
     * The noncentrality under which more than f has the given probability.
     *
     * @param f the value, at least 0
     * @param df1 the degrees of freedom of the numerator
     * @param df2 the degrees of freedom of the denominator
     * @param tail the probability of the upper tail
     * @return the noncentrality; 0 where even the central distribution has a heavier tail
     */
    public static double noncentralityBelow(double f, double df1, double df2, double tail) {
        double start = Math.max(0, Math.sqrt(f * df1) - 2);
        return of(df1, df2, 0).survival(f) >= tail
                ? 0
                : square(Inversion.rising(root -> of(df1, df2, square(root)).logSurvival(f), Math.log(tail), start));
    }

    /**
     * The noncentrality under which at most f has the given probability.
     *
     * @param f the value, at least 0
     * @param df1 the degrees of freedom of the numerator
     * @param df2 the degrees of freedom of the denominator
     * @param tail the probability of the lower tail
     * @return the noncentrality; 0 where even the central distribution has a lighter tail
     */
    public static double noncentralityAbove(double f, double df1, double df2, double tail) {
        double start = Math.sqrt(f * df1) + 2;
        return of(df1, df2, 0).cumulative(f) <= tail
                ? 0
                : square(Inversion.falling(root -> of(df1, df2, square(root)).logCumulative(f), Math.log(tail), start));
    }

    private static double square(double root) {
        return Math.max(0, root) * Math.max(0, root);
    }
}
