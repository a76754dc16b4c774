package nl.fnb.stats.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The mean of a tail at shape a + J, where J is a Poisson count.
 *
 * <p>The terms rise to one peak and fall from there. The tail is computed once, where the terms have become negligible,
 * and climbs its {@link Ladder} from there past the peak; all that is added is positive, and kept relative to the first.
 */
final class PoissonMixture {

    /** The largest noncentrality that is summed in a blink. */
    static final double MOST_NONCENTRAL = 1e12;

    private static final double NEGLIGIBLE = 1e-18;
    private static final double OUT_OF_SIGHT = 1e-24;
    private static final double MOST = 1e13;

    private final double mean;
    private final double shape;

    PoissonMixture(double mean, double shape) {
        this.mean = mean;
        this.shape = shape;
    }

    /** The logarithm of the mean lower tail. */
    double logLower(Ladder ladder) {
        if (mean == 0) {
            return ladder.logLower(shape);
        }
        DoubleUnaryOperator rise = j -> mean / (j + 1) * Math.min(1, ladder.ratio(shape + j));
        double peak = peak(rise);
        double j = peak;
        for (double left = rise.applyAsDouble(j); left > OUT_OF_SIGHT; left *= rise.applyAsDouble(j)) {
            j++;
        }
        double start = Stirling.logPoisson(j, mean) + ladder.logLower(shape + j);
        double step = Math.exp(ladder.logStep(shape + j) - ladder.logLower(shape + j));
        double term = 1;
        double sum = 1;
        for (; j > 0 && (j > peak || term > NEGLIGIBLE * sum); j--) {
            step *= j / mean / ladder.ratio(shape + j - 1);
            term = term * j / mean + step;
            sum += term;
        }
        return Math.min(0, start + Math.log(sum));
    }

    /** The logarithm of the mean upper tail; so far out that it has too many terms, by the width of their peak. */
    double logUpper(Ladder ladder) {
        if (mean == 0) {
            return ladder.logUpper(shape);
        }
        double peak = peak(j -> mean / (j + 1) * Math.max(1, ladder.ratio(shape + j)));
        if (peak > MOST) {
            return Stirling.logPoisson(peak, mean) + ladder.logUpper(shape + peak) + Math.log(Math.PI * peak) / 2;
        }
        DoubleUnaryOperator fall = i -> i / mean * Math.min(1, 1 / ladder.ratio(shape + i - 1));
        double j = peak;
        for (double left = fall.applyAsDouble(j); j > 0 && left > OUT_OF_SIGHT; left *= fall.applyAsDouble(j)) {
            j--;
        }
        double start = Stirling.logPoisson(j, mean) + ladder.logUpper(shape + j);
        double step = Math.exp(ladder.logStep(shape + j) - ladder.logUpper(shape + j));
        double term = 1;
        double sum = 1;
        for (; j < peak || term > NEGLIGIBLE * sum; j++) {
            term = (term + step) * mean / (j + 1);
            step *= mean / (j + 1) * ladder.ratio(shape + j);
            sum += term;
        }
        return Math.min(0, start + Math.log(sum));
    }

    /** The first count after which the terms no longer rise; their rise falls with the count. */
    private static double peak(DoubleUnaryOperator rise) {
        double high = 1;
        while (rise.applyAsDouble(high) > 1) {
            high *= 2;
        }
        double low = 0;
        while (high - low > Math.max(1, Math.ulp(high))) {
            double middle = Math.floor((low + high) / 2);
            if (rise.applyAsDouble(middle) > 1) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
