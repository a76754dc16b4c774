package nl.fnb.stats.table;

import java.util.Arrays;

/** Positive weights by a whole number; those of the same number are added. */
final class PathWeights {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[128];
    private double[] weights = new double[128];
    private int size;

    void add(long key, double weight) {
        if (weight == 0) {
            return;
        }
        int slot = slot(key);
        if (weights[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        weights[slot] += weight;
        if (size * 3 > keys.length * 2) {
            grow();
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * MIX) >>> 40) & mask;
        while (weights[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldWeights = weights;
        keys = new long[oldKeys.length * 2];
        weights = new double[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            add(oldKeys[i], oldWeights[i]);
        }
    }

    /** All of them, in order. */
    SortedWeights sorted() {
        long[] order = new long[size];
        int place = 0;
        for (int i = 0; i < keys.length; i++) {
            if (weights[i] != 0) {
                order[place++] = keys[i];
            }
        }
        Arrays.sort(order);
        double[] ordered = new double[size];
        for (int i = 0; i < size; i++) {
            ordered[i] = weights[slot(order[i])];
        }
        return new SortedWeights(order, ordered);
    }

    boolean isEmpty() {
        return size == 0;
    }
}
