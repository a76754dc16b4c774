package nl.fnb.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.fnb.report.document.Library;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;

/**
 * Writes {@code report.docx}: a document with real headings, lists, captions and repeated heads of tables, to be edited
 * further; a picture has its description and its data beneath.
 */
public final class WordRenderer implements Renderer {

    /** Makes a renderer. */
    public WordRenderer() {}

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String fileName() {
        return "report.docx";
    }

    @Override
    public List<Library> libraries() {
        return List.of(
                new Library("org.apache.poi:poi-ooxml:5.5.1", "org.apache.poi.xwpf.usermodel.XWPFDocument"),
                new Library(
                        "org.apache.xmlgraphics:batik-transcoder:1.19",
                        "org.apache.batik.transcoder.image.PNGTranscoder"),
                new Library(
                        "org.apache.xmlgraphics:batik-codec:1.19",
                        "org.apache.batik.ext.awt.image.codec.png.PNGImageWriter"));
    }

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        new WordFile(content.document().get()).writeTo(out);
    }
}
