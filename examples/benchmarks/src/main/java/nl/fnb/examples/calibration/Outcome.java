package nl.fnb.examples.calibration;

import java.util.Locale;

/**
 * What a cell came to.
 *
 * @param cell the cell
 * @param runs how many simulated studies could answer
 * @param refused how many could not
 * @param hits in how many the test rejected, or the interval held the true value
 */
record Outcome(Cell cell, int runs, int refused, int hits) {

    /** Of a hundred cells that keep their promise, one in ten of such tables shows one beyond this many errors. */
    private static final double ERRORS = 3.3;

    double rate() {
        return runs == 0 ? Double.NaN : (double) hits / runs;
    }

    /** The Monte Carlo error of the rate where theory holds. */
    double error() {
        double rate = cell.expected();
        return Math.sqrt(Math.max(rate * (1 - rate), 1.0 / Math.max(1, runs)) / Math.max(1, runs));
    }

    /** Whether the rate is what theory says: the one that was summed exactly, or the promised one. */
    String verdict() {
        double off = (rate() - cell.expected()) / error();
        if (cell.exact().isPresent()) {
            boolean sound =
                    Math.abs(off) <= ERRORS && (cell.promise() != Promise.GUARANTEED || isSafe(cell.expected()));
            return sound ? "as promised" : "off";
        }
        double bound = cell.measure().nominal() + Math.signum(off) * ERRORS * error();
        boolean kept = Math.abs(off) <= ERRORS || cell.promise() == Promise.GUARANTEED && isSafe(bound);
        return kept ? "as promised" : cell.theory().isEmpty() ? "off" : "known";
    }

    /** Whether a rate is on the side of its level that a guarantee is about. */
    private boolean isSafe(double rate) {
        double nominal = cell.measure().nominal();
        return cell.measure() == Cell.Measure.TYPE_I_ERROR ? rate <= nominal : rate >= nominal;
    }

    /** One row of the table: procedure, measure, design, promise, nominal, exact, rate, error, runs, refused, verdict, theory. */
    String row() {
        return String.format(
                Locale.ROOT,
                "\"%s\",%s,\"%s\",%s,%.2f,%s,%.4f,%.4f,%d,%d,%s,\"%s\"",
                cell.procedure(),
                cell.measure().title(),
                cell.design(),
                cell.promise().name().toLowerCase(Locale.ROOT),
                cell.measure().nominal(),
                cell.exact().isPresent() ? String.format(Locale.ROOT, "%.4f", cell.expected()) : "",
                rate(),
                error(),
                runs,
                refused,
                verdict(),
                verdict().equals("known") || cell.exact().isPresent() ? cell.theory() : "");
    }
}
