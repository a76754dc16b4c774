package nl.fnb.examples.calibration;

import java.util.Locale;

/**
 * What a cell came to.
 *
 * @param cell the cell
 * @param runs how many simulated studies could answer
 * @param refused how many could not
 * @param hits in how many the test rejected, or the interval held the true value
 * @param fault what a procedure threw that is no refusal; empty where it threw nothing
 */
record Outcome(Cell cell, int runs, int refused, int hits, String fault) {

    /** Of a thousand cells that keep their promise, one table in ten shows one that is further off by chance. */
    private static final double ERRORS = 3.9;

    /** A rate that was summed is not a matter of chance; nearer than this it is called nominal. */
    private static final double NEAR = 0.0005;

    /** A cell before any run. */
    static Outcome none(Cell cell) {
        return new Outcome(cell, 0, 0, 0, "");
    }

    /** With the runs of another batch. */
    Outcome plus(Outcome batch) {
        return new Outcome(
                cell,
                runs + batch.runs,
                refused + batch.refused,
                hits + batch.hits,
                fault.isEmpty() ? batch.fault : fault);
    }

    double rate() {
        return runs == 0 ? Double.NaN : (double) hits / runs;
    }

    /** The Monte Carlo error of the rate where theory holds. */
    double error() {
        double rate = cell.expected();
        return Math.sqrt(Math.max(rate * (1 - rate), 1.0 / Math.max(1, runs)) / Math.max(1, runs));
    }

    /**
     * Whether the rate is what theory says: {@code as promised}; {@code known}, where a promise for large samples is not
     * kept yet and the theory says why; {@code refused}, where no draw could answer; {@code off}, which is a defect, as is
     * any fault.
     */
    String verdict() {
        if (!fault.isEmpty()) {
            return "off";
        }
        if (runs == 0) {
            return "refused";
        }
        boolean summed = cell.exact().get().isPresent();
        if (summed && Math.abs(rate() - cell.expected()) > ERRORS * error()) {
            return "off";
        }
        double departure = (summed ? cell.expected() : rate()) - cell.measure().nominal();
        if (Math.abs(departure) <= (summed ? NEAR : ERRORS * error())) {
            return "as promised";
        }
        return switch (cell.promise()) {
            case EXACT -> "off";
            case GUARANTEED -> isSafe(departure) ? "as promised" : "off";
            case ASYMPTOTIC -> "known";
        };
    }

    private boolean isSafe(double departure) {
        return cell.measure() == Cell.Measure.TYPE_I_ERROR ? departure < 0 : departure > 0;
    }

    /** One row of the table: procedure, measure, design, promise, nominal, exact, rate, error, runs, refused, verdict, theory. */
    String row() {
        return String.format(
                Locale.ROOT,
                "\"%s\",%s,\"%s\",%s,%.2f,%s,%s,%.4f,%d,%d,%s,\"%s\"",
                cell.procedure(),
                cell.measure().title(),
                cell.design(),
                cell.promise().name().toLowerCase(Locale.ROOT),
                cell.measure().nominal(),
                cell.exact().get().isPresent() ? String.format(Locale.ROOT, "%.4f", cell.expected()) : "",
                runs == 0 ? "" : String.format(Locale.ROOT, "%.4f", rate()),
                error(),
                runs,
                refused,
                verdict(),
                verdict().equals("known") ? cell.theory() : fault);
    }
}
