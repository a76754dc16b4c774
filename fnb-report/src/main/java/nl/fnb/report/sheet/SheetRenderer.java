package nl.fnb.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.fnb.report.document.Library;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;

/**
 * Writes {@code report.xlsx}: a list of contents, a sheet for each table and for the data of each figure, and the rows of
 * {@code results.csv} on the last.
 *
 * <p>Numbers are numbers in full precision that look as in the other formats. There is no formula: text from the data stays
 * text, whatever it starts with.
 */
public final class SheetRenderer implements Renderer {

    /** Makes a renderer. */
    public SheetRenderer() {}

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String fileName() {
        return "report.xlsx";
    }

    @Override
    public List<Library> libraries() {
        return List.of(new Library("org.dhatim:fastexcel:0.20.2", "org.dhatim.fastexcel.Workbook"));
    }

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        new ReportWorkbook(content).writeTo(out);
    }
}
