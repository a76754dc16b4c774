package nl.fnb.stats.model;

import java.util.List;
import nl.fnb.stats.CrossProducts;

/**
 * A few rows that have the count, means and cross-products of many cases, so that a model of either is a model of both.
 *
 * <p>The first row is \( \sqrt n \) times a one and the means; below it stands the factor of Cholesky of the centred
 * cross-products. A pivot that is all rounding is taken as 0.
 */
final class Condensed {

    private static final double ROUNDING = 4 * Math.ulp(1.0);

    private final double[][] columns;

    private Condensed(double[][] columns) {
        this.columns = columns;
    }

    /** Condenses an intercept and the named columns, in that order. */
    static Condensed of(CrossProducts cases, List<String> names) {
        int k = names.size();
        double root = Math.sqrt(cases.n());
        double[][] columns = new double[k + 1][k + 1];
        columns[0][0] = root;
        for (int j = 1; j <= k; j++) {
            String name = names.get(j - 1);
            columns[j][0] = root * cases.mean(name);
            for (int i = 1; i < j; i++) {
                double rest = cases.centred(names.get(i - 1), name) - product(columns[i], columns[j], i);
                columns[j][i] = columns[i][i] == 0 ? 0 : rest / columns[i][i];
            }
            double length = cases.centred(name, name);
            double pivot = length - product(columns[j], columns[j], j);
            columns[j][j] = pivot <= ROUNDING * k * length ? 0 : Math.sqrt(pivot);
        }
        return new Condensed(columns);
    }

    /** The product of two columns below the row of means and above a row. */
    private static double product(double[] x, double[] y, int before) {
        double sum = 0;
        for (int i = 1; i < before; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** All columns but the last. */
    double[][] design() {
        double[][] design = new double[columns.length - 1][];
        for (int j = 0; j < design.length; j++) {
            design[j] = columns[j].clone();
        }
        return design;
    }

    /** The last column. */
    double[] response() {
        return columns[columns.length - 1].clone();
    }
}
