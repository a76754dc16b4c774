package nl.fnb.report.document;

import java.util.Locale;

/**
 * A colour in which text can be read on white.
 *
 * @param rgb red, green and blue, of eight bits each
 * @see <a href="https://www.w3.org/TR/WCAG21/#contrast-minimum">WCAG 2.1, criterion 1.4.3</a>
 */
public record Colour(int rgb) {

    /** The least contrast of text with its ground. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final int MOST = 0xFFFFFF;

    /**
     * Checks the contrast.
     *
     * @param rgb red, green and blue, of eight bits each
     * @throws IllegalArgumentException if it is no colour of 24 bits, or its contrast with white is below
     *     {@value #LEAST_CONTRAST}
     */
    public Colour {
        if (rgb < 0 || rgb > MOST) {
            throw new IllegalArgumentException("a colour has 24 bits, got " + rgb);
        }
        if (contrast(rgb) < LEAST_CONTRAST) {
            throw new IllegalArgumentException(
                    "a colour needs a contrast with white of " + LEAST_CONTRAST + ", got " + hex(rgb));
        }
    }

    /**
     * The contrast of a colour with white.
     *
     * @param rgb red, green and blue, of eight bits each
     * @return from 1 for white to 21 for black
     */
    public static double contrast(int rgb) {
        double luminance =
                0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /**
     * The colour as style sheets write it.
     *
     * @return such as {@code #00507d}
     */
    public String hex() {
        return hex(rgb);
    }

    private static String hex(int rgb) {
        return "#" + String.format(Locale.ROOT, "%06x", rgb);
    }
}
