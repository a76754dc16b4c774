package nl.fnb.stats;

import java.util.Arrays;
import nl.fnb.stats.internal.Checks;

/**
 * Sample quantiles by the nine definitions of Hyndman and Fan; type 7 is R's default and that of this library, type 6 that of
 * SPSS.
 *
 * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">Hyndman and Fan (1996), Am. Stat. 50, 361-365</a>
 */
public final class Quantiles {

    private static final double FUZZ = 4 * Math.ulp(1.0);

    private Quantiles() {}

    /** Which order statistics are taken, and how far between them. */
    public enum Type {
        /** The inverse of the empirical distribution. */
        TYPE_1(0, 1),
        /** The same, the mean of two where it jumps. */
        TYPE_2(0, 1),
        /** The nearest order statistic, of two the even one, as SAS. */
        TYPE_3(-0.5, 1.5),
        /** Linear in the empirical distribution. */
        TYPE_4(0, 1),
        /** Linear through the middles of its steps. */
        TYPE_5(0.5, 0.5),
        /** Linear in the expected order statistics of a uniform law: SPSS and Minitab. */
        TYPE_6(0, 0),
        /** Linear in their modes: R, Excel and this library. */
        TYPE_7(1, 1),
        /** Linear in their medians, whatever the law: recommended by Hyndman and Fan. */
        TYPE_8(1.0 / 3, 1.0 / 3),
        /** About unbiased for normal laws. */
        TYPE_9(0.375, 0.375);

        private final double a;
        private final double b;

        Type(double a, double b) {
            this.a = a;
            this.b = b;
        }

        private double place(int n, double p) {
            return a + p * (n + 1 - a - b);
        }

        /** How far the quantile lies between the order statistics below and above. */
        private double fraction(double place, double below) {
            double rest = place - below;
            return switch (this) {
                case TYPE_1 -> rest > FUZZ ? 1 : 0;
                case TYPE_2 -> rest > FUZZ ? 1 : 0.5;
                case TYPE_3 -> Math.abs(rest) > FUZZ || Math.abs(below % 2) == 1 ? 1 : 0;
                default -> Math.abs(rest) < FUZZ ? 0 : rest;
            };
        }
    }

    /**
     * One quantile of type 7: with \( h = (n-1)p \), it lies the fraction of h between the values of rank floor(h) and
     * ceil(h).
     *
     * @param values the values, in any order
     * @param p the share of values below, from 0 to 1
     * @return the quantile, in the unit of the values
     * @throws IllegalArgumentException if p does not lie from 0 to 1, or a value is NaN or infinite
     * @throws NotEstimableException if there are no values
     */
    public static double type7(double[] values, double p) {
        return ofSorted(sorted(values, p), p);
    }

    /**
     * One quantile of any type.
     *
     * @param values the values, in any order
     * @param p the share of values below, from 0 to 1
     * @param type the definition
     * @return the quantile, in the unit of the values
     * @throws IllegalArgumentException if p does not lie from 0 to 1, or a value is NaN or infinite
     * @throws NotEstimableException if there are no values
     */
    public static double of(double[] values, double p, Type type) {
        double[] sorted = sorted(values, p);
        if (type == Type.TYPE_7) {
            return ofSorted(sorted, p);
        }
        double place = type.place(sorted.length, p);
        double below = Math.floor(place + FUZZ);
        double fraction = type.fraction(place, below);
        double low = sorted[index(below, sorted.length)];
        double high = sorted[index(below + 1, sorted.length)];
        return fraction == 0 || low == high ? low : fraction == 1 ? high : (1 - fraction) * low + fraction * high;
    }

    private static int index(double rank, int n) {
        return (int) Math.min(n - 1, Math.max(0, rank - 1));
    }

    private static double[] sorted(double[] values, double p) {
        Checks.probability(p, "p");
        double[] sorted = Checks.finite(values, "value");
        NotEstimableException.unless(
                sorted.length > 0, Reason.TOO_FEW_VALUES, "a quantile needs at least 1 value", sorted.length);
        Arrays.sort(sorted);
        return sorted;
    }

    static double ofSorted(double[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int below = (int) h;
        double fraction = h - below;
        return fraction == 0 || sorted[below] == sorted[below + 1]
                ? sorted[below]
                : (1 - fraction) * sorted[below] + fraction * sorted[below + 1];
    }
}
