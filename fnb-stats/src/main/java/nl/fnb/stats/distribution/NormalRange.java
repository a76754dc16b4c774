package nl.fnb.stats.distribution;

/**
 * The range of k standard normal values, by the place z of the largest: \( P(R \le w) = k \int \phi(z) (\Phi(z) -
 * \Phi(z-w))^{k-1} dz \), and the upper tail with \( \Phi(z)^{k-1} - (\Phi(z) - \Phi(z-w))^{k-1} \) instead.
 */
final class NormalRange {

    /** Beyond here the upper tail is given times \( e^{w^2/4} \). */
    static final double FAR = 10;

    private static final double CERTAIN = 40;
    private static final double WIDE = 0.5;
    private static final int MOST_PRODUCTS = 50;
    private static final int FEW = 20;

    private final int k;
    private final int stride;
    private final double top;

    NormalRange(int k) {
        this.k = k;
        this.stride = Math.max(4, (int) (48 / Math.sqrt(k)));
        this.top = k > FEW ? Math.sqrt(2 * Math.log(k)) - 1 : 0;
    }

    /** P(R > w); beyond {@link #FAR} times \( e^{w^2/4} \). */
    double upper(double w) {
        return w > FAR ? scaled(w) : near(w);
    }

    /** With z on the grid, all z - w lie off the grid by one distance. */
    private double near(double w) {
        int shift = (int) Math.rint(w * NormalGrid.FINENESS);
        NormalGrid.Moved moved = new NormalGrid.Moved((double) shift / NormalGrid.FINENESS - w);
        int start = Math.max(shift / 2, (int) (top * NormalGrid.FINENESS));
        double sum = walk(moved, shift, start, stride) + walk(moved, shift, start - stride, -stride);
        return k * sum * stride / NormalGrid.FINENESS;
    }

    private double walk(NormalGrid.Moved moved, int shift, int from, int step) {
        double sum = 0;
        double previous = 0;
        for (int i = from; NormalGrid.covers(i) && NormalGrid.covers(i - shift); i += step) {
            double next = NormalGrid.density(i) * lost(NormalGrid.cumulative(i), moved.cumulative(i - shift));
            sum += next;
            if (next <= Trapezoid.NEGLIGIBLE * sum && next <= previous) {
                break;
            }
            previous = next;
        }
        return sum;
    }

    /** \( a^{k-1} - (a-b)^{k-1} \) without cancellation. */
    private double lost(double a, double b) {
        if (k > MOST_PRODUCTS) {
            return -Math.pow(a, k - 1) * Math.expm1((k - 1) * Math.log1p(-b / a));
        }
        double rest = a - b;
        double power = 1;
        double sum = 1;
        for (int i = 2; i < k; i++) {
            power *= rest;
            sum = sum * a + power;
        }
        return b * sum;
    }

    /** Around z = w/2 + u, where \( \phi(z)\Phi(z-w) \) is \( e^{-w^2/4} e^{-u^2} \) times what changes little. */
    private double scaled(double w) {
        double integral = Trapezoid.integral(
                u -> {
                    double below = w / 2 - u;
                    double z = w / 2 + u;
                    return Math.exp(-u * u) * Normal.scaledBelow(-below) * share(Normal.cumulative(z), below);
                },
                0,
                (double) stride / NormalGrid.FINENESS);
        return k * integral / Normal.ROOT_TWO_PI;
    }

    /** What {@link #lost} is to b, the normal tail beyond a place, also where that is too small for a double. */
    private double share(double a, double place) {
        double b = Normal.cumulative(-place);
        return b < Double.MIN_NORMAL ? (k - 1) * Math.pow(a, k - 2) : lost(a, b) / b;
    }

    /** log P(R <= w). */
    double logLower(double w) {
        if (w > CERTAIN) {
            return 0;
        }
        double most = between(w / 2, w);
        double integral = Trapezoid.integral(
                z -> Normal.density(z) * Math.pow(between(z, w) / most, k - 1),
                w / 2,
                (double) stride / NormalGrid.FINENESS);
        return Math.min(0, Math.log(k * integral) + (k - 1) * Math.log(most));
    }

    /** \( \Phi(z) - \Phi(z-w) \). */
    private static double between(double z, double w) {
        double centre = Math.abs(z - w / 2);
        return w > WIDE
                ? Normal.cumulative(w / 2 - centre) - Normal.cumulative(-w / 2 - centre)
                : Normal.density(centre) * w * meanAround(centre, w / 2);
    }

    /** The mean density within h of a place, relative to that at the place: a series of Hermite polynomials. */
    private static double meanAround(double place, double h) {
        double older = 0;
        double old = 1;
        double power = 1;
        double sum = 1;
        for (int n = 1; n <= 24; n++) {
            double hermite = place * old - (n - 1) * older;
            older = old;
            old = hermite;
            power *= h / (n + 1);
            sum += n % 2 == 0 ? hermite * power : 0;
        }
        return sum;
    }
}
