package nl.fnb.stats.group;

import java.util.Collection;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;

/**
 * The variance within groups, of all of them together.
 *
 * @param value the variance
 * @param df its degrees of freedom
 */
record PooledVariance(double value, double df) {

    static PooledVariance of(Collection<double[]> groups) {
        double squares = 0;
        double df = 0;
        for (double[] group : groups) {
            Moments moments = Moments.of(group);
            squares += moments.squaredDeviations();
            df += Math.max(0, moments.n() - 1);
        }
        return new PooledVariance(squares / df, df);
    }

    double standardError(double n1, double n2) {
        NotEstimableException.unless(df > 0, Reason.TOO_FEW_VALUES, "a group needs at least 2 values, df", df);
        NotEstimableException.unless(value > 0, Reason.NO_VARIANCE, "groups must vary; variance", value);
        return Math.sqrt(value * (1 / n1 + 1 / n2));
    }
}
