package nl.fnb.stats.distribution;

import java.util.function.DoubleUnaryOperator;
import nl.fnb.stats.internal.Roots;

/**
 * Where the logarithm of a tail takes a given value.
 *
 * <p>Tails are compared as \( -\sqrt{-2 \log p} \), in which they are nearly straight: a secant is there in some five
 * steps. Where it leaves the track, bracketing takes over.
 */
final class Inversion {

    private static final double CLOSE = 1e-14;
    private static final int MOST_STEPS = 12;

    private Inversion() {}

    /** Where a rising logarithm of a tail takes a value. */
    static double rising(DoubleUnaryOperator logTail, double logP, double start) {
        return root(x -> score(logTail.applyAsDouble(x)) - score(logP), start);
    }

    /** Where a falling logarithm of a tail takes a value. */
    static double falling(DoubleUnaryOperator logTail, double logP, double start) {
        return root(x -> score(logP) - score(logTail.applyAsDouble(x)), start);
    }

    private static double score(double logP) {
        return -Math.sqrt(Math.max(0, -2 * logP));
    }

    private static double root(DoubleUnaryOperator function, double start) {
        double x = start;
        double miss = function.applyAsDouble(x);
        double next = x - Math.max(-1, Math.min(1, miss));
        for (int i = 0; i < MOST_STEPS && miss != 0; i++) {
            double nextMiss = function.applyAsDouble(next);
            double step = nextMiss * (next - x) / (nextMiss - miss);
            if (!(Math.abs(nextMiss) < Math.abs(miss)) || !Double.isFinite(step)) {
                break;
            }
            x = next;
            miss = nextMiss;
            next = x - step;
            if (Math.abs(step) <= CLOSE * Math.max(1, Math.abs(x))) {
                return next;
            }
        }
        return miss == 0 ? x : Roots.ofIncreasing(function, start, 0.5);
    }
}
