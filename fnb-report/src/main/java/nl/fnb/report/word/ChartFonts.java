package nl.fnb.report.word;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import nl.fnb.report.font.ReportFont;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTFontFamily;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFace;
import org.apache.batik.gvt.font.GVTFontFamily;

/** The fonts of a drawing: those of the library, whatever name is asked. */
final class ChartFonts implements FontFamilyResolver {

    private final GVTFontFamily family = new Family(read(ReportFont.REGULAR), read(ReportFont.BOLD));

    @Override
    public GVTFontFamily resolve(String name) {
        return family;
    }

    @Override
    public GVTFontFamily resolve(String name, FontFace face) {
        return family;
    }

    @Override
    public GVTFontFamily loadFont(InputStream stream, FontFace face) {
        return family;
    }

    @Override
    public GVTFontFamily getDefault() {
        return family;
    }

    @Override
    public GVTFontFamily getFamilyThatCanDisplay(char c) {
        return family;
    }

    private static Font read(ReportFont font) {
        try (InputStream stream = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Both weights under one name. */
    private static final class Family extends AWTFontFamily {

        private final Font regular;
        private final Font bold;

        Family(Font regular, Font bold) {
            super(new GVTFontFace(ReportFont.FAMILY), regular);
            this.regular = regular;
            this.bold = bold;
        }

        @Override
        public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
            return deriveFont(size, text.getAttributes());
        }

        @Override
        public GVTFont deriveFont(float size, Map attributes) {
            boolean heavy = attributes.get(TextAttribute.WEIGHT) instanceof Float weight
                    && weight > TextAttribute.WEIGHT_MEDIUM;
            return new AWTGVTFont(heavy ? bold : regular, size);
        }
    }
}
