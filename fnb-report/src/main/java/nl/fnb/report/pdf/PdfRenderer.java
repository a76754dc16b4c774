package nl.fnb.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.fnb.report.document.Library;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;

/**
 * Writes {@code report.pdf}: pages of A4 that are tagged for readers who do not see them (PDF/UA-1), with their fonts
 * embedded.
 *
 * <p>A character that the fonts lack, such as a recent emoji, is written by its number, for instance {@code U+1F9E9}.
 */
public final class PdfRenderer implements Renderer {

    /** Makes a renderer. */
    public PdfRenderer() {}

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public String fileName() {
        return "report.pdf";
    }

    @Override
    public List<Library> libraries() {
        return List.of(
                new Library(
                        "io.github.openhtmltopdf:openhtmltopdf-pdfbox:1.1.65",
                        "com.openhtmltopdf.pdfboxout.PdfRendererBuilder"),
                new Library(
                        "io.github.openhtmltopdf:openhtmltopdf-svg-support:1.1.65",
                        "com.openhtmltopdf.svgsupport.BatikSVGDrawer"));
    }

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        new PdfFile(content.document().get()).writeTo(out);
    }
}
