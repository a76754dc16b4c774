package nl.fnb.stats.table;

/**
 * Where the probability of the extreme tables is largest, over the share of events that both groups have.
 *
 * <p>That probability is a mixture of binomial probabilities with many local peaks: it is taken on a grid first, and each
 * of the highest neighbourhoods is searched by golden sections.
 */
final class NuisanceSearch {

    private static final int GRID = 2000;
    private static final int CANDIDATES = 12;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final int SECTIONS = 60;

    private final double[] shares;

    /** Takes the array as it is: {@link ExtremeTables} gives a copy of its own. */
    NuisanceSearch(double[] shares) {
        this.shares = shares;
    }

    /**
     * A largest probability.
     *
     * @param share the nuisance parameter
     * @param probability the probability of the extreme tables there
     */
    record Peak(double share, double probability) {}

    Peak largest() {
        double[] grid = new double[GRID + 1];
        for (int i = 0; i <= GRID; i++) {
            grid[i] = probability((double) i / GRID);
        }
        Peak best = new Peak(0, grid[0]);
        for (int i = 1; i <= GRID; i++) {
            best = grid[i] > best.probability() ? new Peak((double) i / GRID, grid[i]) : best;
        }
        return refined(grid, best);
    }

    private Peak refined(double[] grid, Peak start) {
        Peak best = start;
        boolean[] done = new boolean[GRID + 1];
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            int highest = -1;
            for (int i = 1; i < GRID; i++) {
                boolean peak = !done[i] && grid[i] >= grid[i - 1] && grid[i] >= grid[i + 1];
                highest = peak && (highest < 0 || grid[i] > grid[highest]) ? i : highest;
            }
            if (highest < 0) {
                break;
            }
            done[highest] = true;
            Peak found = section((highest - 1.0) / GRID, (highest + 1.0) / GRID);
            best = found.probability() > best.probability() * (1 + 1e-13) ? found : best;
        }
        return best;
    }

    private Peak section(double from, double to) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = probability(left);
        double atRight = probability(right);
        for (int i = 0; i < SECTIONS; i++) {
            if (atLeft >= atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = probability(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = probability(right);
            }
        }
        return atLeft >= atRight ? new Peak(left, atLeft) : new Peak(right, atRight);
    }

    /** The probability of the extreme tables: a sum over the number of events, from the most probable number outward. */
    double probability(double share) {
        int n = shares.length - 1;
        if (share <= 0 || share >= 1) {
            return shares[share <= 0 ? 0 : n];
        }
        int mode = (int) Math.min(n, (n + 1) * share);
        double odds = share / (1 - share);
        double weights = 0;
        double sum = 0;
        double weight = 1;
        for (int s = mode; s <= n && weight > 1e-18 * weights; s++) {
            weights += weight;
            sum += weight * shares[s];
            weight *= (n - s) / (s + 1.0) * odds;
        }
        weight = 1;
        for (int s = mode; s > 0 && weight > 1e-18 * weights; s--) {
            weight *= s / ((n - s + 1.0) * odds);
            weights += weight;
            sum += weight * shares[s - 1];
        }
        return sum / weights;
    }
}
