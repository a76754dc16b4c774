package nl.fnb.stats.agreement;

import java.util.stream.IntStream;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.Checks;

/**
 * Numbers in columns, an item or a rater a column and a case a row; a missing number is NaN.
 *
 * <p>This is the one place of the module where NaN is not a mistake: what is missing is counted and left out by a rule that
 * the caller chooses.
 */
public final class Ratings {

    private final double[][] columns;

    private Ratings(double[][] columns) {
        this.columns = columns;
    }

    /**
     * Ratings from their columns.
     *
     * @param columns the numbers of each item or rater, the cases in one order; NaN where missing
     * @return the ratings
     * @throws IllegalArgumentException if there are fewer than two columns, they differ in length, or a number is infinite
     */
    public static Ratings ofColumns(double[]... columns) {
        Checks.require(columns.length >= 2, "ratings need at least 2 columns", columns.length);
        double[][] copy = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            Checks.require(
                    columns[j].length == columns[0].length,
                    "columns must all have " + columns[0].length + " values",
                    columns[j].length);
            for (double value : columns[j]) {
                Checks.require(!Double.isInfinite(value), "a rating must be finite or missing", value);
            }
            copy[j] = columns[j].clone();
        }
        return new Ratings(copy);
    }

    /**
     * How many items or raters there are.
     *
     * @return at least 2
     */
    public int size() {
        return columns.length;
    }

    /**
     * How many cases there are, complete or not.
     *
     * @return the number of rows
     */
    public int cases() {
        return columns[0].length;
    }

    /**
     * The cases without a missing number.
     *
     * @return the complete ones
     */
    public Ratings complete() {
        int[] rows = new int[cases()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (isComplete(row)) {
                rows[count++] = row;
            }
        }
        double[][] kept = new double[size()][count];
        for (int j = 0; j < size(); j++) {
            for (int i = 0; i < count; i++) {
                kept[j][i] = columns[j][rows[i]];
            }
        }
        return new Ratings(kept);
    }

    private boolean isComplete(int row) {
        for (double[] column : columns) {
            if (Double.isNaN(column[row])) {
                return false;
            }
        }
        return true;
    }

    Ratings without(int item) {
        double[][] others = IntStream.range(0, size())
                .filter(j -> j != item)
                .mapToObj(j -> columns[j])
                .toArray(double[][]::new);
        return new Ratings(others);
    }

    double at(int row, int column) {
        return columns[column][row];
    }

    double[] column(int column) {
        return columns[column].clone();
    }

    /** The sum of the columns of each complete case. */
    double[] sums() {
        double[] sums = new double[cases()];
        for (double[] column : columns) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += column[i];
            }
        }
        return sums;
    }

    /** The covariances of each pair of columns, each over the cases that have both. */
    double[][] covariances() {
        double[][] covariances = new double[size()][size()];
        for (int a = 0; a < size(); a++) {
            for (int b = 0; b <= a; b++) {
                covariances[a][b] = covariance(columns[a], columns[b]);
                covariances[b][a] = covariances[a][b];
            }
        }
        return covariances;
    }

    private static double covariance(double[] x, double[] y) {
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                n++;
                sumX += x[i];
                sumY += y[i];
            }
        }
        NotEstimableException.unless(n >= 2, Reason.TOO_FEW_VALUES, "each pair of columns needs 2 cases with both", n);
        double meanX = sumX / n;
        double meanY = sumY / n;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
                sum += (x[i] - meanX) * (y[i] - meanY);
            }
        }
        return sum / (n - 1);
    }
}
