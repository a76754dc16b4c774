package nl.fnb.report.word;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Makes dots of a drawing with the fonts of the library, so that they are the same on every machine. */
final class ChartTranscoder extends PNGTranscoder {

    /** A drawing as a picture of so many dots. */
    static byte[] png(String svg, double width, double height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChartTranscoder transcoder = new ChartTranscoder();
        transcoder.addTranscodingHint(KEY_WIDTH, (float) width);
        transcoder.addTranscodingHint(KEY_HEIGHT, (float) height);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

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
