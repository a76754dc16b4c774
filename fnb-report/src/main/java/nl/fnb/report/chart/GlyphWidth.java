package nl.fnb.report.chart;

/**
 * How wide characters are, in parts of the font size, without a font at hand. The numbers follow DejaVu Sans, the widest
 * of the usual system fonts, so that a text that fits by this estimate fits on the reader's screen.
 */
final class GlyphWidth {

    private static final double MARK = 0.2;
    private static final double LETTER = 0.63;
    private static final double WIDE_LETTER = 0.8;
    private static final double PICTURE = 1.3;

    private GlyphWidth() {}

    static double of(int c) {
        if (c < 0x7F) {
            return ascii((char) c);
        }
        return switch (Character.getType(c)) {
            // Marks take no room of their own; they count a little, so that thousands of them do not count for none.
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> MARK;
            default -> beyondAscii(c);
        };
    }

    private static double beyondAscii(int c) {
        if (c < 0x250) {
            return Character.isUpperCase(c) ? WIDE_LETTER : LETTER;
        }
        return c < 0x1100 || (c >= 0x1E00 && c < 0x2190) ? WIDE_LETTER : PICTURE;
    }

    private static double ascii(char c) {
        return switch (c) {
            case 'i', 'j', 'l', '\'', ' ', '.', ',' -> 0.32;
            case '|', ':', ';', '/', '\\', '-', 'I', 'J' -> 0.37;
            case 'f', 't', 'r', '(', ')', '[', ']', '!' -> 0.41;
            case 'm', 'w', 'M', 'W', '@', '%' -> 0.99;
            case '+', '<', '>', '=', '#', '~', '^' -> 0.84;
            default -> c >= 'A' && c <= 'Z' ? 0.73 : LETTER;
        };
    }
}
