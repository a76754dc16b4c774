package nl.fnb.stats.group;

import nl.fnb.stats.internal.Checks;

/** Values that belong together two by two. */
final class Pairs {

    private Pairs() {}

    static double[] differences(double[] x, double[] y) {
        Checks.require(x.length == y.length, "y must have as many values as x, " + x.length, y.length);
        double[] differences = new double[x.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = Checks.finite(x[i], "x") - Checks.finite(y[i], "y");
        }
        return differences;
    }
}
