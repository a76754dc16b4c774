package nl.fnb.stats.internal;

/** Sums of subsets counted one by one, for scores that are few. */
final class Splits {

    private static final double MOST = 1 << 20;
    private static final double COST = 50;

    private final long[] steps;
    private final long[] sums;
    private int found;

    private Splits(long[] steps, int ways) {
        this.steps = steps;
        this.sums = new long[ways];
    }

    /** The work in additions of {@link ShiftTable}; without end where the sums are too many to list. */
    static double work(ScoreSet set, int size) {
        return cost(ways(set.n(), size));
    }

    static double workOfCoins(ScoreSet set) {
        return cost(Math.pow(2, set.n()));
    }

    private static double cost(double ways) {
        return ways <= MOST ? COST * ways : Double.POSITIVE_INFINITY;
    }

    /** The number of subsets. */
    static double ways(int n, int size) {
        int least = Math.min(size, n - size);
        double ways = 1;
        for (int i = 1; i <= least; i++) {
            ways = ways * (n - least + i) / i;
        }
        return ways;
    }

    static SumCounts ofSubset(ScoreSet set, int size) {
        Splits splits = new Splits(set.steps(), (int) Math.rint(ways(set.n(), size)));
        splits.take(0, size, 0);
        return SumCounts.ofEach(splits.sums, size * set.origin(), set.step());
    }

    private void take(int from, int left, long sum) {
        if (left == 0) {
            sums[found++] = sum;
            return;
        }
        for (int i = from; i <= steps.length - left; i++) {
            take(i + 1, left - 1, sum + steps[i]);
        }
    }

    static SumCounts ofCoins(ScoreSet set) {
        long[] sums = new long[1 << set.n()];
        int ways = 1;
        for (long score : set.steps()) {
            for (int i = 0; i < ways; i++) {
                sums[ways + i] = sums[i] + score;
            }
            ways *= 2;
        }
        return SumCounts.ofEach(sums, 0, set.step());
    }
}
