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

    /** Merges two ascending parts, from the start and from the middle, as {@link Double#compare} orders them. */
    private void merge(int middle) {
        double[] first = Arrays.copyOfRange(values, from, middle);
        int next = middle;
        int place = from;
        for (double value : first) {
            while (next < to && Double.compare(values[next], value) < 0) {
                values[place++] = values[next++];
            }
            values[place++] = value;
        }
    }
}
