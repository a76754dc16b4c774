package nl.fnb.stats.table;

/**
 * Some ways to fill a column, which differ in the last two rows alone: each way takes one more from the last but one, and
 * one less from the last, than the way before it.
 */
final class Ways {

    private final int[] left;
    private final long[] units;
    private final double[] weights;
    private int firstLeft;
    private int bothLeft;
    private int size;

    /** For rows in ascending order. */
    Ways(int[] rows) {
        left = rows.clone();
        units = new long[rows[rows.length - 1] + 1];
        weights = new double[units.length];
    }

    /** Starts anew where the first way leaves so much of the last row but one, and each way so much of the last two. */
    void start(int lastButOne, int both) {
        firstLeft = lastButOne;
        bothLeft = both;
        size = 0;
    }

    void add(long log, double weight) {
        units[size] = log;
        weights[size++] = weight;
    }

    /** What all ways leave of a row before the last two. */
    void leave(int row, int remainder) {
        left[row] = remainder;
    }

    int left(int row) {
        return left[row];
    }

    /** How many ways there are. */
    int size() {
        return size;
    }

    /** What a way leaves of the rows, valid until that of another is asked for. */
    int[] leftBy(int way) {
        left[left.length - 2] = firstLeft - way;
        left[left.length - 1] = bothLeft - firstLeft + way;
        return left;
    }

    /** The logarithm of the probability of a way, in units. */
    long units(int way) {
        return units[way];
    }

    /** The probability of a way times the number of ways that differ from it in the order of rows alone. */
    double weight(int way) {
        return weights[way];
    }
}
