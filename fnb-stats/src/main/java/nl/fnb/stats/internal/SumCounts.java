package nl.fnb.stats.internal;

import java.util.Arrays;

/** In how many ways each sum comes about: sums that rise, each with a count above 0. */
final class SumCounts {

    private final long[] sums;
    private final double[] counts;

    private SumCounts(long[] sums, double[] counts) {
        this.sums = sums;
        this.counts = counts;
    }

    /** From counts of the sums least, least + step, and so on; sums that do not occur are left out. */
    static SumCounts ofGrid(double[] grid, long least, long step) {
        long[] sums = new long[grid.length];
        double[] counts = new double[grid.length];
        int found = 0;
        for (int i = 0; i < grid.length; i++) {
            if (grid[i] > 0) {
                sums[found] = least + step * i;
                counts[found++] = grid[i];
            }
        }
        return new SumCounts(Arrays.copyOf(sums, found), Arrays.copyOf(counts, found));
    }

    /** From sums that are each one way, given as least + step times a whole number. */
    static SumCounts ofEach(long[] ways, long least, long step) {
        long[] sorted = ways.clone();
        Arrays.sort(sorted);
        long[] sums = new long[sorted.length];
        double[] counts = new double[sorted.length];
        int found = -1;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sums[++found] = least + step * sorted[i];
            }
            counts[found]++;
        }
        return new SumCounts(Arrays.copyOf(sums, found + 1), Arrays.copyOf(counts, found + 1));
    }

    /** What is left of a total when each sum is taken from it. */
    SumCounts takenFrom(long total) {
        long[] rest = new long[sums.length];
        double[] same = new double[counts.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = total - sums[rest.length - 1 - i];
            same[i] = counts[rest.length - 1 - i];
        }
        return new SumCounts(rest, same);
    }

    long[] sums() {
        return sums.clone();
    }

    double[] counts() {
        return counts.clone();
    }
}
