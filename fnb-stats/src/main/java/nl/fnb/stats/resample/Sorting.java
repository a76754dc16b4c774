package nl.fnb.stats.resample;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;

/**
 * Sorts on exactly as many threads as asked, one part on each: {@link Arrays#parallelSort(double[])} uses those of the
 * machine, and on two processors only one.
 */
final class Sorting extends RecursiveAction {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 10_000;

    private final transient double[] values;
    private final int from;
    private final int to;
    private final int threads;

    private Sorting(double[] values, int from, int to, int threads) {
        this.values = values;
        this.from = from;
        this.to = to;
        this.threads = threads;
    }

    /** Puts values in ascending order, the same to the bit on any number of threads. */
    static void sort(double[] values, int threads) {
        int useful = Math.min(threads, 1 + values.length / FEW);
        if (useful == 1) {
            Arrays.sort(values);
            return;
        }
        ForkJoinPool pool = new ForkJoinPool(useful);
        try {
            pool.invoke(new Sorting(values, 0, values.length, useful));
        } finally {
            pool.shutdown();
        }
    }

    @Override
    protected void compute() {
        if (threads == 1) {
            Arrays.sort(values, from, to);
            return;
        }
        int left = threads / 2;
        int middle = from + (int) ((long) (to - from) * left / threads);
        invokeAll(new Sorting(values, from, middle, left), new Sorting(values, middle, to, threads - left));
        merge(middle);
    }

    /** Merges two ascending parts, the lower half of what comes of it beside the upper half. */
    private void merge(int middle) {
        double[] merged = new double[to - from];
        int half = merged.length / 2;
        int first = from + lower(middle, half);
        int second = middle + half - (first - from);
        invokeAll(
                new Merging(values, from, first, middle, second, merged, 0),
                new Merging(values, first, middle, second, to, merged, half));
        System.arraycopy(merged, 0, values, from, merged.length);
    }

    /** How many of the lowest numbers lie in the first part, which comes first where numbers are equal. */
    private int lower(int middle, int number) {
        int low = Math.max(0, number - (to - middle));
        int high = Math.min(number, middle - from);
        while (low < high) {
            int some = (low + high) >>> 1;
            if (Double.compare(values[from + some], values[middle + number - some - 1]) <= 0) {
                low = some + 1;
            } else {
                high = some;
            }
        }
        return low;
    }
}
