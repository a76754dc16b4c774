package nl.fnb.stats.table;

import java.util.Arrays;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;

/**
 * All tables of two columns with given margins, and how probable those are that are as rare as the observed one.
 *
 * <p>Given the margins, a table is as probable as independent binomial counts with one success rate that happen to add
 * up, so each row weighs in with a binomial divided by its largest term. Rows are gone through one by one, the largest
 * two last: of these the tables that are rare enough are the two tails of one hypergeometric distribution. A branch in
 * which every table is rare enough is added whole. Nothing is a logarithm, so a p-value keeps its digits down to 1e-300.
 */
final class TwoColumnTables {

    private static final double NEGLIGIBLE = 1e-20;

    private final int[] rows;
    private final int[] remaining;
    private final double[][] weights;
    private final double[][] best;
    private final double[][] total;
    private final int successes;
    private final double observed;
    private final double limit;
    private double rare;
    private long steps;

    private TwoColumnTables(int[] rows, int successes, double[][] weights, double observed) {
        this.rows = rows;
        this.successes = successes;
        this.weights = weights;
        this.observed = observed;
        this.limit = observed * FisherExact.SLACK;
        this.remaining = new int[rows.length + 1];
        for (int j = rows.length - 1; j >= 0; j--) {
            remaining[j] = remaining[j + 1] + rows[j];
        }
        this.best = new double[rows.length][];
        this.total = new double[rows.length][];
        double odds = (double) successes / (remaining[0] - successes);
        for (int j = rows.length - 1; j >= 0; j--) {
            best[j] = BinomialWeights.bestSums(Arrays.copyOfRange(rows, j, rows.length), odds);
            total[j] = sums(j, odds);
        }
    }

    static TwoColumnTables of(Counts table) {
        NotEstimableException.unless(
                table.total() <= 50_000_000, Reason.TOO_LARGE, "an exact test allows 50000000 counts", table.total());
        int successes = (int) table.columnTotal(0);
        double odds = table.columnTotal(0) / (double) table.columnTotal(1);
        int[][] sorted = new int[table.rows()][];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new int[] {(int) table.rowTotal(i), (int) table.at(i, 0)};
        }
        Arrays.sort(sorted, (a, b) -> Integer.compare(a[0], b[0]));
        int[] rows = new int[sorted.length];
        double[][] weights = new double[rows.length][];
        double observed = 1;
        for (int j = 0; j < rows.length; j++) {
            rows[j] = sorted[j][0];
            weights[j] = BinomialWeights.of(rows[j], odds);
            observed *= weights[j][sorted[j][1]];
        }
        return new TwoColumnTables(rows, successes, weights, observed);
    }

    /** What the rows from j on weigh together, by their sum: again a binomial, up to a constant. */
    private double[] sums(int j, double odds) {
        double[] sums = BinomialWeights.of(remaining[j], odds);
        if (j == rows.length - 1) {
            return sums;
        }
        int mode = BinomialWeights.mode(remaining[j], odds);
        double constant = 0;
        for (int x = Math.max(0, mode - remaining[j + 1]); x <= Math.min(rows[j], mode); x++) {
            constant += weights[j][x] * total[j + 1][mode - x];
        }
        for (int s = 0; s < sums.length; s++) {
            sums[s] *= constant;
        }
        return sums;
    }

    /** The p-value; 0 where it is too small for a double. */
    double pValue() {
        if (observed == 0) {
            return 0;
        }
        rare = 0;
        steps = 0;
        branch(0, successes, 1);
        return Math.min(1, rare / total[0][successes]);
    }

    /** Adds the rare tables among those whose first rows weigh the given and leave a sum for the rows from j on. */
    private void branch(int j, int sum, double weight) {
        steps++;
        NotEstimableException.unless(
                steps <= FisherExact.MOST_STEPS / 10, Reason.TOO_LARGE, "an exact test allows fewer steps", steps);
        if (weight * best[j][sum] <= limit) {
            rare += weight * total[j][sum];
        } else if (j == rows.length - 2) {
            rare += weight * tails(j, sum, limit / weight);
        } else {
            int mode = hypergeometricMode(j, sum);
            int low = Math.max(0, sum - remaining[j + 1]);
            int high = Math.min(rows[j], sum);
            for (int x = mode; x >= low && counts(j, sum, x, weight); x--) {
                branch(j + 1, sum - x, weight * weights[j][x]);
            }
            for (int x = mode + 1; x <= high && counts(j, sum, x, weight); x++) {
                branch(j + 1, sum - x, weight * weights[j][x]);
            }
        }
    }

    private boolean counts(int j, int sum, int x, double weight) {
        return weight * weights[j][x] * total[j + 1][sum - x] > NEGLIGIBLE * Math.max(rare, observed);
    }

    private int hypergeometricMode(int j, int sum) {
        int low = Math.max(0, sum - remaining[j + 1]);
        int high = Math.min(rows[j], sum);
        long mode = (rows[j] + 1L) * (sum + 1L) / (remaining[j] + 2L);
        return (int) Math.max(low, Math.min(high, mode));
    }

    /** The weight of the last two rows, over the splits that weigh at most the given. */
    private double tails(int j, int sum, double most) {
        double[] first = weights[j];
        double[] second = weights[j + 1];
        int mode = hypergeometricMode(j, sum);
        int low = Math.max(0, sum - rows[j + 1]);
        int high = Math.min(rows[j], sum);
        double lower = 0;
        for (int x = lastBelow(first, second, sum, low, mode, most); x >= low; x--) {
            double term = first[x] * second[sum - x];
            lower += term;
            if (term <= NEGLIGIBLE * lower) {
                break;
            }
        }
        double upper = 0;
        for (int x = firstAbove(first, second, sum, mode, high, most); x <= high; x++) {
            double term = first[x] * second[sum - x];
            upper += term;
            if (term <= NEGLIGIBLE * upper) {
                break;
            }
        }
        return lower + upper;
    }

    private static int lastBelow(double[] first, double[] second, int sum, int low, int mode, double most) {
        int from = low - 1;
        int to = mode;
        while (from < to) {
            int middle = from + (to - from + 1) / 2;
            if (first[middle] * second[sum - middle] <= most) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    private static int firstAbove(double[] first, double[] second, int sum, int mode, int high, double most) {
        int from = mode + 1;
        int to = high + 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (first[middle] * second[sum - middle] <= most) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
