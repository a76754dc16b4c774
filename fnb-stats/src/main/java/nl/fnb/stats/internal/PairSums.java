package nl.fnb.stats.internal;

import java.util.Arrays;

/**
 * All sums of a value of one list and a value of another, in order, without listing them: a sum is found by its place in the
 * order, by halving the range of the doubles and counting the sums up to a bound in one pass.
 *
 * @see "Monahan (1984), Algorithm 616, ACM Trans. Math. Softw. 10, 265-270, on the same task"
 */
public final class PairSums {

    private final double[] first;
    private final double[] second;
    private final boolean symmetric;

    private PairSums(double[] first, double[] second, boolean symmetric) {
        this.first = first;
        this.second = second;
        this.symmetric = symmetric;
        Arrays.sort(first);
        Arrays.sort(second);
    }

    /**
     * All differences of a value of x and a value of y.
     *
     * @param x at least one finite value
     * @param y at least one finite value, subtracted
     * @return the differences
     */
    public static PairSums differences(double[] x, double[] y) {
        return new PairSums(x.clone(), Arrays.stream(y).map(value -> -value).toArray(), false);
    }

    /**
     * The means of all pairs of values, each value with itself too.
     *
     * @param values at least one finite value
     * @return the Walsh averages
     */
    public static PairSums averages(double[] values) {
        double[] halves = Arrays.stream(values).map(value -> value / 2).toArray();
        return new PairSums(halves, halves, true);
    }

    /**
     * How many sums there are.
     *
     * @return their number
     */
    public long size() {
        return symmetric ? first.length * (first.length + 1L) / 2 : (long) first.length * second.length;
    }

    /**
     * The middle of the sums.
     *
     * @return the median, the mean of the two in the middle where their number is even
     */
    public double median() {
        long n = size();
        double low = atPlace((n + 1) / 2);
        return n % 2 == 1 ? low : low / 2 + atPlace(n / 2 + 1) / 2;
    }

    /**
     * A sum by its place in the order.
     *
     * @param place the place, from 1 to {@link #size()}
     * @return the sum
     */
    public double atPlace(long place) {
        long low = ordered(first[0] + second[0]);
        long high = ordered(first[first.length - 1] + second[second.length - 1]);
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1);
            if (upTo(value(middle)) >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return value(low) + 0.0;
    }

    /** The bits of a double as a whole number in the same order; the same step leads back. */
    private static long ordered(double value) {
        return turned(Double.doubleToLongBits(value));
    }

    private static double value(long ordered) {
        return Double.longBitsToDouble(turned(ordered));
    }

    private static long turned(long bits) {
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    /** The number of sums that are at most a bound. */
    private long upTo(double bound) {
        long all = 0;
        long diagonal = 0;
        int j = second.length - 1;
        for (int i = 0; i < first.length; i++) {
            while (j >= 0 && first[i] + second[j] > bound) {
                j--;
            }
            all += j + 1;
            diagonal += symmetric && first[i] + first[i] <= bound ? 1 : 0;
        }
        return symmetric ? (all + diagonal) / 2 : all;
    }
}
