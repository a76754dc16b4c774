package nl.fnb.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.fnb.stats.internal.Checks;

/** A table of counts: how often each row of one classification meets each column of another. */
public final class Counts {

    private final long[][] cells;
    private final long[] rowTotals;
    private final long[] columnTotals;
    private final long total;

    private Counts(long[][] cells) {
        this.cells = cells;
        this.rowTotals = new long[cells.length];
        this.columnTotals = new long[cells[0].length];
        long sum = 0;
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < columnTotals.length; j++) {
                if (cells[i][j] > Long.MAX_VALUE - sum) {
                    throw new IllegalArgumentException("counts must add up to at most " + Long.MAX_VALUE);
                }
                rowTotals[i] += cells[i][j];
                columnTotals[j] += cells[i][j];
                sum += cells[i][j];
            }
        }
        this.total = sum;
    }

    /**
     * A table from its rows.
     *
     * @param rows the counts, a row at a time
     * @return the table
     * @throws IllegalArgumentException if there is no row or column, rows differ in length, a count is negative, or
     *     the sum is beyond {@link Long#MAX_VALUE}
     */
    public static Counts of(long[][] rows) {
        Checks.require(rows.length > 0 && rows[0].length > 0, "a table needs at least 1 row and 1 column", rows.length);
        long[][] copy = new long[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            Checks.require(
                    rows[i].length == rows[0].length,
                    "rows must all have " + rows[0].length + " counts",
                    rows[i].length);
            for (long count : rows[i]) {
                Checks.require(count >= 0, "a count must be at least 0", count);
            }
            copy[i] = rows[i].clone();
        }
        return new Counts(copy);
    }

    /**
     * A table of two rows and two columns.
     *
     * @param a the first count of the first row
     * @param b the second count of the first row
     * @param c the first count of the second row
     * @param d the second count of the second row
     * @return the table
     * @throws IllegalArgumentException if a count is negative, or the sum is beyond {@link Long#MAX_VALUE}
     */
    public static Counts of2x2(long a, long b, long c, long d) {
        return of(new long[][] {{a, b}, {c, d}});
    }

    /**
     * A table with a row a tally: its successes and its failures.
     *
     * @param tallies the tallies
     * @return the table, with two columns
     * @throws IllegalArgumentException if there are no tallies
     */
    public static Counts fromTallies(List<Tally> tallies) {
        Checks.require(!tallies.isEmpty(), "a table needs at least 1 tally", tallies.size());
        long[][] rows = new long[tallies.size()][];
        for (int i = 0; i < rows.length; i++) {
            Tally tally = tallies.get(i);
            rows[i] = new long[] {tally.successes(), tally.failures()};
        }
        return new Counts(rows);
    }

    /**
     * How many rows the table has.
     *
     * @return at least 1
     */
    public int rows() {
        return cells.length;
    }

    /**
     * How many columns the table has.
     *
     * @return at least 1
     */
    public int columns() {
        return columnTotals.length;
    }

    /**
     * One count.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the count
     */
    public long at(int row, int column) {
        return cells[row][column];
    }

    /**
     * The sum of a row.
     *
     * @param row the row, from 0
     * @return the sum
     */
    public long rowTotal(int row) {
        return rowTotals[row];
    }

    /**
     * The sum of a column.
     *
     * @param column the column, from 0
     * @return the sum
     */
    public long columnTotal(int column) {
        return columnTotals[column];
    }

    /**
     * The sum of all counts.
     *
     * @return the sum
     */
    public long total() {
        return total;
    }

    /**
     * The count expected where rows and columns are independent.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return row total times column total over the total; NaN in a table without counts
     */
    public double expected(int row, int column) {
        return (double) rowTotals[row] * columnTotals[column] / total;
    }

    /**
     * The table without rows and columns that are all zero.
     *
     * @return the smaller table
     * @throws NotEstimableException if fewer than two rows or two columns are left
     */
    public Counts withoutEmptyMargins() {
        int[] keptRows = nonZero(rowTotals);
        int[] keptColumns = nonZero(columnTotals);
        String rule = "a table needs at least 2 rows and 2 columns with counts";
        NotEstimableException.unless(
                keptRows.length >= 2 && keptColumns.length >= 2,
                Reason.EMPTY_MARGIN,
                rule,
                keptRows.length + " x " + keptColumns.length);
        if (keptRows.length == rows() && keptColumns.length == columns()) {
            return this;
        }
        long[][] kept = new long[keptRows.length][keptColumns.length];
        for (int i = 0; i < keptRows.length; i++) {
            for (int j = 0; j < keptColumns.length; j++) {
                kept[i][j] = cells[keptRows[i]][keptColumns[j]];
            }
        }
        return new Counts(kept);
    }

    private static int[] nonZero(long[] totals) {
        return IntStream.range(0, totals.length).filter(i -> totals[i] > 0).toArray();
    }

    /**
     * The table with rows and columns exchanged.
     *
     * @return the transposed table
     */
    public Counts transposed() {
        long[][] turned = new long[columns()][rows()];
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                turned[j][i] = cells[i][j];
            }
        }
        return new Counts(turned);
    }

    /**
     * The table of these counts and others, cell by cell.
     *
     * @param other a table of the same size
     * @return the sum
     * @throws IllegalArgumentException if the sizes differ
     */
    public Counts merge(Counts other) {
        String size = rows() + " x " + columns();
        String got = other.rows() + " x " + other.columns();
        Checks.require(size.equals(got), "tables must have one size, " + size, got);
        long[][] sum = new long[rows()][columns()];
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                sum[i][j] = cells[i][j] + other.cells[i][j];
            }
        }
        return new Counts(sum);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && Arrays.deepEquals(cells, counts.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(cells);
    }

    /** The counts row by row, for instance {@code [[84, 121], [62, 167]]}. */
    @Override
    public String toString() {
        return Arrays.deepToString(cells);
    }
}
