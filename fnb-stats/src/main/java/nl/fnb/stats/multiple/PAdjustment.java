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
        double[] adjusted = new double[m];
        for (int rank = 0; rank < m; rank++) {
            adjusted[order[rank]] = Math.min(1, pValues[order[rank]] * factor(rank, m));
        }
        return this == NONE || this == BONFERRONI ? adjusted : inOrder(adjusted, order);
    }

    private double[] inOrder(double[] adjusted, int[] order) {
        double[] ordered = Arrays.copyOf(adjusted, adjusted.length);
        for (int i = 1; i < order.length; i++) {
            if (stepsDown()) {
                ordered[order[i]] = Math.max(ordered[order[i]], ordered[order[i - 1]]);
            } else {
                int last = order.length - 1 - i;
                ordered[order[last]] = Math.min(ordered[order[last]], ordered[order[last + 1]]);
            }
        }
        return ordered;
    }
}
