package nl.fnb.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;

/**
 * Writes {@code report.html}: one page without script or outside resource, to be read on a desk, on a telephone and on
 * paper.
 *
 * <p>Text from the data is escaped everywhere. The same document gives the same bytes.
 */
public final class HtmlRenderer implements Renderer {

    /** Makes a renderer. */
    public HtmlRenderer() {}

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        render(content.document().get(), text);
        text.flush();
    }

    /**
     * Writes a document as a page.
     *
     * @param document the document
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void render(Document document, Appendable out) throws IOException {
        PageViewRenderer.of().execute(PageView.of(document), out);
    }

    /**
     * Writes a document as a page for paper, for programs that make pages of HTML; needs the font {@code FNB Sans}.
     *
     * @param document the document
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void renderForPaper(Document document, Appendable out) throws IOException {
        PaperViewRenderer.of().execute(PaperView.of(document), out);
    }
}
