package nl.fnb.stats.distribution;

import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The noncentral t distribution: \( (Z + \delta) / \sqrt{\chi^2_\nu / \nu} \).
 *
 * <p>Each tail is the mean of a normal tail, \( P(T \le t) = E\,\Phi(t U - \delta) \) with \( U = \sqrt{\chi^2_\nu /
 * \nu} \), taken by the trapezoidal rule in log U: all terms are positive, so even a small tail keeps its digits, and
 * the error falls exponentially with the step.
 */
public final class NoncentralT implements Distribution {

    private static final double LEAST_DF = 0.01;
    private static final double FARTHEST = 1e150;

    private final double df;
    private final double noncentrality;

    private NoncentralT(double df, double noncentrality) {
        this.df = df;
        this.noncentrality = noncentrality;
    }

    /**
     * A distribution; without noncentrality the central one.
     *
     * @param df the degrees of freedom, above 0
     * @param noncentrality the noncentrality
     * @return the distribution
     * @throws IllegalArgumentException if df is not above 0, or an argument is not finite
     */
    public static NoncentralT of(double df, double noncentrality) {
        Checks.require(df >= LEAST_DF && Double.isFinite(df), "df must be finite and at least 0.01", df);
        return new NoncentralT(df, Checks.finite(noncentrality, "noncentrality"));
    }

    @Override
    public double cumulative(double t) {
        return Math.exp(below(t));
    }

    @Override
    public double survival(double t) {
        return Math.exp(above(t));
    }

    @Override
    public double logCumulative(double t) {
        return PositiveLaw.exact(below(t), () -> above(t));
    }

    @Override
    public double logSurvival(double t) {
        return PositiveLaw.exact(above(t), () -> below(t));
    }

    private double below(double t) {
        return new NoncentralTail(Checks.finite(t, "x"), df, noncentrality).log();
    }

    private double above(double t) {
        return new NoncentralTail(-Checks.finite(t, "x"), df, -noncentrality).log();
    }

    @Override
    public double inverse(double p) {
        Checks.probability(p, "p");
        return p <= 0.5 ? quantile(Math.log(p), noncentrality) : -quantile(Math.log1p(-p), -noncentrality);
    }

    @Override
    public double inverseSurvival(double p) {
        return -of(df, -noncentrality).inverse(p);
    }

    private double quantile(double logP, double delta) {
        return logP == Double.NEGATIVE_INFINITY || new NoncentralTail(-FARTHEST, df, delta).log() >= logP
                ? Double.NEGATIVE_INFINITY
                : Inversion.rising(t -> new NoncentralTail(t, df, delta).log(), logP, delta - 2);
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
        return -noncentralityAbove(-t, df, tail);
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
        double start = t + Tails.criticalZ(tail) * Math.sqrt(1 + t * t / (2 * df));
        return Inversion.falling(delta -> of(df, delta).logCumulative(t), Math.log(tail), start);
    }
}
