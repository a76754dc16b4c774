package nl.fnb.stats.resample;

import java.util.Arrays;
import java.util.Optional;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The replicates of a bootstrap, and the intervals that follow from them.
 *
 * <p>A quantile between two order statistics is interpolated on the scale of normal quantiles, as R's package boot does.
 *
 * @see <a href="https://doi.org/10.1017/CBO9780511802843">Davison and Hinkley (1997), Bootstrap methods and their
 *     application, chapter 5</a>
 */
public final class BootstrapDistribution {

    private final double estimate;
    private final double[] sorted;
    private final double[] influences;
    private final Optional<Studentized> studentized;
    private final Moments moments;

    private record Studentized(double standardError, double[] pivots) {}

    private BootstrapDistribution(
            double estimate, double[] sorted, double[] influences, Optional<Studentized> studentized) {
        this.estimate = estimate;
        this.sorted = sorted;
        this.influences = influences;
        this.studentized = studentized;
        this.moments = Moments.of(sorted);
    }

    /**
     * The distribution of replicates that were drawn elsewhere.
     *
     * @param estimate the statistic of the data
     * @param replicates the statistic of each resample
     * @param influences the influence of each value on the statistic, by the jackknife within its group
     * @return the distribution
     * @throws IllegalArgumentException if a number is NaN or infinite
     * @throws NotEstimableException if there are fewer than ten replicates, or they are all equal
     */
    public static BootstrapDistribution of(double estimate, double[] replicates, double[] influences) {
        double[] sorted = Checks.finite(replicates, "replicate");
        Arrays.sort(sorted);
        return ofSorted(Checks.finite(estimate, "estimate"), sorted, Checks.finite(influences, "influence"));
    }

    /** From replicates in ascending order, taken as they are. */
    static BootstrapDistribution ofSorted(double estimate, double[] sorted, double[] influences) {
        return of(estimate, sorted, influences, Optional.empty());
    }

    static BootstrapDistribution studentized(
            double estimate, double[] replicates, double[] influences, double standardError, double[] errors) {
        double[] pivots = new double[replicates.length];
        for (int i = 0; i < pivots.length; i++) {
            NotEstimableException.unless(
                    errors[i] > 0, Reason.NO_VARIANCE, "each resample must vary; standard error", errors[i]);
            pivots[i] = (replicates[i] - estimate) / errors[i];
        }
        Arrays.sort(pivots);
        double[] sorted = replicates.clone();
        Arrays.sort(sorted);
        return of(estimate, sorted, influences, Optional.of(new Studentized(standardError, pivots)));
    }

    private static BootstrapDistribution of(
            double estimate, double[] sorted, double[] influences, Optional<Studentized> studentized) {
        NotEstimableException.unless(
                sorted.length >= 10, Reason.TOO_FEW_VALUES, "an interval needs 10 replicates", sorted.length);
        Checks.finite(sorted[0], "replicate");
        Checks.finite(sorted[sorted.length - 1], "replicate");
        NotEstimableException.unless(
                sorted[0] < sorted[sorted.length - 1], Reason.NO_VARIANCE, "replicates must vary; range", 0);
        return new BootstrapDistribution(estimate, sorted, influences, studentized);
    }

    /**
     * The statistic of the data.
     *
     * @return the estimate
     */
    public double estimate() {
        return estimate;
    }

    /**
     * The mean of the replicates less the estimate.
     *
     * @return the bias, in the unit of the statistic
     */
    public double bias() {
        return moments.mean() - estimate;
    }

    /**
     * The standard deviation of the replicates.
     *
     * @return the standard error, in the unit of the statistic
     */
    public double standardError() {
        return moments.sd();
    }

    /**
     * How many replicates there are.
     *
     * @return at least 10
     */
    public int replicates() {
        return sorted.length;
    }

    /**
     * An interval.
     *
     * @param kind how it is made
     * @param level its confidence level
     * @return the interval
     * @throws IllegalArgumentException unless {@code 0 < level < 1}, or if a studentized interval is asked of a statistic
     *     without standard errors
     * @throws NotEstimableException if the estimate lies outside all replicates, so that BCa has no correction
     */
    public Interval interval(Bootstrap.Kind kind, double level) {
        Checks.level(level);
        double tail = (1 - level) / 2;
        return switch (kind) {
            case PERCENTILE -> new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail), level);
            case BASIC ->
                new Interval(2 * estimate - quantile(sorted, 1 - tail), 2 * estimate - quantile(sorted, tail), level);
            case NORMAL -> {
                double margin = Tails.criticalZ(tail) * standardError();
                yield new Interval(estimate - bias() - margin, estimate - bias() + margin, level);
            }
            case BCA -> new Interval(quantile(sorted, adjusted(tail)), quantile(sorted, adjusted(1 - tail)), level);
            case STUDENTIZED -> studentizedInterval(tail, level);
        };
    }

    private Interval studentizedInterval(double tail, double level) {
        Studentized pivots = studentized.orElseThrow(() -> new IllegalArgumentException(
                "a studentized interval needs a statistic with a standard error, got none"));
        return new Interval(
                estimate - pivots.standardError() * quantile(pivots.pivots(), 1 - tail),
                estimate - pivots.standardError() * quantile(pivots.pivots(), tail),
                level);
    }

    /**
     * How far the median of the replicates lies from the estimate, in normal deviates.
     *
     * @return the bias correction of BCa
     * @throws NotEstimableException if no replicate, or every one, lies below the estimate
     */
    public double biasCorrection() {
        int below = 0;
        while (below < sorted.length && sorted[below] < estimate) {
            below++;
        }
        NotEstimableException.unless(
                below > 0 && below < sorted.length,
                Reason.NO_VARIANCE,
                "replicates must lie on both sides of the estimate; below it",
                below);
        return -Tails.criticalZ((double) below / sorted.length);
    }

    /**
     * How fast the standard error changes with the statistic.
     *
     * @return the acceleration of BCa: a sixth of the skewness of the influences
     */
    public double acceleration() {
        double squares = 0;
        double cubes = 0;
        for (double influence : influences) {
            squares += influence * influence;
            cubes += influence * influence * influence;
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    private double adjusted(double share) {
        double z0 = biasCorrection();
        double z = z0 - Tails.criticalZ(share);
        return Tails.belowZ(z0 + z / (1 - acceleration() * z));
    }

    private static double quantile(double[] ascending, double share) {
        int n = ascending.length;
        double rank = (n + 1) * share;
        int k = (int) rank;
        if (k < 1) {
            return ascending[0];
        }
        if (k >= n || k == rank) {
            return ascending[Math.min(n, k) - 1];
        }
        double low = -Tails.criticalZ(k / (n + 1.0));
        double high = -Tails.criticalZ((k + 1) / (n + 1.0));
        double part = (-Tails.criticalZ(share) - low) / (high - low);
        return ascending[k - 1] + part * (ascending[k] - ascending[k - 1]);
    }

    @Override
    public String toString() {
        return replicates() + " replicates of " + estimate + ", standard error " + standardError();
    }
}
