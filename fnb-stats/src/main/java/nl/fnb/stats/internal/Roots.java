package nl.fnb.stats.internal;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Where a monotone function passes zero. */
public final class Roots {

    private static final int EVALUATIONS = 1000;

    private Roots() {}

    /**
     * The root of an increasing function, bracketed by steps that double.
     *
     * @param function an increasing function that changes sign
     * @param start where to look first
     * @param step the first step
     * @return the root, to 14 digits
     */
    public static double ofIncreasing(DoubleUnaryOperator function, double start, double step) {
        double low = start;
        double high = start;
        double width = step;
        while (function.applyAsDouble(low) > 0) {
            high = low;
            low -= width;
            width *= 2;
        }
        width = step;
        while (function.applyAsDouble(high) < 0) {
            low = high;
            high += width;
            width *= 2;
        }
        return low == high ? low : between(function, low, high);
    }

    /**
     * The root of a function between two points where its signs differ.
     *
     * @param function the function
     * @param low one point
     * @param high the other
     * @return the root, to 14 digits
     */
    public static double between(DoubleUnaryOperator function, double low, double high) {
        BrentSolver solver = new BrentSolver(1e-15, 1e-15, 1e-300);
        return solver.solve(EVALUATIONS, function::applyAsDouble, low, high);
    }
}
