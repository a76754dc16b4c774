package nl.fnb.stats.distribution;

/**
 * The lower tail of the noncentral t distribution, \( P(Z + \delta \le t U) \) with U = \( \sqrt{\chi^2_\nu/\nu} \).
 *
 * <p>It is a mean over U of a normal tail, or, where that tail is steep against the spread of U, a mean over Z of a
 * chi-square tail. All terms are positive, so even a small tail keeps its digits.
 */
final class NoncentralTail {

    private static final double DEEP = -600;
    private static final double BLUNT = -60;
    private static final double STEEP = 400;

    private final double t;
    private final double df;
    private final double delta;
    private final LogChi chi;

    NoncentralTail(double t, double df, double delta) {
        this.t = t;
        this.df = df;
        this.delta = delta;
        this.chi = new LogChi(df);
    }

    /** The logarithm of the tail. */
    double log() {
        if (t == 0) {
            return Normal.logCumulative(-delta);
        }
        double top = top();
        double curvature = df + 2 + curvature(top);
        return Math.min(0, curvature > STEEP * (df + 1) ? overNormal(top) : overChi(top, curvature));
    }

    /** The U of the largest terms: 1 in the upper half of the law, below it where its exponent has its top. */
    private double top() {
        if (t >= delta) {
            return 1;
        }
        double length = Math.hypot(Math.sqrt(df), t);
        double lean = t / length * delta;
        double root = Math.hypot(lean, 2 * Math.sqrt(df));
        return (lean < 0 ? 4 * df / (root - lean) : lean + root) / 2 / length;
    }

    /** What the normal tail adds to the growth off the line, where it falls within sight of the law of U. */
    private double curvature(double top) {
        if (t < delta) {
            return Math.max(0, t * delta * top) / 2;
        }
        double edge = delta / t;
        return edge > 0 && chi.exponent(Math.log(edge)) > BLUNT ? delta * delta / 2 : 0;
    }

    private double overChi(double top, double curvature) {
        double start = Math.log(top);
        double height = chi.exponent(start) + Normal.logCumulative(t * top - delta);
        if (height > DEEP) {
            return Math.log(chi.mean(
                    y -> Math.exp(chi.exponent(y)) * Normal.cumulative(t * Math.exp(y) - delta), start, curvature));
        }
        return height
                + Math.log(chi.mean(
                        y -> Math.exp(chi.exponent(y) + Normal.logCumulative(t * Math.exp(y) - delta) - height),
                        start,
                        curvature));
    }

    private double overNormal(double top) {
        double start = t >= delta ? 0 : t * top - delta;
        double steepness = 1 + df / t / t * (1 + 1 / (top * top));
        double height = logTerm(start);
        double integral = Trapezoid.integral(z -> Math.exp(logTerm(z) - height), start, 0.7 / Math.sqrt(steepness));
        return height + Math.log(integral / Normal.ROOT_TWO_PI);
    }

    /** The logarithm of \( e^{-z^2/2} P(z + \delta \le t U) \). */
    private double logTerm(double z) {
        double edge = (z + delta) / t;
        if (edge <= 0) {
            return t > 0 ? -z * z / 2 : Double.NEGATIVE_INFINITY;
        }
        GammaLadder gamma = new GammaLadder(df / 2 * edge * edge);
        return (t > 0 ? gamma.logUpper(df / 2) : gamma.logLower(df / 2)) - z * z / 2;
    }
}
