package nl.fnb.stats.multiple;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.fnb.stats.internal.Checks;

/** How p-values are raised when many tests are made, as R's {@code p.adjust}. */
public enum PAdjustment {
    /** Step-down, controls the chance of any false positive; never worse than Bonferroni. */
    HOLM {
        @Override
        double factor(int rank, int m) {
            return m - rank;
        }

        @Override
        boolean stepsDown() {
            return true;
        }
    },
    /** Each times the number of tests. */
    BONFERRONI {
        @Override
        double factor(int rank, int m) {
            return m;
        }
    },
    /** Step-up, controls the chance of any false positive among independent tests. */
    HOCHBERG {
        @Override
        double factor(int rank, int m) {
            return m - rank;
        }
    },
    /**
     * Controls the chance of any false positive where Hochberg's does, and finds more.
     *
     * @see <a href="https://doi.org/10.1093/biomet/75.2.383">Hommel (1988), Biometrika 75, 383-386</a>
     */
    HOMMEL {
        @Override
        double factor(int rank, int m) {
            return m - rank;
        }

        @Override
        double[] inOrder(double[] sorted) {
            return hommel(sorted);
        }
    },
    /** Controls the expected share of false positives among the positives, for independent tests. */
    BENJAMINI_HOCHBERG {
        @Override
        double factor(int rank, int m) {
            return (double) m / (rank + 1);
        }
    },
    /** The same under any dependence. */
    BENJAMINI_YEKUTIELI {
        @Override
        double factor(int rank, int m) {
            return IntStream.rangeClosed(1, m).mapToDouble(i -> 1.0 / i).sum() * m / (rank + 1);
        }
    },
    /** No adjustment. */
    NONE {
        @Override
        double factor(int rank, int m) {
            return 1;
        }
    };

    /** What multiplies the p-value of a rank, from 0 for the smallest, among m. */
    abstract double factor(int rank, int m);

    /** Whether order is kept by raising later ones, rather than by lowering earlier ones. */
    boolean stepsDown() {
        return false;
    }

    /**
     * Adjusts p-values.
     *
     * @param pValues the p-values, in any order
     * @return the adjusted ones in the same order, at most 1
     * @throws IllegalArgumentException if one does not lie from 0 to 1
     */
    public double[] adjust(double[] pValues) {
        int m = pValues.length;
        for (double p : pValues) {
            Checks.probability(p, "p");
        }
        int[] order = IntStream.range(0, m)
                .boxed()
                .sorted((a, b) -> Double.compare(pValues[a], pValues[b]))
                .mapToInt(i -> i)
                .toArray();
        double[] ordered =
                inOrder(IntStream.of(order).mapToDouble(i -> pValues[i]).toArray());
        double[] adjusted = new double[m];
        for (int rank = 0; rank < m; rank++) {
            adjusted[order[rank]] = ordered[rank];
        }
        return adjusted;
    }

    /** Adjusts p-values that ascend. */
    double[] inOrder(double[] sorted) {
        int m = sorted.length;
        double[] adjusted = new double[m];
        for (int rank = 0; rank < m; rank++) {
            adjusted[rank] = Math.min(1, sorted[rank] * factor(rank, m));
        }
        for (int i = 1; i < m; i++) {
            if (stepsDown()) {
                adjusted[i] = Math.max(adjusted[i], adjusted[i - 1]);
            } else {
                adjusted[m - 1 - i] = Math.min(adjusted[m - 1 - i], adjusted[m - i]);
            }
        }
        return adjusted;
    }

    /** The largest, over the sizes of a subset of the tests, of what Simes's test of that subset gives. */
    private static double[] hommel(double... sorted) {
        int n = sorted.length;
        double all = Double.POSITIVE_INFINITY;
        for (int i = 0; i < n; i++) {
            all = Math.min(all, n * sorted[i] / (i + 1));
        }
        double[] adjusted = new double[n];
        Arrays.fill(adjusted, all);
        for (int size = n - 1; size >= 2; size--) {
            int rest = n - size + 1;
            double largest = Double.POSITIVE_INFINITY;
            for (int i = rest; i < n; i++) {
                largest = Math.min(largest, size * sorted[i] / (i - rest + 2));
            }
            double shared = Math.min(size * sorted[rest - 1], largest);
            for (int i = 0; i < n; i++) {
                adjusted[i] = Math.max(adjusted[i], i < rest ? Math.min(size * sorted[i], largest) : shared);
            }
        }
        for (int i = 0; i < n; i++) {
            adjusted[i] = Math.min(1, Math.max(adjusted[i], sorted[i]));
        }
        return adjusted;
    }
}
