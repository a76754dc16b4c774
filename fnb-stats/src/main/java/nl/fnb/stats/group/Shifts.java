package nl.fnb.stats.group;

import java.util.Arrays;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.SubsetSums;
import nl.fnb.stats.internal.Tails;

/** The shifts between two groups: all differences of a value of the first and one of the second. */
final class Shifts {

    private static final int MOST = 20_000_000;

    private final double[] x;
    private final double[] y;
    private final double[] differences;

    private Shifts(double[] x, double[] y, double[] differences) {
        this.x = x;
        this.y = y;
        this.differences = differences;
    }

    static Shifts of(double[] x, double[] y) {
        long pairs = (long) x.length * y.length;
        NotEstimableException.unless(
                pairs <= MOST, Reason.TOO_LARGE, "a shift needs at most " + MOST + " pairs of values", pairs);
        double[] differences = new double[(int) pairs];
        int k = 0;
        for (double first : x) {
            for (double second : y) {
                differences[k++] = first - second;
            }
        }
        Arrays.sort(differences);
        return new Shifts(x, y, differences);
    }

    double median() {
        int n = differences.length;
        return n % 2 == 1 ? differences[n / 2] : (differences[n / 2 - 1] + differences[n / 2]) / 2;
    }

    /** Order statistics at the quantiles of the exact distribution of U without ties. */
    Interval exactInterval(Alternative alternative, double level) {
        double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
        long[] ranks = new long[x.length + y.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = i;
        }
        int size = Math.min(x.length, y.length);
        long least = (long) size * (size - 1) / 2;
        long below = SubsetSums.ofSubset(ranks, size).quantileBelow(tail) - least;
        return ofRank(below + 1, alternative, level);
    }

    /** The interval from the k-th difference to the k-th from above; unbounded where there is no such difference. */
    private Interval ofRank(long k, Alternative alternative, double level) {
        boolean none = k < 1;
        double low = none || alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : differences[(int) k - 1];
        double high = none || alternative == Alternative.GREATER
                ? Double.POSITIVE_INFINITY
                : differences[differences.length - (int) k];
        return new Interval(low, high, level);
    }

    /** Where the asymptotic test, with the variance of the ties at each shift, stops rejecting. */
    Interval asymptoticInterval(Alternative alternative, double level, boolean corrected) {
        double tail = alternative == Alternative.TWO_SIDED ? (1 - level) / 2 : 1 - level;
        double z = Tails.criticalZ(tail);
        double low = alternative == Alternative.LESS ? Double.NEGATIVE_INFINITY : crossing(z, corrected);
        double high = alternative == Alternative.GREATER ? Double.POSITIVE_INFINITY : crossing(-z, corrected);
        return new Interval(low, high, level);
    }

    /** The difference at which the statistic, which falls in steps, passes a value. */
    private double crossing(double z, boolean corrected) {
        int low = 0;
        int high = differences.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (above(differences[middle], z, corrected)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return differences[low];
    }

    /** Whether the statistic is still above a value just beyond a shift. */
    private boolean above(double shift, double z, boolean corrected) {
        int next = Arrays.binarySearch(differences, Math.nextUp(shift));
        int place = next >= 0 ? next : -next - 1;
        double beyond = place < differences.length ? (shift + differences[place]) / 2 : shift + 1;
        return statistic(beyond, corrected) > z;
    }

    private double statistic(double shift, boolean corrected) {
        double[] moved = x.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] -= shift;
        }
        RankSums sums = RankSums.of(moved, y);
        double gap = sums.u() - sums.mean();
        double sd = sums.sd();
        return sd == 0 ? 0 : (gap - (corrected ? Math.signum(gap) * 0.5 : 0)) / sd;
    }
}
