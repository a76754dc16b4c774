package nl.fnb.stats;

import static nl.fnb.stats.Reason.TOO_FEW_VALUES;

import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.CompensatedSum;
import nl.fnb.stats.internal.Decimals;

/**
 * Count, mean and spread of some values: all that a t-test or an analysis of variance needs of them.
 *
 * <p>Summaries of parts merge into the summary of the whole, by the formula of Chan, Golub and LeVeque. From an array,
 * the sum of squares is taken around the mean, in two passes.
 *
 * @param n how many values
 * @param mean their mean; 0 where there are none
 * @param squaredDeviations the sum of their squared deviations from the mean
 * @param min the smallest; positive infinity where there are none
 * @param max the largest; negative infinity where there are none
 * @see <a href="https://doi.org/10.1080/00031305.1983.10483115">Chan, Golub and LeVeque (1983), Am. Stat. 37,
 *     242-247</a>
 */
public record Moments(long n, double mean, double squaredDeviations, double min, double max) {

    private static final Moments NONE = new Moments(0, 0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /**
     * Checks that the figures can be those of a sample.
     *
     * @param n how many values
     * @param mean their mean; 0 where there are none
     * @param squaredDeviations the sum of their squared deviations from the mean
     * @param min the smallest; positive infinity where there are none
     * @param max the largest; negative infinity where there are none
     * @throws IllegalArgumentException if n or the squared deviations are negative, or the mean is not finite
     */
    public Moments {
        Checks.require(n >= 0, "n must be at least 0", n);
        Checks.finite(mean, "mean");
        Checks.require(squaredDeviations >= 0, "squaredDeviations must be at least 0", squaredDeviations);
    }

    /**
     * The summary of no values.
     *
     * @return the summary of an empty sample
     */
    public static Moments none() {
        return NONE;
    }

    /**
     * Summarises values.
     *
     * @param values the values
     * @return their summary
     * @throws IllegalArgumentException if a value is NaN or infinite, or values lie so far apart that differences overflow
     */
    public static Moments of(double... values) {
        int n = values.length;
        if (n == 0) {
            return NONE;
        }
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double shifted = 0;
        for (double value : values) {
            Checks.finite(value, "value");
            min = Math.min(min, value);
            max = Math.max(max, value);
            shifted += value - values[0];
        }
        if (!Double.isFinite(shifted)) {
            throw new IllegalArgumentException("values must not lie so far apart that their differences overflow");
        }
        double mean = Math.min(max, Math.max(min, values[0] + shifted / n));
        return new Moments(n, mean, squaredDeviations(values, mean), min, max);
    }

    private static double squaredDeviations(double[] values, double mean) {
        double sum = 0;
        CompensatedSum squares = new CompensatedSum();
        for (double value : values) {
            double deviation = value - mean;
            sum += deviation;
            squares.add(deviation, deviation);
        }
        return Math.max(0, squares.value() - sum * sum / values.length);
    }

    /**
     * The summary of these values and others, as far as rounded figures can tell: the two means and squared deviations
     * in print, say. Parts that were never rounded merge in a {@code MomentsSummary}.
     *
     * @param other the summary of the others
     * @return the summary of all
     */
    public Moments merge(Moments other) {
        if (n == 0 || other.n == 0) {
            return n == 0 ? other : this;
        }
        long total = n + other.n;
        double step = other.mean - mean;
        double weight = (double) other.n / total;
        return new Moments(
                total,
                mean + step * weight,
                squaredDeviations + other.squaredDeviations + step * step * weight * n,
                Math.min(min, other.min),
                Math.max(max, other.max));
    }

    /**
     * The sample variance, with n - 1.
     *
     * @return the variance, in the squared unit of the values
     * @throws NotEstimableException if there are fewer than two values
     */
    public double variance() {
        NotEstimableException.unless(n >= 2, TOO_FEW_VALUES, "variance needs at least 2 values", n);
        return squaredDeviations / (n - 1);
    }

    /**
     * The sample standard deviation, with n - 1.
     *
     * @return the standard deviation, in the unit of the values
     * @throws NotEstimableException if there are fewer than two values
     */
    public double sd() {
        return Math.sqrt(variance());
    }

    /** Count, mean and, from two values on, standard deviation, for instance {@code n = 3, M = 2.00, SD = 1.00}. */
    @Override
    public String toString() {
        String counted = "n = " + n + (n > 0 ? ", M = " + Decimals.fixed(mean, 2) : "");
        return n > 1 ? counted + ", SD = " + Decimals.fixed(sd(), 2) : counted;
    }
}
