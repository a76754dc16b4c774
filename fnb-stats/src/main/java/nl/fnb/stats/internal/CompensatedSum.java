package nl.fnb.stats.internal;

/**
 * A sum that carries what rounding took from it, and so is as good as one of twice the digits, rounded once.
 *
 * @see <a href="https://doi.org/10.1137/030601818">Ogita, Rump and Oishi (2005), SIAM J. Sci. Comput. 26, 1955-1988</a>
 */
public final class CompensatedSum {

    private double high;
    private double low;

    /** Starts at 0. */
    public CompensatedSum() {}

    /**
     * Adds a term.
     *
     * @param term the term
     */
    public void add(double term) {
        double sum = high + term;
        double part = sum - high;
        low += (high - (sum - part)) + (term - part);
        high = sum;
    }

    /**
     * Adds a product, without rounding it first.
     *
     * @param x one factor
     * @param y the other
     */
    public void add(double x, double y) {
        double product = x * y;
        add(product);
        low += Math.fma(x, y, -product);
    }

    /**
     * The sum so far.
     *
     * @return the sum
     */
    public double value() {
        return high + low;
    }
}
