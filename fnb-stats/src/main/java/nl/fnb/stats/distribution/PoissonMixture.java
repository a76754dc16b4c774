package nl.fnb.stats.distribution;

import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** The mean of a function of a Poisson count, summed outward from the Poisson mode until terms no longer count. */
final class PoissonMixture {

    private static final double NEGLIGIBLE = 1e-18;

    private final double mean;

    private PoissonMixture(double mean) {
        this.mean = mean;
    }

    static PoissonMixture of(double mean) {
        return new PoissonMixture(mean);
    }

    /** The mean of a monotone, positive function; the terms rise to one peak and fall from there. */
    double expect(IntToDoubleFunction function) {
        if (mean == 0) {
            return function.applyAsDouble(0);
        }
        PoissonDistribution poisson = PoissonDistribution.of(mean);
        IntToDoubleFunction term = j -> poisson.probability(j) * function.applyAsDouble(j);
        int mode = (int) mean;
        double down = walk(term, mode, -1);
        return Math.min(1, down + walk(term, mode + 1, 1));
    }

    private double walk(IntToDoubleFunction term, int from, int step) {
        double sum = 0;
        double previous = 0;
        for (int j = from; j >= 0; j += step) {
            double next = term.applyAsDouble(j);
            sum += next;
            if (next <= NEGLIGIBLE * sum && next <= previous) {
                break;
            }
            previous = next;
        }
        return sum;
    }
}
