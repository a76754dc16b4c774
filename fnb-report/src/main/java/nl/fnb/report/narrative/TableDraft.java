package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Table;

/** A table under construction; not to be shared. */
final class TableDraft {

    private final String caption;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    TableDraft(String caption) {
        this.caption = caption;
    }

    TableDraft words(String... headers) {
        for (String header : headers) {
            columns.add(Table.Column.words(header));
        }
        return this;
    }

    TableDraft figures(String... headers) {
        for (String header : headers) {
            columns.add(Table.Column.figures(header));
        }
        return this;
    }

    TableDraft row(Cell... cells) {
        rows.add(new Table.Row(List.of(cells), 0));
        return this;
    }

    /** A name above the rows that come next. */
    TableDraft heading(String name) {
        rows.add(Table.Row.heading(name));
        return this;
    }

    /** A row that belongs to the one above. */
    TableDraft part(Cell... cells) {
        rows.add(new Table.Row(List.of(cells), 1));
        return this;
    }

    TableDraft note(String text) {
        notes.add(text);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table table() {
        return new Table(caption, columns, rows, notes);
    }
}
