package nl.fnb.stats.resample;

import java.util.concurrent.RecursiveAction;

/** Merges two ascending parts of an array into a place of another, as {@link Double#compare} orders them. */
final class Merging extends RecursiveAction {

    private static final long serialVersionUID = 1L;

    private final transient double[] values;
    private final int first;
    private final int firstEnd;
    private final int second;
    private final int secondEnd;
    private final transient double[] merged;
    private final int place;

    Merging(double[] values, int first, int firstEnd, int second, int secondEnd, double[] merged, int place) {
        this.values = values;
        this.first = first;
        this.firstEnd = firstEnd;
        this.second = second;
        this.secondEnd = secondEnd;
        this.merged = merged;
        this.place = place;
    }

    @Override
    protected void compute() {
        int one = first;
        int other = second;
        int next = place;
        while (one < firstEnd && other < secondEnd) {
            boolean later = Double.compare(values[other], values[one]) < 0;
            merged[next++] = later ? values[other++] : values[one++];
        }
        System.arraycopy(values, one, merged, next, firstEnd - one);
        System.arraycopy(values, other, merged, next + firstEnd - one, secondEnd - other);
    }
}
