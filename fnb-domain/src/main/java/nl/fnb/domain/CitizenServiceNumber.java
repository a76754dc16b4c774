package nl.fnb.domain;

import nl.fnb.domain.law.LegalTerm;

/**
 * Recognises numbers that look like a Dutch citizen service number (BSN), so that none enters a study or a message.
 *
 * <p>A number looks like one where it has nine digits, is not 000000000 and passes the eleven-test:
 * 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h - i is a multiple of eleven.
 */
@LegalTerm(nl = "burgerservicenummer", source = "Wet algemene bepalingen burgerservicenummer art. 1")
public final class CitizenServiceNumber {

    private static final int LENGTH = 9;
    private static final String MASK = "*".repeat(LENGTH);

    private CitizenServiceNumber() {}

    /**
     * Whether a text looks like a citizen service number.
     *
     * @param text the text, the whole of it but for space around it
     * @return true for nine digits that pass the test above
     */
    public static boolean looksLike(String text) {
        String bare = text.strip();
        return bare.length() == LENGTH && digitsFrom(bare, 0) == LENGTH && passes(bare, 0);
    }

    /**
     * A text in which each run of nine digits that looks like a citizen service number is replaced by asterisks.
     *
     * @param text any text
     * @return the same text where it has no such number
     */
    public static String masked(String text) {
        String safe = text;
        int at = 0;
        while (at + LENGTH <= safe.length()) {
            int digits = digitsFrom(safe, at);
            if (digits == LENGTH && passes(safe, at)) {
                safe = safe.substring(0, at) + MASK + safe.substring(at + LENGTH);
            }
            at += Math.max(1, digits);
        }
        return safe;
    }

    private static int digitsFrom(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - start;
    }

    private static boolean passes(String text, int start) {
        int sum = 0;
        int digits = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = text.charAt(start + i) - '0';
            digits += digit;
            sum += (i == LENGTH - 1 ? -1 : LENGTH - i) * digit;
        }
        return digits > 0 && sum % 11 == 0;
    }
}
