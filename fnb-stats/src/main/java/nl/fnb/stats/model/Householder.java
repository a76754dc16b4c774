package nl.fnb.stats.model;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;

/**
 * The QR decomposition of a design by reflections of Householder, columns in the given order.
 *
 * <p>Column j of the array holds R above the diagonal; reflections are applied to the response as they are made.
 */
final class Householder {

    private static final double COLLINEAR = 1e-7;

    private final double[][] columns;
    private final double[] diagonal;
    private final double[] response;

    private Householder(double[][] columns, double[] response) {
        this.columns = columns;
        this.response = response;
        this.diagonal = new double[columns.length];
    }

    /** Decomposes columns in place, and turns the response along. */
    static Householder of(double[][] columns, List<String> names, double[] response) {
        Householder qr = new Householder(columns, response);
        double[] lengths = new double[columns.length];
        for (int j = 0; j < columns.length; j++) {
            lengths[j] = length(columns[j], 0);
        }
        for (int j = 0; j < columns.length; j++) {
            double rest = length(columns[j], j);
            NotEstimableException.unless(
                    rest > 0 && rest >= COLLINEAR * lengths[j],
                    Reason.SINGULAR_MODEL,
                    "a column must not be a combination of the earlier ones",
                    names.get(j));
            qr.reflect(j, rest);
        }
        return qr;
    }

    /** The length of a column from a row on, scaled so that squares neither overflow nor vanish. */
    private static double length(double[] column, int from) {
        double largest = 0;
        for (int i = from; i < column.length; i++) {
            largest = Math.max(largest, Math.abs(column[i]));
        }
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = from; i < column.length; i++) {
            double scaled = column[i] / largest;
            sum += scaled * scaled;
        }
        return largest * Math.sqrt(sum);
    }

    /** Turns column j onto its diagonal, and the later columns and the response with it. */
    private void reflect(int j, double rest) {
        double[] v = columns[j];
        double alpha = v[j] > 0 ? -rest : rest;
        diagonal[j] = alpha;
        for (int i = j; i < v.length; i++) {
            v[i] /= rest;
        }
        v[j] -= alpha / rest;
        double half = Math.abs(v[j]);
        for (int k = j + 1; k < columns.length; k++) {
            turn(v, half, columns[k], j);
        }
        turn(v, half, response, j);
    }

    /** Reflects a vector; v'v = 2 |v_j| since the column was scaled to length 1. */
    private static void turn(double[] v, double half, double[] target, int from) {
        double product = 0;
        for (int i = from; i < v.length; i++) {
            product += v[i] * target[i];
        }
        double factor = product / half;
        for (int i = from; i < v.length; i++) {
            target[i] -= factor * v[i];
        }
    }

    /** The part of the response along each column, once the earlier ones are taken out. */
    double[] effects() {
        return Arrays.copyOf(response, columns.length);
    }

    /** The sum of squares that no column explains. */
    double residualSumOfSquares() {
        double sum = 0;
        for (int i = columns.length; i < response.length; i++) {
            sum += response[i] * response[i];
        }
        return sum;
    }

    /** What no column explains, case by case. */
    double[] residuals() {
        double[] rest = response.clone();
        Arrays.fill(rest, 0, columns.length, 0);
        return turnedBack(rest);
    }

    /** How much each case weighs on its own fitted value: the diagonal of the projection on the columns. */
    double[] leverages() {
        double[] leverages = new double[response.length];
        for (int k = 0; k < columns.length; k++) {
            double[] unit = new double[response.length];
            unit[k] = 1;
            double[] direction = turnedBack(unit);
            for (int i = 0; i < leverages.length; i++) {
                leverages[i] += direction[i] * direction[i];
            }
        }
        return leverages;
    }

    private double[] turnedBack(double[] turned) {
        for (int j = columns.length - 1; j >= 0; j--) {
            turn(columns[j], Math.abs(columns[j][j]), turned, j);
        }
        return turned;
    }

    /** The length of the last columns once all earlier ones are taken out; the logarithm of their product. */
    double logVolume(int last) {
        double log = 0;
        for (int j = columns.length - last; j < columns.length; j++) {
            log += Math.log(Math.abs(diagonal[j]));
        }
        return log;
    }

    /** The coefficients, by substitution from the last. */
    double[] coefficients() {
        double[] b = effects();
        for (int j = b.length - 1; j >= 0; j--) {
            b[j] /= diagonal[j];
            for (int i = 0; i < j; i++) {
                b[i] -= columns[j][i] * b[j];
            }
        }
        return b;
    }

    /** The length of weights of the coefficients in the metric of the inverse of R: the standard error of their sum over sigma. */
    double errorFactor(double[] weights) {
        double[] z = weights.clone();
        double squares = 0;
        for (int j = 0; j < z.length; j++) {
            for (int i = 0; i < j; i++) {
                z[j] -= columns[j][i] * z[i];
            }
            z[j] /= diagonal[j];
            squares += z[j] * z[j];
        }
        return Math.sqrt(squares);
    }

    /** The length of each row of the inverse of R: standard errors over sigma. */
    double[] errorFactors() {
        int p = columns.length;
        double[][] inverse = new double[p][p];
        double[] squares = new double[p];
        for (int j = 0; j < p; j++) {
            inverse[j][j] = 1 / diagonal[j];
            for (int i = j - 1; i >= 0; i--) {
                double sum = 0;
                for (int k = i + 1; k <= j; k++) {
                    sum += columns[k][i] * inverse[k][j];
                }
                inverse[i][j] = -sum / diagonal[i];
            }
            for (int i = 0; i <= j; i++) {
                squares[i] += inverse[i][j] * inverse[i][j];
            }
        }
        for (int i = 0; i < p; i++) {
            squares[i] = Math.sqrt(squares[i]);
        }
        return squares;
    }
}
