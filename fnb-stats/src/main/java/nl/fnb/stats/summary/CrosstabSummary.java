package nl.fnb.stats.summary;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;

/**
 * How often each label of one classification met each label of another; rows and columns grow with what comes.
 *
 * @param cells the cells that occurred and their counts
 */
public record CrosstabSummary(Frequencies<Cell> cells)
        implements Summary<CrosstabSummary, CrosstabSummary.Cell, Crosstab> {

    private static final CrosstabSummary NONE = new CrosstabSummary(Frequencies.none());

    /**
     * The table of nothing.
     *
     * @return the summary to start from
     */
    public static CrosstabSummary none() {
        return NONE;
    }

    @Override
    public CrosstabSummary empty() {
        return NONE;
    }

    /**
     * The table with one case more.
     *
     * @param row the label of its row
     * @param column the label of its column
     * @return the new table
     */
    public CrosstabSummary add(String row, String column) {
        return add(new Cell(row, column));
    }

    @Override
    public CrosstabSummary add(Cell cell) {
        return new CrosstabSummary(cells.add(cell));
    }

    @Override
    public CrosstabSummary addAll(Iterable<? extends Cell> more) {
        return new CrosstabSummary(cells.addAll(more, UnaryOperator.identity()));
    }

    @Override
    public CrosstabSummary merge(CrosstabSummary other) {
        return new CrosstabSummary(cells.merge(other.cells));
    }

    /**
     * The table, its labels in alphabetical order.
     *
     * @return the table
     * @throws NotEstimableException if there are no cases
     */
    @Override
    public Crosstab result() {
        List<String> rows = labels(Cell::row);
        List<String> columns = labels(Cell::column);
        NotEstimableException.unless(
                !rows.isEmpty(), Reason.TOO_FEW_VALUES, "a table needs at least 1 count", rows.size());
        long[][] counts = new long[rows.size()][columns.size()];
        for (int i = 0; i < cells.keys().size(); i++) {
            Cell cell = cells.keys().get(i);
            counts[rows.indexOf(cell.row)][columns.indexOf(cell.column)] =
                    cells.counts().get(i);
        }
        return new Crosstab(rows, columns, Counts.of(counts));
    }

    private List<String> labels(Function<Cell, String> side) {
        return cells.keys().stream().map(side).distinct().sorted().toList();
    }

    /** The cells that occurred and how often, for instance {@code fnb/no: 121, fnb/yes: 84}. */
    @Override
    public String toString() {
        return cells.toString();
    }

    /**
     * Where a case falls in the table.
     *
     * @param row the label of its row
     * @param column the label of its column
     */
    public record Cell(String row, String column) implements Comparable<Cell>, Serializable {

        private static final Comparator<Cell> ORDER =
                Comparator.comparing(Cell::row).thenComparing(Cell::column);

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }

        /** Both labels, for instance {@code fnb/yes}. */
        @Override
        public String toString() {
            return row + "/" + column;
        }
    }
}
