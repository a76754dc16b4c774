package nl.fnb.stats.distribution;

import java.util.function.DoubleSupplier;
import nl.fnb.stats.internal.Checks;

/** What distributions on the positive numbers share, given the logarithms of both tails. */
abstract class PositiveLaw implements Distribution {

    private static final double LEAST_LOG = -700;
    private static final double MOST_LOG = 700;
    private static final double NEAR_ONE = -0.5;

    /** The logarithm of the lower tail, for x above 0. */
    abstract double logLower(double x);

    /** The logarithm of the upper tail, for x above 0. */
    abstract double logUpper(double x);

    /** A value in the middle of the distribution, from which quantiles are looked for. */
    abstract double typical();

    @Override
    public double cumulative(double x) {
        return Checks.finite(x, "x") <= 0 ? 0 : Math.exp(logLower(x));
    }

    @Override
    public double survival(double x) {
        return Checks.finite(x, "x") <= 0 ? 1 : Math.exp(logUpper(x));
    }

    @Override
    public double logCumulative(double x) {
        return Checks.finite(x, "x") <= 0 ? Double.NEGATIVE_INFINITY : exact(logLower(x), () -> logUpper(x));
    }

    @Override
    public double logSurvival(double x) {
        return Checks.finite(x, "x") <= 0 ? 0 : exact(logUpper(x), () -> logLower(x));
    }

    @Override
    public double inverse(double p) {
        Checks.probability(p, "p");
        return p <= 0.5 ? fromLower(Math.log(p)) : fromUpper(Math.log1p(-p));
    }

    @Override
    public double inverseSurvival(double p) {
        Checks.probability(p, "p");
        return p <= 0.5 ? fromUpper(Math.log(p)) : fromLower(Math.log1p(-p));
    }

    private double fromLower(double logP) {
        boolean below = logP == Double.NEGATIVE_INFINITY || logLower(Math.exp(LEAST_LOG)) >= logP;
        return below ? 0 : Math.exp(Inversion.rising(u -> logLower(at(u)), logP, Math.log(typical())));
    }

    private double fromUpper(double logP) {
        boolean above = logP == Double.NEGATIVE_INFINITY || logUpper(Math.exp(MOST_LOG)) >= logP;
        return above
                ? Double.POSITIVE_INFINITY
                : Math.exp(Inversion.falling(u -> logUpper(at(u)), logP, Math.log(typical())));
    }

    /** The logarithm of a probability near 1 from the small one that it leaves. */
    static double exact(double logarithm, DoubleSupplier other) {
        return logarithm > NEAR_ONE ? Math.log1p(-Math.exp(other.getAsDouble())) : logarithm;
    }

    private static double at(double logarithm) {
        return Math.exp(Math.max(LEAST_LOG, Math.min(MOST_LOG, logarithm)));
    }
}
