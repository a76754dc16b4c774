package nl.fnb.stats;

import static nl.fnb.stats.Reason.NO_VARIANCE;
import static nl.fnb.stats.Reason.TOO_FEW_VALUES;

import java.util.List;
import nl.fnb.stats.internal.Checks;

/**
 * Count, means and centred cross-products of some columns: all that a correlation or a linear model needs of them.
 */
public final class CrossProducts {

    private final long n;
    private final List<String> names;
    private final double[] means;
    private final double[][] centred;

    private CrossProducts(long n, List<String> names, double[] means, double[][] centred) {
        this.n = n;
        this.names = names;
        this.means = means;
        this.centred = centred;
    }

    /**
     * Cross-products from their figures.
     *
     * @param n how many cases
     * @param names the names of the columns
     * @param means the mean of each column
     * @param centred for each two columns the sum of the products of their deviations from their means; symmetric
     * @return the cross-products
     * @throws IllegalArgumentException if n is negative, a name occurs twice, sizes differ, a figure is not finite, or
     *     the figures are not those of a sample
     */
    public static CrossProducts of(long n, List<String> names, double[] means, double[][] centred) {
        Checks.require(n >= 0, "n must be at least 0", n);
        int k = names.size();
        Checks.require(names.stream().distinct().count() == k, "a column needs a name of its own", names);
        Checks.require(means.length == k, "means must be " + k, means.length);
        Checks.require(centred.length == k, "rows of cross-products must be " + k, centred.length);
        double[][] copy = new double[k][];
        for (int i = 0; i < k; i++) {
            Checks.require(centred[i].length == k, "columns of cross-products must be " + k, centred[i].length);
            copy[i] = Checks.finite(centred[i], "cross-product");
        }
        symmetric(copy);
        return new CrossProducts(n, List.copyOf(names), Checks.finite(means, "mean"), copy);
    }

    private static void symmetric(double[][] centred) {
        for (int i = 0; i < centred.length; i++) {
            Checks.require(centred[i][i] >= 0, "squared deviations must be at least 0", centred[i][i]);
            for (int j = 0; j < i; j++) {
                Checks.require(
                        centred[i][j] == centred[j][i],
                        "cross-products must be symmetric, " + centred[i][j],
                        centred[j][i]);
            }
        }
    }

    /**
     * How many cases there were.
     *
     * @return at least 0
     */
    public long n() {
        return n;
    }

    /**
     * The names of the columns.
     *
     * @return the names, in order
     */
    public List<String> names() {
        return names;
    }

    private int place(String column) {
        int place = names.indexOf(column);
        Checks.require(place >= 0, "column must be one of " + names, column);
        return place;
    }

    /**
     * The mean of a column.
     *
     * @param column its name
     * @return the mean; 0 where there are no cases
     * @throws IllegalArgumentException if there is no such column
     */
    public double mean(String column) {
        return means[place(column)];
    }

    /**
     * The sum of the products of the deviations of two columns from their means; of a column with itself, its squared
     * deviations.
     *
     * @param x the name of one column
     * @param y the name of the other
     * @return \( \sum (x - \bar x)(y - \bar y) \)
     * @throws IllegalArgumentException if there is no such column
     */
    public double centred(String x, String y) {
        return centred[place(x)][place(y)];
    }

    /**
     * The sample covariance of two columns, with n - 1; of a column with itself, its variance.
     *
     * @param x the name of one column
     * @param y the name of the other
     * @return the covariance, in the product of their units
     * @throws IllegalArgumentException if there is no such column
     * @throws NotEstimableException if there are fewer than two cases
     */
    public double covariance(String x, String y) {
        NotEstimableException.unless(n >= 2, TOO_FEW_VALUES, "a covariance needs at least 2 cases", n);
        return centred(x, y) / (n - 1);
    }

    /**
     * Pearson's correlation of two columns.
     *
     * @param x the name of one column
     * @param y the name of the other
     * @return a number from -1 to 1
     * @throws IllegalArgumentException if there is no such column
     * @throws NotEstimableException if there are fewer than two cases, or a column does not vary
     */
    public double correlation(String x, String y) {
        NotEstimableException.unless(n >= 2, TOO_FEW_VALUES, "a correlation needs at least 2 cases", n);
        double r = centred(x, y) / varying(x) / varying(y);
        return Math.max(-1, Math.min(1, r));
    }

    private double varying(String column) {
        double length = Math.sqrt(centred(column, column));
        NotEstimableException.unless(length > 0, NO_VARIANCE, "each column must vary; variance of " + column, 0);
        return length;
    }

    /** Count and columns, for instance {@code n = 3, columns pre, post}. */
    @Override
    public String toString() {
        return "n = " + n + ", columns " + String.join(", ", names);
    }
}
