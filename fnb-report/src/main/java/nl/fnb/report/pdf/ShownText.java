package nl.fnb.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.fnb.report.font.ReportFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Text with no character that the fonts cannot show. */
final class ShownText {

    private static final int FIRST_VARIANT = 0xFE00;
    private static final int LAST_VARIANT = 0xFE0F;

    private final List<CmapLookup> fonts = new ArrayList<>();

    ShownText() throws IOException {
        for (ReportFont font : ReportFont.values()) {
            try (InputStream stream = font.open();
                    TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
                fonts.add(read.getUnicodeCmapLookup());
            }
        }
    }

    /** Writes a character that a font lacks by its number; leaves out marks that are not seen. */
    String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private void append(StringBuilder shown, int c) {
        if (c == '\n' || c == '\t' || isShown(c)) {
            shown.appendCodePoint(c);
        } else if (!isUnseen(c)) {
            shown.append("U+").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        }
    }

    private boolean isShown(int c) {
        return !isUnseen(c) && fonts.stream().allMatch(font -> font.getGlyphId(c) > 0);
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || (c >= FIRST_VARIANT && c <= LAST_VARIANT);
    }
}
