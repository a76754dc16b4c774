package nl.fnb.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What a document looks like: its styles, the marks of its lists, its language and its paper. */
final class WordTemplate {

    /** The width of the text on paper, in twentieths of a point: A4 less its margins. */
    static final int TEXT_WIDTH = 9638;

    private static final int PAPER_WIDTH = 11906;
    private static final int PAPER_HEIGHT = 16838;
    private static final int MARGIN = 1134;
    private static final int HEAD = 1361;

    private final Locale locale;

    WordTemplate(Locale locale) {
        this.locale = locale;
    }

    void applyTo(XWPFDocument word) throws IOException {
        try {
            word.createStyles()
                    .setStyles(
                            StylesDocument.Factory.parse(resource("styles.xml")).getStyles());
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(resource("numbering.xml"))
                            .getNumbering());
        } catch (XmlException e) {
            throw new IOException(e);
        }
        paper(word);
    }

    private static void paper(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(BigInteger.valueOf(PAPER_WIDTH));
        section.getPgSz().setH(BigInteger.valueOf(PAPER_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(HEAD));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
    }

    private InputStream resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(WordTemplate.class.getResourceAsStream(name), name)) {
            String xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String language = locale.getLanguage().equals("nl") ? "nl-NL" : "en-GB";
            return new ByteArrayInputStream(xml.replace("LANGUAGE", language).getBytes(StandardCharsets.UTF_8));
        }
    }
}
