package nl.fnb.stats.group;

import java.math.BigDecimal;
import java.util.function.DoubleBinaryOperator;
import nl.fnb.stats.internal.Checks;

/** Values that belong together two by two. */
final class Pairs {

    private Pairs() {}

    /** In doubles, where 0.3 - 0.2 is a little less than 0.1. */
    static double[] differences(double[] x, double[] y) {
        return differences(x, y, (a, b) -> a - b);
    }

    /** As decimals, so that differences which are equal on paper are equal. */
    static double[] decimalDifferences(double[] x, double[] y) {
        return differences(
                x,
                y,
                (a, b) -> BigDecimal.valueOf(a).subtract(BigDecimal.valueOf(b)).doubleValue());
    }

    private static double[] differences(double[] x, double[] y, DoubleBinaryOperator minus) {
        Checks.require(x.length == y.length, "y must have as many values as x, " + x.length, y.length);
        double[] differences = new double[x.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = minus.applyAsDouble(Checks.finite(x[i], "x"), Checks.finite(y[i], "y"));
        }
        return differences;
    }
}
