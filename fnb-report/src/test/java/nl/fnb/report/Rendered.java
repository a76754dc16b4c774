package nl.fnb.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.narrative.DrawnStudy;
import nl.fnb.report.narrative.Narrative;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A report in a format, and the text that a program reads back from it. */
public final class Rendered {

    private static final Pattern ENTITY = Pattern.compile("&#(x?[0-9A-Fa-f]+);");
    private static final Evaluation NOTHING = DrawnStudy.evaluation(1);

    private final String format;
    private final Locale locale;
    private final byte[] file;

    private Rendered(String format, Locale locale, byte[] file) {
        this.format = format;
        this.locale = locale;
        this.file = file;
    }

    /** The report of an evaluation. */
    public static Rendered of(Evaluation evaluation, Locale locale, String format) {
        return of(ReportContent.of(evaluation, locale, () -> Narrative.of(evaluation, locale)), format);
    }

    /** A document that was put together by hand. */
    public static Rendered of(Document document, String format) {
        return of(ReportContent.of(NOTHING, document.locale(), () -> document), format);
    }

    private static Rendered of(ReportContent content, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Renderers.find(format).render(content, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rendered(format, content.locale(), out.toByteArray());
    }

    public byte[] file() {
        return file.clone();
    }

    /** What a reader sees, without white space, which each format puts where its lines end. */
    public String letters() {
        return text().replaceAll("[\\s\\u00a0]+", "");
    }

    public String text() {
        try {
            return switch (format) {
                case "html" -> html();
                case "docx" -> word();
                case "pdf" -> pages();
                case "xlsx" -> workbook();
                default -> new String(file, StandardCharsets.UTF_8);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html() {
        String page = new String(file, StandardCharsets.UTF_8);
        String texts = page.substring(page.indexOf("<body>"))
                .replaceAll("<svg(?s:.*?)</svg>", " ")
                .replaceAll("<[^>]*>", " ");
        return ENTITY.matcher(texts)
                .replaceAll(entity -> Matcher.quoteReplacement(
                        Character.toString(Integer.decode(entity.group(1).replace("x", "0x")))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    /** The reader takes ten thousand times the same letter for an attack, which it is here. */
    private String word() throws IOException {
        ZipSecureFile.setMinInflateRatio(0);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private String pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String workbook() throws IOException {
        DataFormatter formatter = new DataFormatter(locale);
        StringJoiner text = new StringJoiner("\n");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        text.add(formatter.formatCellValue(cell));
                    }
                }
            }
        }
        return text.toString();
    }
}
