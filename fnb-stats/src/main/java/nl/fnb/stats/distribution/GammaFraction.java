package nl.fnb.stats.distribution;

/** What \( x^a e^{-x} / \Gamma(a) \) is divided by to give the upper incomplete gamma function, for x above a + 1. */
final class GammaFraction extends Fraction {

    private final double a;
    private final double x;

    GammaFraction(double a, double x) {
        this.a = a;
        this.x = x;
    }

    @Override
    double a(double place) {
        return place * (a - place);
    }

    @Override
    double b(double place) {
        return x + 1 - a + 2 * place;
    }
}
