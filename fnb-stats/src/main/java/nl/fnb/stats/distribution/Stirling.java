package nl.fnb.stats.distribution;

import java.util.stream.IntStream;

/**
 * Gamma-type densities without cancellation: what is left after Stirling's formula is split off.
 *
 * @see <a href="https://www.r-project.org/doc/reports/CLoader-dbinom-2002.pdf">Loader (2000), Fast and accurate
 *     computation of binomial probabilities</a>
 */
final class Stirling {

    private static final double LARGE = 16;
    private static final double LOG_TWO_PI = Math.log(2 * Math.PI);
    private static final double[] OF_HALVES = IntStream.range(0, (int) (2 * LARGE))
            .mapToDouble(i -> climbed(i / 2.0))
            .toArray();

    private Stirling() {}

    /** \( \log\Gamma(x+1) - (x + 1/2)\log x + x - \log\sqrt{2\pi} \), x above 0. */
    static double error(double x) {
        return x < LARGE && 2 * x == Math.rint(2 * x) ? OF_HALVES[(int) (2 * x)] : climbed(x);
    }

    private static double climbed(double x) {
        double sum = 0;
        double z = x;
        while (z < LARGE) {
            sum += (z + 0.5) * Math.log1p(1 / z) - 1;
            z++;
        }
        double w = 1 / (z * z);
        double series = 1.0 / 12
                - w * (1.0 / 360 - w * (1.0 / 1260 - w * (1.0 / 1680 - w * (1.0 / 1188 - w * 691.0 / 360360))));
        return sum + series / z;
    }

    /** \( x \log(x/m) + m - x \), which is never negative; near 0 by the series of the inverse hyperbolic tangent. */
    static double deviance(double x, double mean) {
        double gap = mean - x;
        if (Math.abs(gap) > 0.3 * (mean + x)) {
            return x == 0 ? mean : x * Math.log(x / mean) + gap;
        }
        double v = gap / (mean + x);
        double square = v * v;
        double power = 1;
        double sum = 0;
        for (int n = 3; power > 1e-18; n += 2) {
            sum += power / n;
            power *= square;
        }
        return v * (gap - 2 * x * square * sum);
    }

    /** The logarithm of \( m^x e^{-m} / \Gamma(x+1) \). */
    static double logPoisson(double x, double mean) {
        return x == 0 ? -mean : -error(x) - deviance(x, mean) - (LOG_TWO_PI + Math.log(x)) / 2;
    }

    /** The logarithm of \( x^a y^b \Gamma(a+b+1) / (\Gamma(a+1)\Gamma(b+1)) \), with x + y = 1. */
    static double logBinomial(double a, double b, double x, double y) {
        double n = a + b;
        double spread = (Math.log(n / a / b) - LOG_TWO_PI) / 2;
        return error(n) - error(a) - error(b) - deviance(a, n * x) - deviance(b, n * y) + spread;
    }
}
