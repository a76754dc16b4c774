package nl.fnb.domain.io;

import java.util.Arrays;

/**
 * Gives equal cells the same String, so that half a million rows need few; direct-mapped and bounded, so that it forgets
 * rather than grows.
 */
final class CellPool {

    private static final int SLOTS = 4096;
    private static final int LONGEST = 64;

    private final String[] slots = new String[SLOTS];

    CellPool() {
        Arrays.fill(slots, "");
    }

    /** The String of these characters. */
    String of(char[] buffer, int offset, int length) {
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        if (!isEqual(slots[slot], buffer, offset, length)) {
            slots[slot] = new String(buffer, offset, length);
        }
        return slots[slot];
    }

    private static boolean isEqual(String known, char[] buffer, int offset, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
