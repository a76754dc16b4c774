package nl.fnb.domain.io;

import java.util.Locale;

/** Makes a value from a file fit to be shown: at most a few characters, and none that a terminal would act upon. */
final class Printable {

    static final int LONGEST = 80;

    private Printable() {}

    /** The text on one line of at most 80 characters, with its control characters written out. */
    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                shown.append(c).append(text.charAt(++i));
            } else if (isSafe(c)) {
                shown.append(c);
            } else {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        return shown.length() <= LONGEST ? shown.toString() : cut(shown);
    }

    private static String cut(StringBuilder shown) {
        int end = Character.isHighSurrogate(shown.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return shown.substring(0, end) + "\u2026";
    }

    private static boolean isSafe(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }
}
