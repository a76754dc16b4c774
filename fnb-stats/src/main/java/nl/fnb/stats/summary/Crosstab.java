package nl.fnb.stats.summary;

import java.util.List;
import java.util.stream.Collectors;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;

/**
 * A table of counts with the labels of its rows and columns.
 *
 * @param rows the labels of the rows, in order
 * @param columns the labels of the columns, in order
 * @param counts the counts
 */
public record Crosstab(List<String> rows, List<String> columns, Counts counts) {

    /**
     * Checks and copies the labels.
     *
     * @param rows the labels of the rows, in order
     * @param columns the labels of the columns, in order
     * @param counts the counts
     * @throws IllegalArgumentException if labels are not as many as rows and columns, or occur twice
     */
    public Crosstab {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        labelled(rows, counts.rows());
        labelled(columns, counts.columns());
    }

    private static void labelled(List<String> labels, int needed) {
        Checks.require(labels.size() == needed, "labels must be " + needed, labels.size());
        Checks.require(labels.stream().distinct().count() == needed, "labels must differ", labels);
    }

    /**
     * One count.
     *
     * @param row the label of its row
     * @param column the label of its column
     * @return the count; 0 where a label never occurred
     */
    public long at(String row, String column) {
        int i = rows.indexOf(row);
        int j = columns.indexOf(column);
        return i < 0 || j < 0 ? 0 : counts.at(i, j);
    }

    /**
     * How many cases of a row fell in one column.
     *
     * @param row the label of the row
     * @param success the label of the column that counts as success
     * @return the tally; 0 of 0 where the row never occurred
     */
    public Tally tally(String row, String success) {
        int i = rows.indexOf(row);
        return new Tally(at(row, success), i < 0 ? 0 : counts.rowTotal(i));
    }

    /**
     * The table with its rows and columns in another order, and rows and columns of zeros for labels that never
     * occurred.
     *
     * @param rowOrder the labels of the rows
     * @param columnOrder the labels of the columns
     * @return the table
     * @throws IllegalArgumentException if a label of this table is missing, or one occurs twice
     */
    public Crosstab ordered(List<String> rowOrder, List<String> columnOrder) {
        Checks.require(rowOrder.containsAll(rows), "the order of rows must hold all of " + rows, rowOrder);
        Checks.require(
                columnOrder.containsAll(columns), "the order of columns must hold all of " + columns, columnOrder);
        long[][] cells = new long[rowOrder.size()][columnOrder.size()];
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < cells[i].length; j++) {
                cells[i][j] = at(rowOrder.get(i), columnOrder.get(j));
            }
        }
        return new Crosstab(rowOrder, columnOrder, Counts.of(cells));
    }

    /** A line a row, for instance {@code fnb: no 121, yes 84}. */
    @Override
    public String toString() {
        return rows.stream()
                .map(row -> row + ": "
                        + columns.stream()
                                .map(column -> column + " " + at(row, column))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }
}
