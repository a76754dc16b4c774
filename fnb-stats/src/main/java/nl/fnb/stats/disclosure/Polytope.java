package nl.fnb.stats.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All cells, none negative, that fit the known sums; the ends of a sum over them by the simplex method with Bland's rule.
 *
 * <p>The {@code SimplexSolver} of commons-math3 3.6.1 drops columns after its first phase that it needs in the second: the
 * largest z with x + y + z = 89 comes out as 0.
 *
 * @see <a href="https://doi.org/10.1287/moor.2.2.103">Bland (1977), Mathematics of Operations Research 2, 103-107</a>
 */
final class Polytope {

    private static final double TINY = 1e-9;

    private final int width;
    private final double[][] vertex;
    private final int[] basis;

    /** Rows are independent and hold the sum over the cells and, last, its value; some cells must fit them. */
    Polytope(List<double[]> rows, int width) {
        int height = rows.size();
        double[][] tableau = new double[height][];
        this.width = width;
        this.basis = new int[height];
        for (int i = 0; i < height; i++) {
            tableau[i] = withSlack(rows.get(i), i, height);
            basis[i] = width + i;
        }
        double[] slack = new double[width + height];
        Arrays.fill(slack, width, width + height, -1);
        maximise(tableau, basis, slack);
        leaveSlack(tableau);
        this.vertex = Arrays.stream(tableau).map(this::withoutSlack).toArray(double[][]::new);
    }

    private double[] withSlack(double[] row, int place, int height) {
        double sign = row[width] < 0 ? -1 : 1;
        double[] wide = new double[width + height + 1];
        for (int j = 0; j < width; j++) {
            wide[j] = sign * row[j];
        }
        wide[width + place] = 1;
        wide[width + height] = sign * row[width];
        return wide;
    }

    private double[] withoutSlack(double[] row) {
        double[] narrow = Arrays.copyOf(row, width + 1);
        narrow[width] = row[row.length - 1];
        return narrow;
    }

    /** Slack that is left in the basis is 0, and any cell of its row may take its place. */
    private void leaveSlack(double[][] tableau) {
        for (int i = 0; i < tableau.length; i++) {
            for (int j = 0; basis[i] >= width && j < width; j++) {
                if (Math.abs(tableau[i][j]) > TINY) {
                    pivot(tableau, basis, i, j);
                }
            }
        }
    }

    /** The least value of a sum. */
    double least(double[] sum) {
        double[] negative = new double[width];
        for (int j = 0; j < width; j++) {
            negative[j] = -sum[j];
        }
        return -most(negative).orElse(0);
    }

    /** The largest value of a sum, empty where nothing bounds it. */
    OptionalDouble most(double[] sum) {
        double[][] tableau = Arrays.stream(vertex).map(double[]::clone).toArray(double[][]::new);
        int[] places = basis.clone();
        if (!maximise(tableau, places, sum)) {
            return OptionalDouble.empty();
        }
        double value = 0;
        for (int i = 0; i < places.length; i++) {
            value += sum[places[i]] * tableau[i][width];
        }
        return OptionalDouble.of(value);
    }

    /** Moves to the best vertex; false where there is none. */
    private static boolean maximise(double[][] tableau, int[] basis, double[] gain) {
        int columns = tableau.length == 0 ? gain.length : tableau[0].length - 1;
        for (int in = entering(tableau, basis, gain, columns); in >= 0; in = entering(tableau, basis, gain, columns)) {
            int out = leaving(tableau, basis, in);
            if (out < 0) {
                return false;
            }
            pivot(tableau, basis, out, in);
        }
        return true;
    }

    private static int entering(double[][] tableau, int[] basis, double[] gain, int columns) {
        for (int j = 0; j < columns && j < gain.length; j++) {
            double better = gain[j];
            for (int i = 0; i < tableau.length; i++) {
                better -= gain[basis[i]] * tableau[i][j];
            }
            if (better > TINY) {
                return j;
            }
        }
        return -1;
    }

    private static int leaving(double[][] tableau, int[] basis, int in) {
        int out = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < tableau.length; i++) {
            double[] row = tableau[i];
            if (row[in] > TINY) {
                double ratio = row[row.length - 1] / row[in];
                boolean tie = Math.abs(ratio - least) <= TINY && out >= 0 && basis[i] < basis[out];
                if (ratio < least - TINY || tie) {
                    out = i;
                    least = ratio;
                }
            }
        }
        return out;
    }

    private static void pivot(double[][] tableau, int[] basis, int out, int in) {
        double[] row = tableau[out];
        double scale = row[in];
        for (int j = 0; j < row.length; j++) {
            row[j] /= scale;
        }
        for (int i = 0; i < tableau.length; i++) {
            double times = tableau[i][in];
            if (i != out && times != 0) {
                for (int j = 0; j < row.length; j++) {
                    tableau[i][j] -= times * row[j];
                }
            }
        }
        basis[out] = in;
    }
}
