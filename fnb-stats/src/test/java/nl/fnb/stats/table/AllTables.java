package nl.fnb.stats.table;

import java.math.BigInteger;
import nl.fnb.stats.Counts;

/** The p-value of Fisher, Freeman and Halton by going through every table with the margins, in whole numbers. */
final class AllTables {

    private static final BigInteger SCALE = BigInteger.valueOf(10_000_000);

    private final Counts margins;
    private final BigInteger limit;
    private BigInteger all = BigInteger.ZERO;
    private BigInteger rare = BigInteger.ZERO;

    private AllTables(Counts observed) {
        this.margins = observed;
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < observed.rows(); i++) {
            ways = ways.multiply(factorial(observed.rowTotal(i)));
            for (int j = 0; j < observed.columns(); j++) {
                ways = ways.divide(factorial(observed.at(i, j)));
            }
        }
        this.limit = ways.multiply(SCALE.add(BigInteger.ONE));
    }

    static double rareShare(Counts observed) {
        AllTables tables = new AllTables(observed);
        long[] left = new long[observed.columns()];
        for (int j = 0; j < left.length; j++) {
            left[j] = observed.columnTotal(j);
        }
        tables.fill(0, 0, observed.rowTotal(0), left, factorial(observed.rowTotal(0)));
        return tables.rare.doubleValue() / tables.all.doubleValue();
    }

    private void fill(int row, int column, long open, long[] left, BigInteger ways) {
        if (column == left.length) {
            next(row, open, left, ways);
            return;
        }
        for (long x = 0; x <= Math.min(open, left[column]); x++) {
            left[column] -= x;
            fill(row, column + 1, open - x, left, ways.divide(factorial(x)));
            left[column] += x;
        }
    }

    private void next(int row, long open, long[] left, BigInteger ways) {
        if (open > 0) {
            return;
        }
        if (row + 1 < margins.rows()) {
            long total = margins.rowTotal(row + 1);
            fill(row + 1, 0, total, left, ways.multiply(factorial(total)));
            return;
        }
        all = all.add(ways);
        if (ways.multiply(SCALE).compareTo(limit) <= 0) {
            rare = rare.add(ways);
        }
    }

    private static BigInteger factorial(long n) {
        BigInteger product = BigInteger.ONE;
        for (long i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}
