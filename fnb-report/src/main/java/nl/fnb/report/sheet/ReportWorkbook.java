package nl.fnb.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Numbering;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.ooxml.OfficeFile;
import org.dhatim.fastexcel.Workbook;

/** The workbook of a report. */
final class ReportWorkbook {

    /** The version of the program that made the file; a constant of the format, not ours. */
    private static final String VERSION = "1.0";

    private static final String RESULTS = "results.csv";

    private final ReportContent content;
    private final Document document;
    private final List<Numbering.Entry> tables;
    private final SheetWords words;

    ReportWorkbook(ReportContent content) {
        this.content = content;
        this.document = content.document().get();
        this.tables = Numbering.of(document).entries();
        this.words = SheetWords.in(content.locale());
    }

    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "FNB", VERSION)) {
            contents(new Sheet(book.newWorksheet(words.contents())));
            CellFormat format = CellFormat.in(content.locale());
            for (Numbering.Entry entry : tables) {
                new TableSheet(new Sheet(book.newWorksheet(entry.name())), format).write(entry);
            }
            new ResultsSheet(new Sheet(book.newWorksheet(RESULTS)))
                    .write(words.results(), content.publication().rows());
        }
        new OfficeFile(file.toByteArray(), document.title(), document.subtitle(), language()).writeTo(out);
    }

    private void contents(Sheet sheet) {
        sheet.title(document.title());
        sheet.line(document.subtitle());
        sheet.nextRow();
        sheet.header(List.of(words.sheet(), words.subject(), words.section()), List.of(false, false, false));
        for (Numbering.Entry entry : tables) {
            line(
                    sheet,
                    entry.name(),
                    firstSentence(entry.caption()),
                    entry.section().title());
        }
        line(sheet, RESULTS, words.results(), "");
        sheet.finish();
    }

    private static String firstSentence(String caption) {
        int end = caption.indexOf(". ");
        return end < 0 ? caption : caption.substring(0, end + 1);
    }

    private static void line(Sheet sheet, String name, String subject, String section) {
        sheet.link(0, name);
        sheet.cell(1, subject).wrapText(true).indent(1).set();
        sheet.cell(2, section).wrapText(true).indent(1).set();
        sheet.nextRow();
    }

    private String language() {
        return content.locale().getLanguage();
    }
}
