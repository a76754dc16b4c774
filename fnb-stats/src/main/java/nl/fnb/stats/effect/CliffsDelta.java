package nl.fnb.stats.effect;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * Cliff's delta: the share of pairs in which the first value is larger, less the share in which it is smaller; from -1 to 1.
 *
 * <p>It equals the rank-biserial correlation, and twice Vargha and Delaney's A less 1. Defaults: Cliff's asymmetric interval
 * from the unbiased variance; level .95.
 *
 * @see <a href="https://doi.org/10.1037/0033-2909.114.3.494">Cliff (1993), Psychol. Bull. 114, 494-509</a>
 */
public final class CliffsDelta {

    private static final CliffsDelta DEFAULTS = new CliffsDelta(Method.CLIFF, 0.95);

    private final Method method;
    private final double level;

    private CliffsDelta(Method method, double level) {
        this.method = method;
        this.level = level;
    }

    /** How the interval is made. */
    public enum Method {
        /** From the unbiased variance of the pairs, asymmetric so that it stays within -1 and 1. */
        CLIFF("Cliff's delta"),
        /** On Fisher's z, with the variance of no difference, as for a rank-biserial correlation. */
        FISHER_Z("rank-biserial correlation");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * Delta with Cliff's 95% interval.
     *
     * @return the procedure
     */
    public static CliffsDelta withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another kind of interval.
     *
     * @param kind the kind
     * @return the procedure
     */
    public CliffsDelta with(Method kind) {
        return new CliffsDelta(kind, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public CliffsDelta withLevel(double confidence) {
        return new CliffsDelta(method, Checks.level(confidence));
    }

    /**
     * Estimates delta.
     *
     * @param x the first group
     * @param y the second group
     * @return the estimate
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, or the groups do not overlap or all values are
     *     equal, which leaves no variance
     */
    public Result estimate(double[] x, double[] y) {
        double[] first = Checks.finite(x, "x");
        double[] second = Checks.finite(y, "y");
        int fewest = Math.min(x.length, y.length);
        NotEstimableException.unless(fewest >= 2, Reason.TOO_FEW_VALUES, "each group needs at least 2 values", fewest);
        Dominance dominance = Dominance.of(first, second);
        double delta = dominance.delta();
        NotEstimableException.unless(Math.abs(delta) < 1, Reason.NO_VARIANCE, "the groups must overlap; delta", delta);
        return new Result(
                delta, interval(dominance, x.length, y.length), dominance.variance(), x.length, y.length, method.title);
    }

    private Interval interval(Dominance dominance, int n1, int n2) {
        double d = dominance.delta();
        double z = Tails.criticalZ((1 - level) / 2);
        if (method == Method.FISHER_Z) {
            double margin = z * Math.sqrt((n1 + n2 + 1.0) / (3.0 * n1 * n2));
            double centre = 0.5 * Math.log((1 + d) / (1 - d));
            return new Interval(Math.tanh(centre - margin), Math.tanh(centre + margin), level);
        }
        NotEstimableException.unless(
                dominance.variance() > 0, Reason.NO_VARIANCE, "pairs must vary; variance", dominance.variance());
        double spread = z * z * dominance.variance();
        double rest = 1 - d * d;
        double reach = Math.sqrt(spread * (rest * rest + spread));
        return new Interval((d * rest - reach) / (rest + spread), (d * rest + reach) / (rest + spread), level);
    }

    /**
     * The signs of all pairs.
     *
     * @param delta their mean
     * @param variance the unbiased variance of that mean, at least 0
     */
    private record Dominance(double delta, double variance) {

        static Dominance of(double[] x, double[] y) {
            double[] rows = new double[x.length];
            double[] columns = new double[y.length];
            double squares = 0;
            for (int i = 0; i < x.length; i++) {
                for (int j = 0; j < y.length; j++) {
                    double sign = Math.signum(x[i] - y[j]);
                    rows[i] += sign / y.length;
                    columns[j] += sign / x.length;
                    squares += sign * sign;
                }
            }
            double n1 = x.length;
            double n2 = y.length;
            double delta = 0;
            for (double row : rows) {
                delta += row / n1;
            }
            double within = squares - n1 * n2 * delta * delta;
            double variance =
                    (n2 * n2 * squaredDistances(rows, delta) + n1 * n1 * squaredDistances(columns, delta) - within)
                            / (n1 * n2 * (n1 - 1) * (n2 - 1));
            return new Dominance(delta, Math.max(0, variance));
        }

        private static double squaredDistances(double[] values, double centre) {
            double sum = 0;
            for (double value : values) {
                sum += (value - centre) * (value - centre);
            }
            return sum;
        }
    }

    /**
     * An estimated delta.
     *
     * @param estimate delta, above 0 where the first group tends to be larger
     * @param interval its confidence interval
     * @param variance its unbiased variance
     * @param n1 the number of values of the first group
     * @param n2 the number of values of the second group
     * @param method the kind of interval
     */
    public record Result(double estimate, Interval interval, double variance, long n1, long n2, String method)
            implements nl.fnb.stats.Result {

        /**
         * Vargha and Delaney's A.
         *
         * @return the probability that a value of the first group is larger, ties as half
         */
        public double superiority() {
            return (estimate + 1) / 2;
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("superiority", superiority()),
                    new Figure("n1", n1),
                    new Figure("n2", n2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("")
                    .equalBounded(method, estimate)
                    .interval(interval)
                    .n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
