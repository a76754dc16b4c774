package nl.fnb.stats.table;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The nodes of one stage of a {@link TableNetwork}, by the {@link RemainderKeys key} of what is left of the rows. */
final class TableNodes {

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final long NONE = -1;

    private static final int MOST_PLACES = 1 << 16;

    private long[] keys = new long[64];
    private @Nullable TableNode[] nodes = new TableNode[64];
    private int size;
    private final int[] strides;
    private final @Nullable TableNode[] inOrder;

    /** With a place for each order of what can be left of these rows, unless that takes too many places. */
    TableNodes(int[] rows) {
        Arrays.fill(keys, NONE);
        strides = new int[rows.length];
        long places = 1;
        for (int i = 0; i < rows.length - 1 && places <= MOST_PLACES; i++) {
            strides[i] = (int) places;
            places *= rows[i] + 1L;
        }
        inOrder = new TableNode[places <= MOST_PLACES ? (int) places : 0];
    }

    /** The node of what is left of the rows, in this order, if it was seen before. */
    @Nullable
    TableNode seen(int[] left) {
        return inOrder.length == 0 ? null : inOrder[placeInOrder(left)];
    }

    /** Remembers the node of what is left of the rows, in this order. */
    void see(int[] left, TableNode node) {
        if (inOrder.length > 0) {
            inOrder[placeInOrder(left)] = node;
        }
    }

    /** What is left of the last row follows from the rest. */
    private int placeInOrder(int[] left) {
        int place = 0;
        for (int i = 0; i < left.length - 1; i++) {
            place += strides[i] * left[i];
        }
        return place;
    }

    /** The place of a key, where it is or would be. */
    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) ((key * MIX) >>> 40) & mask;
        while (keys[place] != key && keys[place] != NONE) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** The node of a key, if there is one. */
    @Nullable
    TableNode get(long key) {
        return nodes[place(key)];
    }

    void put(long key, TableNode node) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int place = place(key);
        keys[place] = key;
        nodes[place] = node;
        size++;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable TableNode[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new TableNode[oldKeys.length * 2];
        Arrays.fill(keys, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                nodes[place] = oldNodes[i];
            }
        }
    }

    void forEach(Consumer<TableNode> visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != NONE) {
                visitor.accept(nodes[i]);
            }
        }
    }
}
