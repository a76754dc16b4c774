package nl.fnb.stats.distribution;

import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Roots;
import nl.fnb.stats.internal.Tails;

/**
 * The noncentral t distribution: \( (Z + \delta) / \sqrt{\chi^2_\nu / \nu} \).
 *
 * <p>Each tail is the mean of a normal tail, \( P(T \le t) = E\,\Phi(t U - \delta) \) with \( U = \sqrt{\chi^2_\nu /
 * \nu} \), taken by the trapezoidal rule in log U: all terms are positive, so even a small tail keeps its digits, and
 * the error falls exponentially with the step.
 */
public final class NoncentralT {

    private static final double NEGLIGIBLE = 1e-18;

    private final double df;
    private final double noncentrality;

    private NoncentralT(double df, double noncentrality) {
        this.df = df;
        this.noncentrality = noncentrality;
    }

    /**
     * A distribution.
     *
     * @param df the degrees of freedom, above 0
     * @param noncentrality the noncentrality
     * @return the distribution
     * @throws IllegalArgumentException if df is not above 0, or the noncentrality is not finite
     */
    public static NoncentralT of(double df, double noncentrality) {
        Checks.require(df > 0, "df must be above 0", df);
        return new NoncentralT(df, Checks.finite(noncentrality, "noncentrality"));
    }

    /**
     * The probability of at most t.
     *
     * @param t the value
     * @return P(T &lt;= t)
     */
    public double cumulative(double t) {
        return tail(Checks.finite(t, "t"), noncentrality);
    }

    /**
     * The probability of more than t.
     *
     * @param t the value
     * @return P(T &gt; t)
     */
    public double survival(double t) {
        return tail(-Checks.finite(t, "t"), -noncentrality);
    }

    /**
     * The value with a given probability below it.
     *
     * @param p the probability, strictly between 0 and 1
     * @return the quantile
     * @throws IllegalArgumentException unless {@code 0 < p < 1}
     */
    public double inverse(double p) {
        Checks.require(p > 0 && p < 1, "p must lie strictly between 0 and 1", p);
        return p <= 0.5
                ? Roots.ofIncreasing(t -> Math.log(cumulative(t) / p), noncentrality, 1)
                : Roots.ofIncreasing(t -> Math.log((1 - p) / survival(t)), noncentrality, 1);
    }

    /**
     * The noncentrality under which more than t has the given probability.
     *
     * @param t the value
     * @param df the degrees of freedom
     * @param tail the probability of the upper tail
     * @return the noncentrality
     */
    public static double noncentralityBelow(double t, double df, double tail) {
        return Roots.ofIncreasing(delta -> of(df, delta).survival(t) - tail, t - 2, 1);
    }

    /**
     * The noncentrality under which at most t has the given probability.
     *
     * @param t the value
     * @param df the degrees of freedom
     * @param tail the probability of the lower tail
     * @return the noncentrality
     */
    public static double noncentralityAbove(double t, double df, double tail) {
        return Roots.ofIncreasing(delta -> tail - of(df, delta).cumulative(t), t + 2, 1);
    }

    private double tail(double t, double delta) {
        double step = 0.4 * Math.min(0.25, Math.min(1 / Math.sqrt(2 * df), 1 / (1 + Math.abs(t))));
        double[] sums = new double[2];
        walk(t, delta, 0, step, sums);
        walk(t, delta, -step, -step, sums);
        return Math.min(1, sums[0] / sums[1]);
    }

    /** Adds terms from y on: sums[0] takes those of the tail, sums[1] those of the density alone. */
    private void walk(double t, double delta, double from, double step, double[] sums) {
        double previous = 0;
        for (double y = from; ; y += step) {
            double u = Math.exp(y);
            double density = Math.exp(df * (y - (u * u - 1) / 2));
            double term = density * Tails.belowZ(t * u - delta);
            sums[0] += term;
            sums[1] += density;
            if (density == 0 || (density <= NEGLIGIBLE * sums[1] && term <= previous && term <= NEGLIGIBLE * sums[0])) {
                return;
            }
            previous = term;
        }
    }
}
