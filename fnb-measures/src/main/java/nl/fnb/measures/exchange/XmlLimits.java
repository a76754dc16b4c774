package nl.fnb.measures.exchange;

/**
 * How much of a message is read; beyond it the message is refused, so that no message takes more memory than its limits.
 *
 * @param bytes the bytes of a message
 * @param elements the elements of a message
 * @param depth how deep elements lie within each other
 * @param text the characters of one text
 */
public record XmlLimits(int bytes, int elements, int depth, int text) {

    /**
     * Requires limits above 0.
     *
     * @param bytes the bytes of a message
     * @param elements the elements of a message
     * @param depth how deep elements lie within each other
     * @param text the characters of one text
     * @throws IllegalArgumentException if one is 0 or less
     */
    public XmlLimits {
        if (Math.min(Math.min(bytes, elements), Math.min(depth, text)) < 1) {
            throw new IllegalArgumentException(
                    "limits must be 1 or more, got " + bytes + ", " + elements + ", " + depth + ", " + text);
        }
    }

    /**
     * One megabyte, 50,000 elements, 12 deep, 200 characters a text: some two thousand products of one client.
     *
     * @return the limits
     */
    public static XmlLimits withDefaults() {
        return new XmlLimits(1 << 20, 50_000, 12, 200);
    }
}
