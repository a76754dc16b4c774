package nl.fnb.report.ooxml;

/** Text that XML can hold. */
public final class XmlCharacters {

    private XmlCharacters() {}

    /**
     * Leaves out what XML 1.0 does not allow: control characters, halves of surrogate pairs and noncharacters.
     *
     * @param text any text
     * @return the rest of it
     */
    public static String of(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(XmlCharacters::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /**
     * Text with its markup made harmless.
     *
     * @param text any text
     * @return text to stand between tags or in an attribute
     */
    public static String escaped(String text) {
        return of(text).replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static boolean isAllowed(int c) {
        boolean space = c == '\t' || c == '\n' || c == '\r';
        boolean control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return space || !(control || surrogate || noncharacter);
    }
}
