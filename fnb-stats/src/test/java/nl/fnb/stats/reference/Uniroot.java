package nl.fnb.stats.reference;

import java.util.function.DoubleUnaryOperator;

/**
 * R's {@code uniroot}: Brent's search with R's stop, step by step, to see where R ends.
 *
 * @see <a href="https://doi.org/10.1093/comjnl/14.4.422">Brent (1971), Computer Journal 14, 422-425</a>
 */
final class Uniroot {

    /** R's default, .Machine$double.eps^0.25. */
    static final double TOLERANCE = Math.pow(Math.ulp(1.0), 0.25);

    private static final double EPSILON = Math.ulp(1.0);
    private static final int MOST_STEPS = 1000;

    private final DoubleUnaryOperator function;
    private final double tolerance;
    private double a;
    private double b;
    private double c;
    private double fa;
    private double fb;
    private double fc;

    private Uniroot(DoubleUnaryOperator function, double low, double high, double tolerance) {
        this.function = function;
        this.tolerance = tolerance;
        this.a = low;
        this.b = high;
        this.fa = function.applyAsDouble(low);
        this.fb = function.applyAsDouble(high);
        this.c = a;
        this.fc = fa;
    }

    static double of(DoubleUnaryOperator function, double low, double high) {
        return of(function, low, high, TOLERANCE);
    }

    static double of(DoubleUnaryOperator function, double low, double high, double tolerance) {
        return new Uniroot(function, low, high, tolerance).root();
    }

    private double root() {
        if (fa == 0) {
            return a;
        }
        if (fb == 0) {
            return b;
        }
        for (int step = 0; step <= MOST_STEPS; step++) {
            double previous = b - a;
            if (Math.abs(fc) < Math.abs(fb)) {
                a = b;
                b = c;
                c = a;
                fa = fb;
                fb = fc;
                fc = fa;
            }
            double least = 2 * EPSILON * Math.abs(b) + tolerance / 2;
            double half = (c - b) / 2;
            if (Math.abs(half) <= least || fb == 0) {
                return b;
            }
            move(next(previous, half, least), least);
        }
        throw new IllegalStateException("no root");
    }

    private double next(double previous, double half, double least) {
        if (Math.abs(previous) < least || Math.abs(fa) <= Math.abs(fb)) {
            return half;
        }
        double width = c - b;
        double p;
        double q;
        double s = fb / fa;
        if (a == c) {
            p = width * s;
            q = 1 - s;
        } else {
            double t = fa / fc;
            double u = fb / fc;
            p = s * (width * t * (t - u) - (b - a) * (u - 1));
            q = (t - 1) * (u - 1) * (s - 1);
        }
        if (p > 0) {
            q = -q;
        } else {
            p = -p;
        }
        boolean inside = p < 0.75 * width * q - Math.abs(least * q) / 2 && p < Math.abs(previous * q / 2);
        return inside ? p / q : half;
    }

    private void move(double step, double least) {
        double moved = Math.abs(step) < least ? Math.copySign(least, step) : step;
        a = b;
        fa = fb;
        b += moved;
        fb = function.applyAsDouble(b);
        if (fb > 0 == fc > 0 && fb != 0 && fc != 0 || fb < 0 && fc < 0) {
            c = a;
            fc = fa;
        }
    }
}
