package nl.fnb.stats.distribution;

/** The incomplete gamma function at a fixed x above 0. */
final class GammaLadder implements Ladder {

    private final double x;

    GammaLadder(double x) {
        this.x = x;
    }

    @Override
    public double logLower(double a) {
        return x < a + 1 ? logStep(a) + Math.log(series(a)) : Ladder.complement(logUpper(a));
    }

    @Override
    public double logUpper(double a) {
        return x < a + 1 ? Ladder.complement(logLower(a)) : logStep(a) + Math.log(a / new GammaFraction(a, x).value());
    }

    @Override
    public double logStep(double a) {
        return Stirling.logPoisson(a, x);
    }

    @Override
    public double ratio(double a) {
        return x / (a + 1);
    }

    private double series(double a) {
        double term = 1;
        double sum = 1;
        for (double k = 1; term > 1e-18 * sum; k++) {
            term *= x / (a + k);
            sum += term;
        }
        return sum;
    }
}
