package nl.fnb.report.html;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Table;

/**
 * A table as the template shows it.
 *
 * @param caption what it shows
 * @param label its name among the parts of the page, which no other part has
 * @param headers the names of its columns
 * @param rows its rows
 * @param notes what is told below it
 */
record TableView(String caption, String label, List<CellView> headers, List<RowView> rows, List<String> notes) {

    /** The most rows of a table that is not parted over pages. */
    private static final int SHORT = 16;

    String length() {
        return rows.size() <= SHORT ? "short" : "long";
    }

    /**
     * A row.
     *
     * @param kind the class of the row
     * @param name its first cell
     * @param span the number of columns of a row that heads others, otherwise 0
     * @param cells its other cells
     */
    record RowView(String kind, String name, int span, List<CellView> cells) {

        boolean isHeading() {
            return span > 0;
        }

        boolean isWhole() {
            return span == 0;
        }
    }

    /**
     * A cell or the name of a column.
     *
     * @param kind the class of its column
     * @param text its text
     */
    record CellView(String kind, String text) {}

    static TableView of(Table table, Setting setting) {
        return of(table, setting.named(table), setting.named(table));
    }

    /** The data of a figure, which have no number of their own. */
    static TableView of(Figure figure, Setting setting) {
        Table data = figure.data();
        return of(data, data.caption(), setting.numbering().name(figure) + ". " + data.caption());
    }

    private static TableView of(Table table, String caption, String label) {
        return new TableView(
                caption,
                label,
                table.columns().stream()
                        .map(c -> new CellView(kind(c.kind()), c.header()))
                        .toList(),
                table.rows().stream().map(r -> row(r, table.columns())).toList(),
                table.notes());
    }

    private static RowView row(Table.Row row, List<Table.Column> columns) {
        List<CellView> cells = new ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            cells.add(new CellView(kind(columns.get(i).kind()), cell.text()));
        }
        String kind = row.level() > 0 ? "part" : "whole";
        int span = row.isHeading() ? columns.size() : 0;
        return new RowView(kind, row.cells().get(0).text(), span, cells);
    }

    private static String kind(Table.Kind kind) {
        return kind == Table.Kind.FIGURES ? "f" : "w";
    }
}
