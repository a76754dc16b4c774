package nl.fnb.stats.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * The integral over the whole line of a positive function that rises to one top, by the trapezoidal rule.
 *
 * <p>For a function that is smooth in a strip around the line the error falls exponentially with the step.
 */
final class Trapezoid {

    /** What no longer changes a sum of positive terms. */
    static final double NEGLIGIBLE = 1e-17;

    private Trapezoid() {}

    /** Walks from a place near the top in both directions, until the terms no longer count. */
    static double integral(DoubleUnaryOperator function, double start, double step) {
        return step * (walk(function, start, step) + walk(function, start - step, -step));
    }

    private static double walk(DoubleUnaryOperator function, double from, double step) {
        double sum = 0;
        double previous = 0;
        for (double x = from; ; x += step) {
            double next = function.applyAsDouble(x);
            sum += next;
            if (!(next > NEGLIGIBLE * sum || next > previous)) {
                return sum;
            }
            previous = next;
        }
    }
}
