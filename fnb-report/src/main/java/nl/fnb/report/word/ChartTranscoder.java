package nl.fnb.report.word;

import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Makes dots of a drawing with the fonts of the library, so that they are the same on every machine. */
final class ChartTranscoder extends PNGTranscoder {

    @Override
    protected UserAgent createUserAgent() {
        return new OwnFonts();
    }

    /** Asks the machine for no font. */
    private final class OwnFonts extends SVGAbstractTranscoderUserAgent {

        private final FontFamilyResolver fonts = new ChartFonts();

        @Override
        public FontFamilyResolver getFontFamilyResolver() {
            return fonts;
        }
    }
}
