package nl.fnb.report.word;

import java.math.BigInteger;
import java.util.List;
import nl.fnb.report.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table whose head is repeated on every page and whose rows are not parted. */
final class WordTable {

    private final XWPFDocument word;

    WordTable(XWPFDocument word) {
        this.word = word;
    }

    void write(Table table) {
        List<Table.Column> columns = table.columns();
        int[] widths = ColumnWidths.of(table, WordTemplate.TEXT_WIDTH);
        XWPFTable made = word.createTable(table.rows().size() + 1, columns.size());
        form(made, widths);
        XWPFTableRow head = made.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            boolean figures = columns.get(i).kind() == Table.Kind.FIGURES;
            fill(
                    head.getCell(i),
                    widths[i],
                    figures ? "TableHeadRight" : "TableHead",
                    columns.get(i).header());
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(made.getRow(i + 1), table.rows().get(i), columns, widths);
        }
        keepTogether(made);
    }

    private static void form(XWPFTable made, int[] widths) {
        made.setStyleID("FnbTable");
        made.getCTTbl().getTblPr().unsetTblBorders();
        CTTblWidth width = made.getCTTbl().getTblPr().getTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(WordTemplate.TEXT_WIDTH));
        CTTblGrid grid = made.getCTTbl().getTblGrid() == null
                ? made.getCTTbl().addNewTblGrid()
                : made.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private static void row(XWPFTableRow made, Table.Row row, List<Table.Column> columns, int[] widths) {
        made.setCantSplitRow(true);
        if (row.isHeading()) {
            heading(made, row.cells().get(0).text(), columns.size());
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean figures = i > 0 && columns.get(i).kind() == Table.Kind.FIGURES;
            String style = figures ? "TableFigure" : i == 0 && row.level() > 0 ? "TablePart" : "TableText";
            fill(made.getCell(i), widths[i], style, row.cells().get(i).text());
        }
    }

    private static void heading(XWPFTableRow made, String name, int columns) {
        for (int i = columns - 1; i > 0; i--) {
            made.removeCell(i);
        }
        fill(made.getCell(0), WordTemplate.TEXT_WIDTH, "TableGroup", name);
        properties(made.getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(columns));
    }

    private static void fill(XWPFTableCell cell, int width, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle(style);
        WordText.add(paragraph, text);
        CTTcPr properties = properties(cell);
        CTTblWidth cellWidth = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        cellWidth.setType(STTblWidth.DXA);
        cellWidth.setW(BigInteger.valueOf(width));
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    /** A table of a few rows stays on one page, a longer one keeps its first rows with its head. */
    private static void keepTogether(XWPFTable made) {
        int rows = made.getNumberOfRows();
        int kept = rows <= 17 ? rows - 1 : 3;
        for (int i = 0; i < kept; i++) {
            made.getRow(i)
                    .getTableCells()
                    .forEach(cell -> cell.getParagraphArray(0).setKeepNext(true));
        }
    }
}
