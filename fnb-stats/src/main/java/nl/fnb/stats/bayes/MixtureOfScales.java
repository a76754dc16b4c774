package nl.fnb.stats.bayes;

import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.distribution.NoncentralT;
import nl.fnb.stats.internal.Tails;

/**
 * The likelihood of t under a Cauchy prior on the standardised effect, over that without effect.
 *
 * <p>The prior is a mixture of normal ones of variance \( g r^2 \), with 1/g chi-square of one degree of freedom. Given g
 * the ratio is closed, and the effect has the sign of a Student's t of one degree of freedom more. The integral over y =
 * log g is a trapezoidal sum of logarithms, so that nothing overflows; it is good to some 1e-14, since its terms are
 * analytic within \( \pi/2 \) of the line and fall as \( e^{-y} \) at worst.
 *
 * @param t the statistic
 * @param df its degrees of freedom
 * @param information one over the squared standard error of the standardised effect
 * @param scale the scale r of the prior
 */
record MixtureOfScales(double t, double df, double information, double scale) {

    private static final double FIRST = -6;
    private static final double STEP = 1 / 16.0;
    private static final double NEGLIGIBLE = 45;

    /** The logarithm of the ratio for an effect of either sign, or of one, its prior doubled. */
    double logRatio(Alternative alternative) {
        return switch (alternative) {
            case TWO_SIDED -> logIntegral(this::logTerm);
            case GREATER -> logRatio(1);
            case LESS -> logRatio(-1);
        };
    }

    private double logRatio(int sign) {
        return Math.log(2) + logIntegral(y -> logTerm(y) + logShare(sign * location(y)));
    }

    private double spread(double y) {
        return 1 + information * scale * scale * Math.exp(y);
    }

    private double logTerm(double y) {
        double spread = spread(y);
        double fit = Math.log1p(t * t / df) - Math.log1p(t * t / df / spread);
        double prior = -(y + Math.exp(-y) + Math.log(2 * Math.PI)) / 2;
        return ((df + 1) * fit - Math.log(spread)) / 2 + prior;
    }

    /** Where 0 lies from the effect, in its own scale given g. */
    private double location(double y) {
        double spread = spread(y);
        return t * Math.sqrt((1 - 1 / spread) * (df + 1) / (df + t * t / spread));
    }

    private double logShare(double location) {
        double share = Tails.aboveT(-location, df + 1);
        return share > Double.MIN_NORMAL
                ? Math.log(share)
                : NoncentralT.of(df + 1, 0).logCumulative(location);
    }

    private double logIntegral(DoubleUnaryOperator logTerm) {
        double past = Math.log((t * t + 1) / (information * scale * scale));
        double top = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double log = 0;
        for (double y = FIRST; y < past || log > top - NEGLIGIBLE; y += STEP) {
            log = logTerm.applyAsDouble(y);
            sum = log > top ? sum * Math.exp(top - log) + 1 : sum + Math.exp(log - top);
            top = Math.max(top, log);
        }
        return top + Math.log(sum * STEP);
    }
}
