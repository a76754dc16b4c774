package nl.fnb.stats.group;

import static nl.fnb.stats.Reason.EMPTY_GROUP;
import static nl.fnb.stats.Reason.NO_VARIANCE;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The test of Kruskal and Wallis: whether independent groups differ in location, by ranks.
 *
 * <p>\( H = \frac{12}{n(n+1)} \sum n_i (\bar R_i - (n+1)/2)^2 \), divided by \( 1 - \sum (t^3 - t) / (n^3 - n) \) for
 * ties, against chi-square with k - 1 degrees of freedom.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1952.10483441">Kruskal and Wallis (1952), JASA 47, 583-621</a>
 */
public final class KruskalWallis {

    private static final KruskalWallis DEFAULTS = new KruskalWallis();

    private KruskalWallis() {}

    /**
     * The test, corrected for ties.
     *
     * @return the procedure
     */
    public static KruskalWallis withDefaults() {
        return DEFAULTS;
    }

    /**
     * Tests whether groups differ in location.
     *
     * @param groups the values, group by group
     * @return the test
     * @throws IllegalArgumentException if there are fewer than two groups, or a value is NaN or infinite
     * @throws NotEstimableException if a group is empty, or all values are equal
     */
    public Result test(List<double[]> groups) {
        Checks.require(groups.size() >= 2, "a comparison needs at least 2 groups", groups.size());
        double[] sorted = sorted(groups);
        double n = sorted.length;
        boolean varies = sorted[0] != sorted[sorted.length - 1];
        NotEstimableException.unless(varies, NO_VARIANCE, "values must not all be equal", sorted[0]);
        double between = 0;
        for (double[] group : groups) {
            double gap = rankSum(group, sorted) / group.length - (n + 1) / 2;
            between += group.length * gap * gap;
        }
        double h = between / (meanSquare(sorted) * n / (n - 1));
        int df = groups.size() - 1;
        return new Result(h, df, Tails.aboveChiSquare(h, df), sorted.length, groups.size());
    }

    private static double[] sorted(List<double[]> groups) {
        int n = 0;
        for (double[] group : groups) {
            NotEstimableException.unless(
                    group.length > 0, EMPTY_GROUP, "each group needs at least 1 value", group.length);
            n += group.length;
        }
        double[] all = new double[n];
        int filled = 0;
        for (double[] group : groups) {
            System.arraycopy(Checks.finite(group, "value"), 0, all, filled, group.length);
            filled += group.length;
        }
        for (int i = 0; i < n; i++) {
            all[i] += 0.0; // -0.0 and 0.0 tie
        }
        Arrays.sort(all);
        return all;
    }

    /** The sum of the mean ranks of a group; each is halfway its first and its last place. */
    private static double rankSum(double[] group, double[] sorted) {
        double sum = 0;
        for (double value : group) {
            sum += (places(sorted, value, false) + places(sorted, value, true) + 1) / 2.0;
        }
        return sum;
    }

    /** How many values are below a value, or not above it. */
    private static int places(double[] sorted, double value, boolean included) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (included && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The variance of the ranks, with n: (n² - 1)/12 less what ties take off. */
    private static double meanSquare(double[] sorted) {
        double n = sorted.length;
        double ties = 0;
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                double t = i - start;
                ties += (t * t - 1) * t / n;
                start = i;
            }
        }
        return (n * n - 1 - ties) / 12;
    }

    /**
     * A test of equal locations.
     *
     * @param h the statistic, corrected for ties
     * @param df its degrees of freedom, number of groups less 1
     * @param pValue the probability of a larger statistic under equal locations
     * @param n the number of values
     * @param groups the number of groups
     */
    public record Result(double h, int df, double pValue, long n, int groups) implements nl.fnb.stats.Result {

        /**
         * The effect size epsilon squared, \( H / (n - 1) \).
         *
         * @return a number from 0 to 1
         */
        public double epsilonSquared() {
            return h / (n - 1);
        }

        /**
         * The effect size eta squared of H, \( (H - k + 1) / (n - k) \).
         *
         * @return at most 1; negative where the groups differ less than chance would make them
         */
        public double etaSquared() {
            return (h - groups + 1) / (n - groups);
        }

        @Override
        public String method() {
            return "Kruskal-Wallis test, corrected for ties";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("epsilon_squared", epsilonSquared()),
                    new Figure("h", h),
                    new Figure("df", df),
                    new Figure("p", pValue),
                    new Figure("n", n),
                    new Figure("groups", groups));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .equalBounded("ε²", epsilonSquared())
                    .statistic("H", h, df)
                    .p(pValue)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
