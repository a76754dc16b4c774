package nl.fnb.stats.table;

/** Positive weights by a whole number, some of them, in ascending order of those numbers, with their sums. */
final class SortedWeights {

    private final long[] keys;
    private final double[] weights;
    private final double[] below;
    private final Buckets buckets;
    private final int[] before;

    /** Takes the arrays as they are: ascending numbers, and a weight for each. */
    SortedWeights(long[] keys, double[] weights) {
        this.keys = keys;
        this.weights = weights;
        this.below = new double[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            below[i + 1] = below[i] + weights[i];
        }
        this.buckets = Buckets.overSorted(keys);
        this.before = buckets.before(keys, 0, keys.length);
    }

    int size() {
        return keys.length;
    }

    long key(int i) {
        return keys[i];
    }

    double weight(int i) {
        return weights[i];
    }

    /** The sum of all weights. */
    double sum() {
        return below[keys.length];
    }

    /** How many numbers are at most the given one. */
    int atMost(long most) {
        if (most < keys[0]) {
            return 0;
        }
        if (most >= keys[keys.length - 1]) {
            return keys.length;
        }
        int count = before[buckets.of(most)];
        count += oneIfAtMost(keys[count], most);
        while (keys[count] <= most) {
            count++;
        }
        return count;
    }

    /** Without a branch, since a bucket's first number is as often beyond as not: no guess of the processor would hold. */
    private static int oneIfAtMost(long key, long most) {
        return (int) ((key - most - 1) >>> (Long.SIZE - 1));
    }

    /** The sum of the weights of the first numbers. */
    double below(int count) {
        return below[count];
    }

    /** The weight of all pairs of one of ours, from a place up to another, and one of theirs that are together at most a number. */
    double pairsAtMost(long most, int from, int to, SortedWeights others) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += weights[i] * others.below[others.atMost(most - keys[i])];
        }
        return sum;
    }
}
