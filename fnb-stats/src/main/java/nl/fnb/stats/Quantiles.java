package nl.fnb.stats;

import java.util.Arrays;
import nl.fnb.stats.internal.Checks;

/** Sample quantiles by linear interpolation of the order statistics (type 7, R's default). */
public final class Quantiles {

    private Quantiles() {}

    /**
     * One quantile: with \( h = (n-1)p \), it lies the fraction of h between the values of rank floor(h) and ceil(h).
     *
     * @param values the values, in any order
     * @param p the share of values below, from 0 to 1
     * @return the quantile, in the unit of the values
     * @throws IllegalArgumentException if p does not lie from 0 to 1, or a value is NaN or infinite
     * @throws NotEstimableException if there are no values
     * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan (1996), Am. Stat. 50, 361-365</a>
     */
    public static double type7(double[] values, double p) {
        Checks.probability(p, "p");
        double[] sorted = Checks.finite(values, "value");
        NotEstimableException.unless(
                sorted.length > 0, Reason.TOO_FEW_VALUES, "a quantile needs at least 1 value", sorted.length);
        Arrays.sort(sorted);
        return ofSorted(sorted, p);
    }

    static double ofSorted(double[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int below = (int) h;
        double fraction = h - below;
        return fraction == 0 || sorted[below] == sorted[below + 1]
                ? sorted[below]
                : (1 - fraction) * sorted[below] + fraction * sorted[below + 1];
    }
}
