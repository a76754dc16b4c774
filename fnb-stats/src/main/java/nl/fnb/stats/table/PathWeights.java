package nl.fnb.stats.table;

/** Positive weights by a whole number; those of the same number are added. */
final class PathWeights {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[8];
    private double[] weights = new double[8];
    private int size;

    /** What is done with each number and its weight. */
    interface Visitor {
        void visit(long key, double weight);
    }

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

    int size() {
        return size;
    }

    double weight(long key) {
        return weights[slot(key)];
    }

    /** Writes all from a place on, and gives the place after the last. */
    int copyTo(long[] toKeys, double[] toWeights, int from) {
        int place = from;
        for (int i = 0; i < keys.length; i++) {
            if (weights[i] != 0) {
                toKeys[place] = keys[i];
                toWeights[place++] = weights[i];
            }
        }
        return place;
    }

    void forEach(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (weights[i] != 0) {
                visitor.visit(keys[i], weights[i]);
            }
        }
    }
}
