package nl.fnb.stats.table;

import java.util.Arrays;

/** Positive weights by a whole number, as they come; those of the same number are added when they are put in order. */
final class PathWeights {

    private static final int FEW = 4096;

    private final Allowance places;
    private long[] keys = {};
    private double[] weights = {};
    private int size;

    /** None yet, with an allowance of places to keep them. */
    PathWeights(Allowance places) {
        this.places = places;
    }

    void add(long key, double weight) {
        if (size == keys.length) {
            makeRoom();
        }
        keys[size] = key;
        weights[size++] = weight;
    }

    /** Merges what is there, if it is much, and doubles the room unless that left half of it free. */
    private void makeRoom() {
        if (size >= FEW) {
            size = WeightOrder.merge(keys, weights, size);
        }
        if (size * 2 >= keys.length) {
            int room = Math.max(32, 2 * keys.length);
            places.use(room - keys.length);
            keys = Arrays.copyOf(keys, room);
            weights = Arrays.copyOf(weights, room);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes them out, all in order. */
    SortedWeights take() {
        int merged = WeightOrder.merge(keys, weights, size);
        SortedWeights sorted = new SortedWeights(Arrays.copyOf(keys, merged), Arrays.copyOf(weights, merged));
        places.free(keys.length);
        keys = new long[0];
        weights = new double[0];
        size = 0;
        return sorted;
    }
}
