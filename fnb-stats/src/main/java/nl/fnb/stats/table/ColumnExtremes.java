package nl.fnb.stats.table;

/**
 * How probable the most and the least probable way are to take a column from what is left of the rows, in the units of a
 * {@link Filling}.
 *
 * <p>The logarithm of a way is a sum of one concave function a row. So no other way is more probable than one that no move of
 * a single count betters, and the least probable way takes all or nothing of every row save one at most.
 */
final class ColumnExtremes {

    private final Filling filling;
    private final int[] rows;
    private final int column;
    private final int total;

    /** For rows in ascending order. */
    ColumnExtremes(Filling filling, int[] rows, int column) {
        this.filling = filling;
        this.rows = rows;
        this.column = column;
        int sum = 0;
        for (int row : rows) {
            sum += row;
        }
        this.total = sum;
    }

    /** The units of the most probable way. */
    long highest() {
        int[] taken = new int[rows.length];
        int open = column;
        for (int i = 0; i < rows.length; i++) {
            taken[i] = (int) ((long) column * rows[i] / Math.max(1, total));
            open -= taken[i];
        }
        for (; open > 0; open--) {
            taken[best(taken)]++;
        }
        better(taken);
        long units = -filling.choose(total, column);
        for (int i = 0; i < rows.length; i++) {
            units += filling.choose(rows[i], taken[i]);
        }
        return units;
    }

    /** Moves one count at a time from row to row, as long as that makes the way more probable. */
    private void better(int[] taken) {
        int to = best(taken);
        int from = worst(taken);
        while (growth(to, taken[to]) > growth(from, taken[from] - 1)) {
            taken[to]++;
            taken[from]--;
            to = best(taken);
            from = worst(taken);
        }
    }

    /** The row of which one more makes the way most probable. */
    private int best(int[] taken) {
        int best = 0;
        for (int i = 1; i < rows.length; i++) {
            if (growth(i, taken[i]) > growth(best, taken[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The row of which one less makes the way most probable. */
    private int worst(int[] taken) {
        int worst = 0;
        for (int i = 1; i < rows.length; i++) {
            if (growth(i, taken[i] - 1) < growth(worst, taken[worst] - 1)) {
                worst = i;
            }
        }
        return worst;
    }

    /** What the ways to take some of row i are multiplied by if one more is taken: 0 if all is taken, without end from -1. */
    private double growth(int i, int some) {
        return (rows[i] - some) / (some + 1.0);
    }

    /** The units of the least probable way; of rows that are alike the last stands for all as the one in part. */
    long lowest() {
        long least = Long.MAX_VALUE;
        for (int part = 0; part < rows.length; part++) {
            if (part == rows.length - 1 || rows[part] != rows[part + 1]) {
                least = Math.min(least, least(part, 0, column, total, true));
            }
        }
        return least - filling.choose(total, column);
    }

    /**
     * The least units of rows from i on, which hold a room and give what is open, all or nothing of each save of one in part;
     * of rows that are alike none gives all after one that gave nothing.
     */
    private long least(int part, int i, int open, int room, boolean gave) {
        if (open < 0 || open > room) {
            return Long.MAX_VALUE;
        }
        if (i == rows.length) {
            return filling.choose(rows[part], open);
        }
        if (i == part) {
            return least(part, i + 1, open, room, true);
        }
        int after = room - rows[i];
        long nothing = least(part, i + 1, open, after, false);
        boolean mayGive = gave || rows[i] != rows[i - 1];
        return mayGive ? Math.min(nothing, least(part, i + 1, open - rows[i], after, true)) : nothing;
    }
}
