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
    private static final double FAINT = 1e-280;

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

    /** What is done with ways to fill, which are valid during the call only. */
    interface Visitor {
        void visit(Ways ways);
    }

    long units(double log) {
        return Math.round(log / unit);
    }

    /** The probability of a way of some units. */
    double weight(long units) {
        return Math.exp(units * unit);
    }

    /** The logarithm of a factorial in units. */
    long factorial(int n) {
        return factorials[n];
    }

    /** The logarithm of the number of ways to choose k of n, in units. */
    long choose(int n, int k) {
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
        private final Ways ways;
        private final Visitor visitor;

        Walk(int[] rows, Visitor visitor) {
            this.rows = rows;
            this.ways = new Ways(rows);
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
            if (i == rows.length - 2) {
                fillLastTwo(open, units, number, alike, run);
                return;
            }
            int row = rows[i];
            int roomAfter = room - row;
            int given = given(i, alike);
            boolean next = rows[i + 1] == row;
            for (int x = Math.max(0, open - roomAfter); x <= Math.min(open, given); x++) {
                int same = alike > 0 && x == given ? run + 1 : 1;
                ways.leave(i, row - x);
                double orders = number * (alike + 1) / same;
                long longer = units + choose(row, x);
                fill(i + 1, open - x, roomAfter, longer, orders, next ? alike + 1 : 0, next ? same : 0);
            }
        }

        /** The most that row i may give: of rows that are alike, none more than the one before. */
        private int given(int i, int alike) {
            return alike == 0 ? rows[i] : rows[i] - ways.left(i - 1);
        }

        /** Fills the last two rows, of which the second gives what the first leaves; each weight follows from the one before. */
        private void fillLastTwo(int open, long units, double number, int alike, int run) {
            int i = rows.length - 2;
            int a = rows[i];
            int b = rows[i + 1];
            int given = given(i, alike);
            int least = Math.max(Math.max(0, open - b), a == b ? (open + 1) / 2 : 0);
            long both = units + factorials[a] + factorials[b];
            double weight = 0;
            ways.start(a - least, a + b - open);
            for (int x = least; x <= Math.min(open, given); x++) {
                int y = open - x;
                long longer = both - factorials[x] - factorials[a - x] - factorials[y] - factorials[b - y];
                double ratio = (a - x + 1.0) * (y + 1.0) / ((double) x * (b - y));
                weight = weight < FAINT ? weight(longer) : weight * ratio;
                double orders = alike == 0 && a != b ? number : orders(number, alike, x == given ? run : 0, x, y);
                ways.add(longer, orders * weight);
            }
            visitor.visit(ways);
        }

        /** How many orders of rows, after a number of them, where the last two give x and y, after a run of rows that gave x. */
        private double orders(double number, int alike, int run, int x, int y) {
            int same = alike > 0 ? run + 1 : 1;
            double orders = number * (alike + 1) / same;
            int last = rows.length - 1;
            return rows[last - 1] == rows[last] ? orders * (alike + 2) / (x == y ? same + 1 : 1) : orders;
        }
    }
}
