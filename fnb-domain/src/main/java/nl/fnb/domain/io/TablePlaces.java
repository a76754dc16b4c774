package nl.fnb.domain.io;

import java.util.Arrays;
import java.util.List;

/** Where the rows of one table stand in its file, and which rows could not be read. */
final class TablePlaces {

    /** Of a table that came from no file. */
    static final TablePlaces NONE = new TablePlaces(new int[0], 0, List.of(), true);

    private final int[] lines;
    private final List<UnreadRow> unread;
    private final boolean keysRead;

    TablePlaces(int[] lines, int size, List<UnreadRow> unread, boolean keysRead) {
        this.lines = Arrays.copyOf(lines, size);
        this.unread = List.copyOf(unread);
        this.keysRead = keysRead;
    }

    /** The line of a row, 0 where it is not known. */
    int line(int row) {
        return row < lines.length ? lines[row] : 0;
    }

    /** The rows that could not be read. */
    List<UnreadRow> unread() {
        return unread;
    }

    /** Whether the key of every row is known; not so where the file could not be read to its end. */
    boolean keysRead() {
        return keysRead;
    }
}
