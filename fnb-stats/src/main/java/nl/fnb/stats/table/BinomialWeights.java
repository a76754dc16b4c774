package nl.fnb.stats.table;

/** Binomial probabilities divided by the largest of them. */
final class BinomialWeights {

    private BinomialWeights() {}

    static int mode(int n, double odds) {
        return (int) Math.min(n, Math.floor((n + 1.0) * odds / (1 + odds)));
    }

    /** The weights of 0 to n successes. */
    static double[] of(int n, double odds) {
        double[] weights = new double[n + 1];
        int mode = mode(n, odds);
        weights[mode] = 1;
        for (int x = mode; x < n; x++) {
            weights[x + 1] = weights[x] * up(n, x, odds);
        }
        for (int x = mode; x > 0; x--) {
            weights[x - 1] = weights[x] / up(n, x - 1, odds);
        }
        return weights;
    }

    private static double up(int n, int x, double odds) {
        return (n - x) / (x + 1.0) * odds;
    }

    /** For each sum the largest product of weights that some rows can have: the dearest step is taken last. */
    static double[] bestSums(int[] rows, double odds) {
        int[] start = new int[rows.length];
        int sum = 0;
        int n = 0;
        for (int j = 0; j < rows.length; j++) {
            start[j] = mode(rows[j], odds);
            sum += start[j];
            n += rows[j];
        }
        double[] best = new double[n + 1];
        best[sum] = 1;
        int[] at = start.clone();
        for (int s = sum; s < n; s++) {
            int row = cheapest(rows, at, odds, 1);
            best[s + 1] = best[s] * up(rows[row], at[row], odds);
            at[row]++;
        }
        at = start.clone();
        for (int s = sum; s > 0; s--) {
            int row = cheapest(rows, at, odds, -1);
            best[s - 1] = best[s] / up(rows[row], at[row] - 1, odds);
            at[row]--;
        }
        return best;
    }

    private static int cheapest(int[] rows, int[] at, double odds, int step) {
        int cheapest = -1;
        double highest = -1;
        for (int j = 0; j < rows.length; j++) {
            double ratio = step > 0 ? up(rows[j], at[j], odds) : at[j] == 0 ? -1 : 1 / up(rows[j], at[j] - 1, odds);
            if (ratio > highest) {
                highest = ratio;
                cheapest = j;
            }
        }
        return cheapest;
    }
}
