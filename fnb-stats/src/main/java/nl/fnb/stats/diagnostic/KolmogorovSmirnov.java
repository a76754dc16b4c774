package nl.fnb.stats.diagnostic;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;

/**
 * The largest distance between the distributions of two groups, with its two-sided test: R's {@code ks.test}.
 *
 * <p>Default: the exact test, given the ties there are. The asymptotic one is too cautious where values are tied.
 *
 * @see <a href="https://doi.org/10.1016/0167-9473(94)00040-P">Schr&ouml;er and Trenkler (1995), Comput. Stat. Data Anal. 20,
 *     185-202</a>
 */
public final class KolmogorovSmirnov {

    private static final KolmogorovSmirnov DEFAULTS = new KolmogorovSmirnov(Method.EXACT);
    private static final double SLACK = 1e-7;
    private static final double MOST = 1e8;

    private final Method method;

    private KolmogorovSmirnov(Method method) {
        this.method = method;
    }

    /** How the p-value is found. */
    public enum Method {
        /** Among all ways to divide the values over the groups. */
        EXACT("exact Kolmogorov-Smirnov test"),
        /** By Kolmogorov's limit for large groups. */
        ASYMPTOTIC("Kolmogorov-Smirnov test");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * The exact test.
     *
     * @return the procedure
     */
    public static KolmogorovSmirnov withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same by another method.
     *
     * @param other the method
     * @return the procedure
     */
    public KolmogorovSmirnov with(Method other) {
        return new KolmogorovSmirnov(other);
    }

    /**
     * Tests whether two groups have the same distribution.
     *
     * @param x the first group
     * @param y the second group
     * @return the test
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group is empty, or the product of the sizes exceeds 100,000,000 for the exact test
     */
    public Result test(double[] x, double[] y) {
        int fewest = Math.min(x.length, y.length);
        NotEstimableException.unless(fewest > 0, Reason.EMPTY_GROUP, "each group needs at least 1 value", fewest);
        double[] first = sorted(x, "x");
        double[] second = sorted(y, "y");
        double distance = distance(first, second);
        double effective = (double) x.length * y.length / ((double) x.length + y.length);
        double p = method == Method.EXACT ? exact(first, second, distance) : above(Math.sqrt(effective) * distance);
        return new Result(distance, p, x.length, y.length, method.title);
    }

    private static double[] sorted(double[] values, String name) {
        double[] sorted = Checks.finite(values, name).clone();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double distance(double[] x, double[] y) {
        int i = 0;
        int j = 0;
        double most = 0;
        while (i < x.length && j < y.length) {
            double value = Math.min(x[i], y[j]);
            while (i < x.length && x[i] == value) {
                i++;
            }
            while (j < y.length && y[j] == value) {
                j++;
            }
            most = Math.max(most, Math.abs((double) i / x.length - (double) j / y.length));
        }
        return most;
    }

    /** The share of the ways through the values, taken from one group or the other, that come at least so far apart. */
    private static double exact(double[] x, double[] y, double distance) {
        double m = x.length;
        double n = y.length;
        NotEstimableException.unless(
                m * n <= MOST, Reason.TOO_LARGE, "the exact test takes sizes of product up to 100,000,000", m * n);
        double near = (Math.floor(distance * m * n - SLACK) + 0.5) / (m * n);
        boolean[] ends = ends(x, y);
        double[] share = new double[y.length + 1];
        for (int i = 0; i <= m; i++) {
            for (int j = 0; j <= n; j++) {
                boolean out = ends[i + j] && Math.abs(i / m - j / n) > near;
                double left = i == 0 ? 0 : i * share[j];
                double below = j == 0 ? 0 : j * share[j - 1];
                share[j] = out ? 1 : i + j == 0 ? 0 : (left + below) / (i + j);
            }
        }
        return share[y.length];
    }

    /** Whether so many values end a run of ties. */
    private static boolean[] ends(double[] x, double[] y) {
        double[] all = Arrays.copyOf(x, x.length + y.length);
        System.arraycopy(y, 0, all, x.length, y.length);
        Arrays.sort(all);
        boolean[] ends = new boolean[all.length + 1];
        ends[0] = true;
        ends[all.length] = true;
        for (int k = 1; k < all.length; k++) {
            ends[k] = all[k - 1] < all[k];
        }
        return ends;
    }

    /** The upper tail of Kolmogorov's limit, by whichever series converges fast. */
    private static double above(double t) {
        if (t < 1) {
            double sum = 0;
            double z = -Math.PI * Math.PI / (8 * t * t);
            for (int k = 1; k < 20 && t > 0; k += 2) {
                sum += Math.exp(k * k * z);
            }
            return Math.max(0, t > 0 ? 1 - sum * Math.sqrt(2 * Math.PI) / t : 1);
        }
        double sum = 0;
        for (int k = 10; k >= 1; k--) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * t * t);
        }
        return Math.min(1, sum);
    }

    /**
     * A test of equal distributions.
     *
     * @param distance the largest distance of the two distribution functions, from 0 to 1
     * @param pValue the p-value
     * @param n1 the size of the first group
     * @param n2 the size of the second group
     * @param method how the p-value was found
     */
    public record Result(double distance, double pValue, int n1, int n2, String method) implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("d", distance), new Figure("p", pValue), new Figure("n1", n1), new Figure("n2", n2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method()).equalBounded("D", distance).p(pValue).n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
