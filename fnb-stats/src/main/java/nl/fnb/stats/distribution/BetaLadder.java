package nl.fnb.stats.distribution;

/** The incomplete beta function at a fixed x between 0 and 1 and a fixed second shape. */
final class BetaLadder implements Ladder {

    private final double x;
    private final double y;
    private final double b;

    /** With y = 1 - x, given apart so that neither loses digits. */
    BetaLadder(double x, double y, double b) {
        this.x = x;
        this.y = y;
        this.b = b;
    }

    private boolean isLeft(double a) {
        return x < (a + 1) / (a + b + 2);
    }

    @Override
    public double logLower(double a) {
        return isLeft(a)
                ? top(a) - Math.log(new BetaFraction(a, b, x, y).value())
                : Ladder.complement(top(a) - Math.log(new BetaFraction(b, a, y, x).value()));
    }

    @Override
    public double logUpper(double a) {
        return isLeft(a)
                ? Ladder.complement(top(a) - Math.log(new BetaFraction(a, b, x, y).value()))
                : top(a) - Math.log(new BetaFraction(b, a, y, x).value());
    }

    @Override
    public double logStep(double a) {
        return Stirling.logBinomial(a, b, x, y) + Math.log(b / (a + b));
    }

    @Override
    public double ratio(double a) {
        return x * (a + b) / (a + 1);
    }

    /** The logarithm of \( x^a y^b / B(a, b) \). */
    private double top(double a) {
        return Stirling.logBinomial(a, b, x, y) + Math.log(a / (a + b) * b);
    }
}
