package nl.fnb.stats.distribution;

/**
 * What \( x^a y^b / B(a, b) \) is divided by to give the incomplete beta function, for x below about a / (a + b).
 *
 * @see <a href="https://doi.org/10.1145/131766.131776">Didonato and Morris (1992), ACM Trans. Math. Softw. 18, 360-373</a>
 */
final class BetaFraction extends Fraction {

    private final double a;
    private final double b;
    private final double x;
    private final double lead;

    BetaFraction(double a, double b, double x, double y) {
        this.a = a;
        this.b = b;
        this.x = x;
        this.lead = a * y - b * x + 1;
    }

    @Override
    double a(double m) {
        double place = a + 2 * m - 1;
        return (a + m - 1) / place * (a + b + m - 1) / place * m * (b - m) * x * x;
    }

    @Override
    double b(double m) {
        double place = a + 2 * m - 1;
        double first = m == 0 ? 0 : m + m * (b - m) * x / place;
        return first + (a + m) * (lead + m * (2 - x)) / (place + 2);
    }
}
