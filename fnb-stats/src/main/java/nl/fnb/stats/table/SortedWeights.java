package nl.fnb.stats.table;

/** Positive weights by a whole number, in ascending order of those numbers, with their sums. */
final class SortedWeights {

    static final SortedWeights NONE = new SortedWeights(new long[0], new double[0]);

    private final long[] keys;
    private final double[] weights;
    private final double[] below;

    /** Takes the arrays as they are: ascending numbers, and a weight for each. */
    SortedWeights(long[] keys, double[] weights) {
        this.keys = keys;
        this.weights = weights;
        this.below = new double[keys.length + 1];
        for (int i = 0; i < keys.length; i++) {
            below[i + 1] = below[i] + weights[i];
        }
    }

    int size() {
        return keys.length;
    }

    long first() {
        return keys[0];
    }

    long last() {
        return keys[keys.length - 1];
    }

    long key(int i) {
        return keys[i];
    }

    double weight(int i) {
        return weights[i];
    }

    /** How many numbers are at most the given one. */
    int atMost(long most) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The sum of the weights of the first numbers. */
    double below(int count) {
        return below[count];
    }

    /** The weight of all pairs of one of ours, from a place up to another, and one of theirs that are together at most a number. */
    double pairsAtMost(long most, int from, int to, SortedWeights others) {
        double sum = 0;
        int count = from < to ? others.atMost(most - keys[from]) : 0;
        for (int i = from; i < to; i++) {
            while (count > 0 && others.keys[count - 1] > most - keys[i]) {
                count--;
            }
            sum += weights[i] * others.below[count];
        }
        return sum;
    }
}
