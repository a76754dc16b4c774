package nl.fnb.report.theme;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import nl.fnb.report.document.Logo;

/** Reads a logo, and refuses what could do more than be seen. */
final class LogoFile {

    private static final int MOST_BYTES = 500_000;
    private static final int MOST_DOTS = 4000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int WIDTH_AT = 16;
    private static final int HEAD = 24;

    private LogoFile() {}

    static Logo read(byte[] file, String description) {
        if (file.length > MOST_BYTES) {
            throw new ThemeException(ThemeFault.LOGO_SIZE, "");
        }
        boolean png = file.length > HEAD && Arrays.equals(file, 0, PNG.length, PNG, 0, PNG.length);
        return png
                ? new Logo(Logo.Kind.PNG, file, pngRatio(file), description)
                : new Logo(Logo.Kind.SVG, file, SafeDrawing.ratio(file), description);
    }

    /** The head tells the size before the dots are unpacked. */
    private static double pngRatio(byte[] file) {
        ByteBuffer head = ByteBuffer.wrap(file, WIDTH_AT, HEAD - WIDTH_AT);
        int width = head.getInt();
        int height = head.getInt();
        if (width < 1 || height < 1) {
            throw new ThemeException(ThemeFault.LOGO_KIND, "");
        }
        if (width > MOST_DOTS || height > MOST_DOTS) {
            throw new ThemeException(ThemeFault.LOGO_SIZE, width + " x " + height);
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            if (image == null) {
                throw new ThemeException(ThemeFault.LOGO_KIND, "");
            }
        } catch (IOException | IndexOutOfBoundsException broken) {
            throw new ThemeException(ThemeFault.LOGO_KIND, "");
        }
        return (double) width / height;
    }
}
