package nl.fnb.report.document;

import java.util.List;

/**
 * A table; the first column names its rows.
 *
 * @param caption what the table shows
 * @param columns the columns, that of the row names first
 * @param rows the rows, each with as many cells as there are columns, or with one that heads the rows below it
 * @param notes what is told below the table; may be empty
 */
public record Table(String caption, List<Column> columns, List<Row> rows, List<String> notes) implements Block {

    /**
     * Takes copies of the lists.
     *
     * @param caption what the table shows
     * @param columns the columns, that of the row names first
     * @param rows the rows, each with as many cells as there are columns, or with one that heads the rows below it
     * @param notes what is told below the table; may be empty
     * @throws IllegalArgumentException if a row has more or fewer cells than there are columns, and not one
     */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        for (Row row : rows) {
            if (row.cells().size() != columns.size() && row.cells().size() != 1) {
                throw new IllegalArgumentException("a row has a cell for each of the " + columns.size()
                        + " columns, got " + row.cells().size());
            }
        }
    }

    /**
     * A column.
     *
     * @param header its name
     * @param kind what it holds
     */
    public record Column(String header, Kind kind) {

        /**
         * A column of words.
         *
         * @param header its name
         * @return the column
         */
        public static Column words(String header) {
            return new Column(header, Kind.WORDS);
        }

        /**
         * A column of figures.
         *
         * @param header its name
         * @return the column
         */
        public static Column figures(String header) {
            return new Column(header, Kind.FIGURES);
        }
    }

    /** What a column holds, which decides how it is aligned. */
    public enum Kind {
        /** Words, read from the start of the line. */
        WORDS,
        /** Figures, compared from the end of the line. */
        FIGURES
    }

    /**
     * A row.
     *
     * @param cells its name, then its cells
     * @param level 0 for a row of its own, 1 for a part of the row above it
     */
    public record Row(List<Cell> cells, int level) {

        /**
         * Takes a copy of the cells.
         *
         * @param cells its name, then its cells
         * @param level 0 for a row of its own, 1 for a part of the row above it
         */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * A row that heads the rows below it.
         *
         * @param name what they have in common
         * @return a row of one cell
         */
        public static Row heading(String name) {
            return new Row(List.of(Cell.of(name)), 0);
        }

        /**
         * Whether the row heads the rows below it.
         *
         * @return true if it has one cell
         */
        public boolean isHeading() {
            return cells.size() == 1;
        }
    }
}
