package nl.fnb.report.sheet;

import java.util.List;
import java.util.Optional;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Numbering;
import nl.fnb.report.document.Table;
import org.dhatim.fastexcel.StyleSetter;

/** A table as a sheet: its caption, the table, and its notes. */
final class TableSheet {

    private final Sheet sheet;
    private final CellFormat format;

    TableSheet(Sheet sheet, CellFormat format) {
        this.sheet = sheet;
        this.format = format;
    }

    void write(Numbering.Entry entry) {
        Table table = entry.table();
        sheet.title(entry.name() + ". " + entry.caption());
        if (!table.caption().equals(entry.caption())) {
            sheet.line(table.caption());
        }
        sheet.nextRow();
        sheet.header(
                table.columns().stream().map(Table.Column::header).toList(),
                table.columns().stream().map(TableSheet::isFigures).toList());
        table.rows().forEach(row -> row(row, table.columns()));
        sheet.nextRow();
        table.notes().forEach(sheet::line);
        sheet.finish();
    }

    private void row(Table.Row row, List<Table.Column> columns) {
        StyleSetter name = sheet.cell(0, row.cells().get(0).text()).wrapText(true);
        if (row.isHeading()) {
            name.bold().set();
        } else {
            name.indent(row.level()).set();
        }
        for (int column = 1; column < row.cells().size(); column++) {
            cell(column, row.cells().get(column), isFigures(columns.get(column)));
        }
        sheet.nextRow();
    }

    private void cell(int column, Cell cell, boolean figures) {
        Optional<String> code = format.of(cell);
        if (code.isPresent()) {
            sheet.number(column, cell.number().getAsDouble(), code.get(), cell.text())
                    .set();
        } else {
            sheet.cell(column, cell.text())
                    .wrapText(true)
                    .horizontalAlignment(figures ? "right" : "left")
                    .indent(figures ? 0 : 1)
                    .set();
        }
    }

    private static boolean isFigures(Table.Column column) {
        return column.kind() == Table.Kind.FIGURES;
    }
}
