package nl.fnb.stats.table;

/** Puts weights in ascending order of their whole numbers, by buckets within buckets; those of one number keep their order. */
final class WeightOrder {

    private static final int FEW = 8;

    private final long[] keys;
    private final double[] weights;
    private final long[] keysMoved;
    private final double[] weightsMoved;

    private WeightOrder(long[] keys, double[] weights, int size) {
        this.keys = keys;
        this.weights = weights;
        this.keysMoved = new long[size];
        this.weightsMoved = new double[size];
    }

    /** Orders the first ones of two arrays in place, adds up the weights of one number, and says how many are left. */
    static int merge(long[] keys, double[] weights, int size) {
        new WeightOrder(keys, weights, size).order(0, size);
        int last = -1;
        for (int i = 0; i < size; i++) {
            if (last >= 0 && keys[last] == keys[i]) {
                weights[last] += weights[i];
            } else {
                last++;
                keys[last] = keys[i];
                weights[last] = weights[i];
            }
        }
        return last + 1;
    }

    private void order(int from, int to) {
        if (to - from <= FEW) {
            insert(from, to);
            return;
        }
        Buckets buckets = Buckets.over(keys, from, to);
        if (buckets.single()) {
            return;
        }
        int[] place = buckets.before(keys, from, to);
        for (int i = from; i < to; i++) {
            int moved = from + place[buckets.of(keys[i])]++;
            keysMoved[moved] = keys[i];
            weightsMoved[moved] = weights[i];
        }
        System.arraycopy(keysMoved, from, keys, from, to - from);
        System.arraycopy(weightsMoved, from, weights, from, to - from);
        orderEach(from, place);
    }

    /** Orders within the buckets, of which the ends are known. */
    private void orderEach(int from, int[] ends) {
        int start = 0;
        for (int end : ends) {
            if (end - start > 1) {
                order(from + start, from + end);
            }
            start = end;
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            double weight = weights[i];
            int place = i;
            for (; place > from && keys[place - 1] > key; place--) {
                keys[place] = keys[place - 1];
                weights[place] = weights[place - 1];
            }
            keys[place] = key;
            weights[place] = weight;
        }
    }
}
