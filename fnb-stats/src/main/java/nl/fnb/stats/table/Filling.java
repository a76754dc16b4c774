package nl.fnb.stats.table;

/** The ways to fill one column from what is left of the rows, each with its hypergeometric log probability. */
final class Filling {

    private final double[] logFactorials;

    Filling(int total) {
        logFactorials = new double[total + 1];
        for (int i = 2; i <= total; i++) {
            logFactorials[i] = logFactorials[i - 1] + Math.log(i);
        }
    }

    /** What is done with a way to fill: what it leaves of the rows, valid during the call only, and its log. */
    interface Visitor {
        void visit(int[] left, double logProbability);
    }

    double logFactorial(int n) {
        return logFactorials[n];
    }

    private double logChoose(int n, int k) {
        return logFactorials[n] - logFactorials[k] - logFactorials[n - k];
    }

    void forEach(int[] rows, int column, Visitor visitor) {
        int total = 0;
        for (int row : rows) {
            total += row;
        }
        fill(rows, rows.clone(), 0, column, total, -logChoose(total, column), visitor);
    }

    private void fill(int[] rows, int[] left, int i, int open, int room, double log, Visitor visitor) {
        int roomAfter = room - rows[i];
        if (i == rows.length - 1) {
            left[i] = rows[i] - open;
            visitor.visit(left, log + logChoose(rows[i], open));
            return;
        }
        for (int x = Math.max(0, open - roomAfter); x <= Math.min(rows[i], open); x++) {
            left[i] = rows[i] - x;
            fill(rows, left, i + 1, open - x, roomAfter, log + logChoose(rows[i], x), visitor);
        }
    }
}
