package nl.fnb.stats.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Ranks of values, ties sharing the mean of theirs. */
public final class Ranks {

    private final double[] ranks;
    private final long[] ties;

    private Ranks(double[] ranks, long[] ties) {
        this.ranks = ranks;
        this.ties = ties;
    }

    /**
     * Ranks values.
     *
     * @param values finite values
     * @return their ranks
     */
    public static Ranks of(double[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double[] ranks = new double[values.length];
        long[] ties = new long[values.length];
        int groups = 0;
        for (int from = 0; from < order.length; ) {
            int to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            ties[groups++] = to - from;
            from = to;
        }
        return new Ranks(ranks, Arrays.copyOf(ties, groups));
    }

    /**
     * The ranks.
     *
     * @return from 1, in the order of the values
     */
    public double[] toArray() {
        return ranks.clone();
    }

    /**
     * How many values share each rank, from the smallest value up.
     *
     * @return the sizes of the groups of ties; 1 for a value of its own
     */
    public long[] ties() {
        return ties.clone();
    }

    /**
     * The sum over ties of t³ - t, by which ties lower variances of rank sums.
     *
     * @return 0 without ties
     */
    public double tieSum() {
        double sum = 0;
        for (long t : ties) {
            sum += (double) t * t * t - t;
        }
        return sum;
    }
}
