package nl.fnb.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.fnb.report.document.Logo;
import nl.fnb.report.ooxml.XmlCharacters;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The logo at the head of a document, as dots. */
final class LogoPicture {

    private static final int DOTS = 240;

    /** Sixteen millimetres in English metric units. */
    private static final int HEIGHT = 16 * 36_000;

    private final Logo logo;

    LogoPicture(Logo logo) {
        this.logo = logo;
    }

    void addTo(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png()),
                    PictureType.PNG,
                    "logo.png",
                    (int) Math.round(HEIGHT * logo.ratio()),
                    HEIGHT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(XmlCharacters.of(logo.description()));
    }

    private byte[] png() {
        return logo.kind() == Logo.Kind.PNG
                ? logo.file()
                : ChartTranscoder.png(new String(logo.file(), StandardCharsets.UTF_8), DOTS * logo.ratio(), DOTS);
    }
}
