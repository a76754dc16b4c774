package nl.fnb.measures;

import java.math.BigDecimal;
import java.math.MathContext;

/** Prints a number as results ask for it. */
final class ShortestDecimal {

    private static final double WHOLE_LIMIT = 1e15;

    private ShortestDecimal() {}

    /** The shortest plain decimal that reads back as the same double; JDK 17 may print a digit too many, which is tried off. */
    static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < WHOLE_LIMIT) {
            return Long.toString((long) value);
        }
        BigDecimal printed = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal exact = new BigDecimal(value);
        for (int digits = printed.precision() - 1; digits > 0; digits--) {
            BigDecimal shorter = exact.round(new MathContext(digits));
            if (shorter.doubleValue() != value) {
                break;
            }
            printed = shorter;
        }
        return printed.stripTrailingZeros().toPlainString();
    }
}
