package nl.fnb.stats.internal;

/**
 * The shift algorithm: scores are let in one at a time, from the smallest up, and each shifts the counts of the subsets before
 * it. A row holds the subsets of one size, by their sum above the least that so many scores can have.
 */
final class ShiftTable {

    private static final double MOST_CELLS = 2e7;
    private static final double MOST_SUMS = 4e6;
    private static final double MOST_WAYS = 1e300;
    private static final int MOST_COINS = 1000;

    private final long[] steps;
    private final double[][] rows;
    private final int[] reach;

    private ShiftTable(long[] steps, int size) {
        this.steps = steps;
        this.rows = new double[size + 1][];
        this.reach = new int[size + 1];
        rows[0] = new double[] {1};
    }

    /** About how many additions; without end where the table would be too large, or a count overflow. */
    static double work(ScoreSet set, int size) {
        int least = Math.min(size, set.n() - size);
        double width = width(set.steps(), least) + 1;
        boolean modest = width <= MOST_SUMS
                && cells(set.steps(), least) <= MOST_CELLS
                && Splits.ways(set.n(), least) < MOST_WAYS;
        return modest ? width * least * (set.n() - least) / 3 : Double.POSITIVE_INFINITY;
    }

    /** The lengths of all rows together. */
    private static double cells(long[] steps, int size) {
        double width = 1;
        double cells = 1;
        for (int i = 0; i < size; i++) {
            width += (double) steps[steps.length - 1 - i] - steps[i];
            cells += width;
        }
        return cells;
    }

    static double workOfCoins(ScoreSet set) {
        double sums = 1;
        for (long score : set.steps()) {
            sums += score;
        }
        return set.n() <= MOST_COINS && sums <= MOST_SUMS ? sums * set.n() / 2 : Double.POSITIVE_INFINITY;
    }

    /** By the smaller of the subset and what it leaves. */
    static SumCounts ofSubset(ScoreSet set, int size) {
        int rest = set.n() - size;
        return size <= rest ? counted(set, size) : counted(set, rest).takenFrom(total(set));
    }

    private static SumCounts counted(ScoreSet set, int size) {
        long[] steps = set.steps();
        long least = 0;
        for (int i = 0; i < size; i++) {
            least += steps[i];
        }
        double[] grid = new ShiftTable(steps, size).count();
        return SumCounts.ofGrid(grid, size * set.origin() + set.step() * least, set.step());
    }

    private static long total(ScoreSet set) {
        long total = set.n() * set.origin();
        for (long score : set.steps()) {
            total += set.step() * score;
        }
        return total;
    }

    /** How far the sums of so many scores lie apart. */
    private static double width(long[] steps, int size) {
        double width = 0;
        for (int i = 0; i < size; i++) {
            width += (double) steps[steps.length - 1 - i] - steps[i];
        }
        return width;
    }

    /** Only rows that can still grow to the full size are kept up. */
    private double[] count() {
        int size = rows.length - 1;
        for (int i = 0; i < steps.length; i++) {
            int smallest = Math.max(1, size - (steps.length - 1 - i));
            for (int k = Math.min(size, i + 1); k >= smallest; k--) {
                shift(k, Math.toIntExact(steps[i] - steps[k - 1]));
            }
        }
        return rows[size];
    }

    private void shift(int k, int by) {
        if (rows[k] == null) {
            rows[k] = new double[Math.toIntExact((long) width(steps, k) + 1)];
        }
        add(rows[k - 1], reach[k - 1] + 1, rows[k], by);
        reach[k] = Math.max(reach[k], reach[k - 1] + by);
    }

    private static void add(double[] from, int count, double[] to, int by) {
        for (int i = 0; i < count; i++) {
            to[i + by] += from[i];
        }
    }

    static SumCounts ofCoins(ScoreSet set) {
        long total = total(set) / set.step();
        double[] counts = new double[Math.toIntExact(total + 1)];
        double[] before = new double[counts.length];
        counts[0] = 1;
        int reach = 0;
        for (long score : set.steps()) {
            System.arraycopy(counts, 0, before, 0, reach + 1);
            add(before, reach + 1, counts, (int) score);
            reach += (int) score;
        }
        return SumCounts.ofGrid(counts, 0, set.step());
    }
}
