package nl.fnb.stats.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The law of \( y = \log\sqrt{\chi^2_\nu/\nu} \), over which tails of normal values become tails of studentized ones.
 *
 * <p>Its density \( e^{\nu(y - (e^{2y}-1)/2)} \) is nearly normal, with a standard deviation of \( 1/\sqrt{2\nu} \).
 */
final class LogChi {

    private static final double NEAR = 0.05;

    private final double df;

    LogChi(double df) {
        this.df = df;
    }

    /** The logarithm of the density, but for its norm; 0 at its top, y = 0. */
    double exponent(double y) {
        if (Math.abs(y) > NEAR) {
            return df * (y - Math.expm1(2 * y) / 2);
        }
        double term = 1;
        double sum = 0;
        for (int n = 3; n < 13; n++) {
            sum += term;
            term *= 2 * y / n;
        }
        return -df * y * y * sum;
    }

    /**
     * The mean of a function.
     *
     * @param weighted the function times the density without its norm
     * @param start a place near the top of that
     * @param curvature how fast that grows off the line, \( e^{c v^2} \) at a distance v; the degrees of freedom at least
     */
    double mean(DoubleUnaryOperator weighted, double start, double curvature) {
        double norm = Math.sqrt(Math.PI / df) * Math.exp(Stirling.error(df / 2));
        return Trapezoid.integral(weighted, start, 1 / Math.sqrt(55 + 3.5 * curvature)) / norm;
    }
}
