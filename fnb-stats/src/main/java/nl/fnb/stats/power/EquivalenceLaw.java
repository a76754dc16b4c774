package nl.fnb.stats.power;

import nl.fnb.stats.internal.Tails;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.math3.special.Gamma;

/**
 * Two one-sided t-tests, exactly: both reject where the difference stays \( t_{\alpha} s \) within the margin.
 *
 * <p>Given s, that is an interval of a normal variable; its probability is integrated over the law of s, by Gauss and
 * Legendre in y = log s, up to the s at which the interval closes. It is what Owen's Q gives, without its cancellation.
 *
 * @see <a href="https://doi.org/10.1002/sim.1584">Julious (2004), Statistics in Medicine 23, 1921-1986</a>
 */
record EquivalenceLaw(MeanLaw means, double margin) implements Law {

    private static final double NEGLIGIBLE = -50;
    private static final double FAR = 10;
    private static final double LARGE = 15;
    private static final int POINTS = 20;

    @Override
    public String method() {
        return means.method();
    }

    @Override
    public String symbol() {
        return "d";
    }

    @Override
    public int groups() {
        return means.groups();
    }

    @Override
    public boolean isDirected() {
        return false;
    }

    @Override
    public double highest() {
        return margin;
    }

    @Override
    public double power(double effect, Sizes sizes, Criterion criterion) {
        double df = means.df(sizes);
        double root = Math.sqrt(means.information(sizes));
        double critical = Tails.criticalT(criterion.alpha(), df);
        double low = -(margin + effect) * root;
        double high = (margin - effect) * root;
        double far = Math.log1p(FAR / Math.sqrt(df));
        double end = critical > 0 ? Math.min(Math.log(margin * root / critical), far) : far;
        double width = Math.min(1 / Math.sqrt(df), 1 / Math.max(1, critical));
        return integral(df, end, width, spread -> between(low + critical * spread, high - critical * spread));
    }

    @FunctionalInterface
    private interface Inside {
        double at(double spread);
    }

    /** From the largest spread down, a panel at a time, until the law of the spread has died out. */
    private static double integral(double df, double end, double width, Inside inside) {
        GaussIntegratorFactory factory = new GaussIntegratorFactory();
        double floor = exponent(df, Math.min(end, 0)) + NEGLIGIBLE;
        double scale = scale(df / 2);
        double sum = 0;
        for (double high = end; high > 0 || exponent(df, high) > floor; high -= width) {
            GaussIntegrator panel = factory.legendre(POINTS, high - width, high);
            sum += scale * panel.integrate(y -> Math.exp(exponent(df, y)) * inside.at(Math.exp(y)));
        }
        return Math.min(1, sum);
    }

    /** The density of y at its top, \( 2 a^a e^{-a} / \Gamma(a) \), by Stirling's series where a is large. */
    private static double scale(double a) {
        if (a < LARGE) {
            return 2 * Math.exp(a * Math.log(a) - a - Gamma.logGamma(a));
        }
        double square = a * a;
        double series = (1 - (1 - (2 - 1.5 / square) / 7 / square) / 30 / square) / 12 / a;
        return Math.sqrt(2 * a / Math.PI) * Math.exp(-series);
    }

    /** The logarithm of the density of y, 0 at its top y = 0. */
    private static double exponent(double df, double y) {
        return df * (y - Math.expm1(2 * y) / 2);
    }

    /** The probability of a normal variable between two values, taken from the nearer tail. */
    private static double between(double low, double high) {
        return low > 0 ? Tails.belowZ(-low) - Tails.belowZ(-high) : Tails.belowZ(high) - Tails.belowZ(low);
    }
}
