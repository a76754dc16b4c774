package nl.fnb.stats.distribution;

/** A continued fraction \( b_0 + a_1 / (b_1 + a_2 / (b_2 + \dots)) \). */
abstract class Fraction {

    private static final double TINY = 1e-300;

    /** The numerator of a place, from 1. */
    abstract double a(double place);

    /** The term of a place, from 0. */
    abstract double b(double place);

    /** Its value, by the method of Lentz. */
    final double value() {
        double value = nonZero(b(0));
        double c = value;
        double d = 0;
        double change = 0;
        for (double place = 1; Math.abs(change - 1) > 2e-16; place++) {
            double numerator = a(place);
            double term = b(place);
            c = nonZero(term + numerator / c);
            d = 1 / nonZero(term + numerator * d);
            change = c * d;
            value *= change;
        }
        return value;
    }

    private static double nonZero(double value) {
        return value == 0 ? TINY : value;
    }
}
