package nl.fnb.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis that starts and ends at a round value, with ticks at steps of 1, 2 or 5 times a power of ten.
 *
 * <p>The ticks are whole multiples of the step and computed from whole numbers, so that 0.3 is 0.3 and not 0.1 + 0.2.
 */
public final class Axis {

    private static final double LARGEST = 1e300;
    private static final double SMALLEST_SPAN = 1e-100;
    private static final double SMALLEST_RELATIVE_SPAN = 1e-9;
    private static final int MOST_STEPS = 100;
    private static final int[] MANTISSAS = {1, 2, 5};

    private final int mantissa;
    private final int exponent;
    private final long first;
    private final long last;

    private Axis(double min, double max, int mantissa, int exponent) {
        this.mantissa = mantissa;
        this.exponent = exponent;
        this.first = floor(min);
        this.last = -floor(-max);
    }

    /**
     * The axis with the smallest step that covers the data in no more than the wanted number of steps.
     *
     * <p>Data without width are widened: by a tenth of their size at each side, or by 1 around zero.
     *
     * @param min the smallest value that must fit, within &plusmn;1e300
     * @param max the largest value that must fit, at least {@code min}
     * @param steps the largest number of steps, 2 to 100
     * @return the axis
     * @throws IllegalArgumentException if the arguments break these rules
     */
    public static Axis covering(double min, double max, int steps) {
        requireDrawable("the smallest value of an axis", min);
        requireDrawable("the largest value of an axis", max);
        if (min > max) {
            throw new IllegalArgumentException("the smallest value is at most the largest, got " + min + " and " + max);
        }
        if (steps < 2 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("an axis has 2 to " + MOST_STEPS + " steps, got " + steps);
        }
        double pad = padding(min, max);
        return finest(min - pad, max + pad, steps);
    }

    private static Axis finest(double min, double max, int steps) {
        int exponent = (int) Math.floor(Math.log10((max - min) / steps)) - 1;
        while (true) {
            for (int mantissa : MANTISSAS) {
                Axis axis = new Axis(min, max, mantissa, exponent);
                if (axis.last - axis.first <= steps) {
                    return axis;
                }
            }
            exponent++;
        }
    }

    private static double padding(double min, double max) {
        double size = Math.max(Math.abs(min), Math.abs(max));
        double span = max - min;
        if (span >= SMALLEST_SPAN && span >= SMALLEST_RELATIVE_SPAN * size) {
            return 0;
        }
        return size < SMALLEST_SPAN ? 1 : size / 10;
    }

    static void requireDrawable(String what, double value) {
        if (!(Math.abs(value) <= LARGEST)) {
            throw new IllegalArgumentException(what + " is a number within \u00b11e300, got " + value);
        }
    }

    /** The largest multiple of the step, as its count, that is not above the value. */
    private long floor(double value) {
        long count = (long) Math.floor(value / step()) + 1;
        while (tick(count) > value) {
            count--;
        }
        return count;
    }

    private double tick(long count) {
        double multiple = (double) count * mantissa;
        return exponent < 0 ? multiple / Math.pow(10, -exponent) : multiple * Math.pow(10, exponent);
    }

    /**
     * The value at the start, at most the smallest of the data.
     *
     * @return the first tick
     */
    public double low() {
        return tick(first);
    }

    /**
     * The value at the end, at least the largest of the data.
     *
     * @return the last tick
     */
    public double high() {
        return tick(last);
    }

    /**
     * The distance between ticks.
     *
     * @return 1, 2 or 5 times a power of ten
     */
    public double step() {
        return tick(1);
    }

    /**
     * The ticks from start to end, both included.
     *
     * @return the values, rising
     */
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (long count = first; count <= last; count++) {
            ticks.add(tick(count));
        }
        return List.copyOf(ticks);
    }

    @Override
    public String toString() {
        return "Axis from " + low() + " to " + high() + " by " + step();
    }
}
