package nl.fnb.stats.distribution;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.Erfcx;

/** The standard normal distribution. */
final class Normal {

    static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private static final double ROOT_TWO = Math.sqrt(2);

    private Normal() {}

    static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_TWO_PI;
    }

    static double cumulative(double z) {
        return Erfc.value(-z / ROOT_TWO) / 2;
    }

    static double logCumulative(double z) {
        return z < -1 ? Math.log(scaledBelow(z)) - z * z / 2 : Math.log(cumulative(z));
    }

    /** The probability of less than z times \( e^{z^2/2} \). */
    static double scaledBelow(double z) {
        return Erfcx.value(-z / ROOT_TWO) / 2;
    }
}
