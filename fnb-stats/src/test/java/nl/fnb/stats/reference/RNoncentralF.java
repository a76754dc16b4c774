package nl.fnb.stats.reference;

import nl.fnb.stats.distribution.NoncentralF;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * R's upper tail of the noncentral F, step by step: the sum of AS 226 with the start of AS R84, which stops as soon as
 * what is left out is below 1e-9; the tail is 1 less that sum.
 *
 * @see <a href="https://doi.org/10.2307/2347310">Lenth (1987), Applied Statistics 36, 241-244</a>
 */
final class RNoncentralF {

    /** What the sum leaves out at most. */
    static final double ERROR = 1e-9;

    private RNoncentralF() {}

    static double power(double df1, double df2, double lambda, double alpha) {
        double critical = NoncentralF.of(df1, df2, 0).inverseSurvival(alpha);
        double y = df1 / df2 * critical;
        return 1 - below(y / (1 + y), 1 / (1 + y), df1 / 2, df2 / 2, lambda / 2);
    }

    private static double below(double x, double rest, double a, double b, double c) {
        double first = Math.floor(Math.max(c - 7 * Math.sqrt(c), 0));
        double a0 = a + first;
        double logBeta = Gamma.logGamma(a0) + Gamma.logGamma(b) - Gamma.logGamma(a0 + b);
        double beta = RegularizedBeta.value(x, a0, b);
        double step = Math.exp(a0 * Math.log(x) + b * Math.log(rest) - logBeta - Math.log(a0));
        double weight = Math.exp(-c + (first > 0 ? first * Math.log(c) - Gamma.logGamma(first + 1) : 0));
        double left = 1 - weight;
        double sum = weight * beta;
        for (double j = first + 1; ; j++) {
            beta -= step;
            step *= x * (a + b + j - 1) / (a + j);
            weight *= c / j;
            left -= weight;
            sum += beta * weight;
            if ((beta - step) * left <= ERROR) {
                return Math.min(1, sum);
            }
        }
    }
}
