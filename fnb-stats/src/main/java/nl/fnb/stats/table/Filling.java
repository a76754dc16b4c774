package nl.fnb.stats.table;

/**
 * The ways to fill one column from what is left of the rows, each with its hypergeometric probability.
 *
 * <p>Rows with the same remainder are alike: of the ways that differ in their order alone one is visited, with their number.
 * Logarithms are counted in whole units, as small as 63 bits allow, so that equal probabilities are equal.
 */
final class Filling {

    private static final double MOST_UNITS = 1L << 58;
    private static final double LEAST = 1e-15;

    private final double unit;
    private final long[] factorials;

    Filling(int total) {
        unit = Math.max(LEAST, total * Math.log(total + 1.0) / MOST_UNITS);
        factorials = new long[total + 1];
        double log = 0;
        for (int i = 2; i <= total; i++) {
            log += Math.log(i);
            factorials[i] = units(log);
        }
    }

    /** What is done with a way to fill: what it leaves of the rows, valid during the call only, its units and number. */
    interface Visitor {
        void visit(int[] left, long units, double number);
    }

    long units(double log) {
        return Math.round(log / unit);
    }

    /** The probability of a number of ways of some units. */
    double weight(long units, double number) {
        return number * Math.exp(units * unit);
    }

    /** The logarithm of a factorial in units. */
    long factorial(int n) {
        return factorials[n];
    }

    private long choose(int n, int k) {
        return factorials[n] - factorials[k] - factorials[n - k];
    }

    /** Visits all ways to take a column from rows that are in order. */
    void forEach(int[] rows, int column, Visitor visitor) {
        int total = 0;
        for (int row : rows) {
            total += row;
        }
        new Walk(rows, visitor).fill(0, column, total, -choose(total, column), 1, 0, 0);
    }

    /** A walk through the ways to fill one column. */
    private final class Walk {

        private final int[] rows;
        private final int[] left;
        private final Visitor visitor;

        Walk(int[] rows, Visitor visitor) {
            this.rows = rows;
            this.left = rows.clone();
            this.visitor = visitor;
        }

        /**
         * Fills row i and those after it.
         *
         * @param open what is still to be taken
         * @param room what all rows from i on hold
         * @param units of the rows before i
         * @param number of orders of the rows before i
         * @param alike how many rows before i have its remainder
         * @param run how many of those, the last ones, gave the same
         */
        private void fill(int i, int open, int room, long units, double number, int alike, int run) {
            int row = rows[i];
            int roomAfter = room - row;
            int most = Math.min(row, open);
            int given = alike == 0 ? most : row - left[i - 1];
            int least = Math.max(0, open - roomAfter);
            for (int x = least; x <= Math.min(most, given); x++) {
                int same = alike > 0 && x == given ? run + 1 : 1;
                double orders = number * (alike + 1) / same;
                left[i] = row - x;
                long longer = units + choose(row, x);
                if (i == rows.length - 1) {
                    visitor.visit(left, longer, orders);
                } else {
                    boolean next = rows[i + 1] == row;
                    fill(i + 1, open - x, roomAfter, longer, orders, next ? alike + 1 : 0, next ? same : 0);
                }
            }
        }
    }
}
