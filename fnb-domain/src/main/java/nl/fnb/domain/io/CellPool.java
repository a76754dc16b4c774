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
    private boolean quote;

    CellPool() {
        Arrays.fill(slots, "");
    }

    /** The String of these characters. */
    String of(char[] buffer, int offset, int length) {
        quote = false;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            return unpooled(buffer, offset, length);
        }
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        if (!isEqual(slots[slot], buffer, offset, length)) {
            String cell = unpooled(buffer, offset, length);
            slots[slot] = quote ? "" : cell;
            return cell;
        }
        return slots[slot];
    }

    /** Whether the last text holds a quote; such texts are never pooled, so that only a new one need be searched. */
    boolean hasQuote() {
        return quote;
    }

    private String unpooled(char[] buffer, int offset, int length) {
        String cell = new String(buffer, offset, length);
        quote = cell.indexOf('"') >= 0;
        return cell;
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
