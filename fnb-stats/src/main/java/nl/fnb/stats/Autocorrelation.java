package nl.fnb.stats;

import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.CompensatedSum;

/** How much values resemble those that came some places earlier. */
public final class Autocorrelation {

    private Autocorrelation() {}

    /**
     * The autocorrelation coefficient, \( r_k = \sum_{i=1}^{n-k} (x_i - \bar x)(x_{i+k} - \bar x) / \sum_{i=1}^n (x_i
     * - \bar x)^2 \).
     *
     * @param values the values, in order of time
     * @param lag k, how many places earlier
     * @return a number from -1 to 1
     * @throws IllegalArgumentException if the lag is below 1, or a value is NaN or infinite
     * @throws NotEstimableException if there are no more values than the lag, or they do not vary
     */
    public static double ofLag(int lag, double... values) {
        Checks.require(lag >= 1, "lag must be at least 1", lag);
        double[] deviations = Checks.finite(values, "value");
        NotEstimableException.unless(
                values.length > lag,
                Reason.TOO_FEW_VALUES,
                "lag " + lag + " needs more values than that",
                values.length);
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] -= values[0];
        }
        double mean = Moments.of(deviations).mean();
        CompensatedSum products = new CompensatedSum();
        CompensatedSum squares = new CompensatedSum();
        for (int i = 0; i < deviations.length; i++) {
            deviations[i] -= mean;
            squares.add(deviations[i], deviations[i]);
            products.add(i < lag ? 0 : deviations[i - lag], deviations[i]);
        }
        NotEstimableException.unless(
                squares.value() > 0, Reason.NO_VARIANCE, "values must not all be equal", values[0]);
        return products.value() / squares.value();
    }
}
