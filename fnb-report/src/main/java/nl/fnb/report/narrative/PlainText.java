package nl.fnb.report.narrative;

/** Text from the data, fit to stand within a sentence: on one line, and without power over the text around it. */
public final class PlainText {

    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    private PlainText() {}

    /**
     * Leaves out control and direction marks; keeps text that runs from right to left in its own place.
     *
     * @param text any text
     * @return the text on one line
     */
    public static String of(String text) {
        StringBuilder clean = new StringBuilder(text.length() + 2);
        boolean rightToLeft = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            rightToLeft |= isRightToLeft(c);
            if (Character.isWhitespace(c)) {
                clean.append(' ');
            } else if (!isMark(c)) {
                clean.appendCodePoint(c);
            }
        }
        String plain = clean.toString().strip();
        return rightToLeft ? ISOLATE + plain + END : plain;
    }

    private static boolean isRightToLeft(int c) {
        byte direction =
                c < FIRST_RIGHT_TO_LEFT ? Character.DIRECTIONALITY_LEFT_TO_RIGHT : Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static boolean isMark(int c) {
        boolean direction = c == 0x200E
                || c == 0x200F
                || c == 0x61C
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        boolean noCharacter = (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
        return direction || noCharacter || Character.isISOControl(c);
    }
}
