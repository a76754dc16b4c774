package nl.fnb.stats.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.fnb.stats.CrossProducts;
import nl.fnb.stats.internal.Checks;

/**
 * Count, sums and sums of products of some columns, kept without rounding; the result is their {@link CrossProducts},
 * each figure correctly rounded.
 *
 * @param names the names of the columns
 * @param n how many cases
 * @param sums the sum of each column
 * @param products the sum of the products of each column with itself and those before it, row by row
 */
public record CrossProductsSummary(List<String> names, long n, List<ExactSum> sums, List<ExactSum> products)
        implements Summary<CrossProductsSummary, double[], CrossProducts> {

    /**
     * Checks and copies the lists.
     *
     * @param names the names of the columns
     * @param n how many cases
     * @param sums the sum of each column
     * @param products the sum of the products of each column with itself and those before it, row by row
     * @throws IllegalArgumentException if n is negative, there are no columns, two have one name, or sizes differ
     */
    public CrossProductsSummary {
        Checks.require(n >= 0, "n must be at least 0", n);
        names = List.copyOf(names);
        sums = List.copyOf(sums);
        products = List.copyOf(products);
        int k = names.size();
        Checks.require(k > 0, "cross-products need at least 1 column", k);
        Checks.require(names.stream().distinct().count() == k, "a column needs a name of its own", names);
        Checks.require(sums.size() == k, "sums must be " + k, sums.size());
        Checks.require(products.size() == k * (k + 1) / 2, "products must be " + k * (k + 1) / 2, products.size());
    }

    /**
     * The summary of no cases.
     *
     * @param names the names of the columns
     * @return the summary to start from
     * @throws IllegalArgumentException if there are no columns, or two have one name
     */
    public static CrossProductsSummary of(String... names) {
        return none(List.of(names));
    }

    private static CrossProductsSummary none(List<String> names) {
        int k = names.size();
        return new CrossProductsSummary(
                names, 0, Collections.nCopies(k, ExactSum.ZERO), Collections.nCopies(k * (k + 1) / 2, ExactSum.ZERO));
    }

    @Override
    public CrossProductsSummary empty() {
        return none(names);
    }

    /**
     * The summary with one case more.
     *
     * @param row the value of each column
     * @return the new summary
     * @throws IllegalArgumentException if there are not as many values as columns, or one is NaN or infinite
     */
    @Override
    public CrossProductsSummary add(double... row) {
        return addAll(Collections.singletonList(row));
    }

    @Override
    public CrossProductsSummary addAll(Iterable<? extends double[]> rows) {
        List<ExactAdder> totals = adders(sums.size());
        List<ExactAdder> crossed = adders(products.size());
        long count = 0;
        for (double[] row : rows) {
            Checks.require(row.length == names.size(), "a case needs " + names.size() + " values", row.length);
            int place = 0;
            for (int i = 0; i < row.length; i++) {
                totals.get(i).add(row[i]);
                for (int j = 0; j <= i; j++) {
                    crossed.get(place++).add(row[i], row[j]);
                }
            }
            count++;
        }
        return new CrossProductsSummary(names, n + count, plus(sums, read(totals)), plus(products, read(crossed)));
    }

    private static List<ExactAdder> adders(int count) {
        return Stream.generate(ExactAdder::new).limit(count).toList();
    }

    private static List<ExactSum> read(List<ExactAdder> adders) {
        return adders.stream().map(ExactAdder::sum).toList();
    }

    @Override
    public CrossProductsSummary merge(CrossProductsSummary other) {
        Checks.require(names.equals(other.names), "columns must be " + names, other.names);
        return new CrossProductsSummary(names, n + other.n, plus(sums, other.sums), plus(products, other.products));
    }

    private static List<ExactSum> plus(List<ExactSum> some, List<ExactSum> others) {
        List<ExactSum> all = new ArrayList<>(some.size());
        for (int i = 0; i < some.size(); i++) {
            all.add(some.get(i).plus(others.get(i)));
        }
        return all;
    }

    /**
     * Means and centred cross-products.
     *
     * @return the cross-products, each the double nearest to its exact value
     */
    @Override
    public CrossProducts result() {
        int k = names.size();
        double[] means = new double[k];
        double[][] centred = new double[k][k];
        for (int i = 0; i < k && n > 0; i++) {
            means[i] = sums.get(i).dividedBy(n);
            for (int j = 0; j <= i; j++) {
                ExactSum product = products.get(i * (i + 1) / 2 + j).times(ExactSum.of(n));
                centred[i][j] = product.minus(sums.get(i).times(sums.get(j))).dividedBy(n);
                centred[j][i] = centred[i][j];
            }
        }
        return CrossProducts.of(n, names, means, centred);
    }

    /** Count and columns, for instance {@code n = 3, columns pre, post}. */
    @Override
    public String toString() {
        return result().toString();
    }
}
