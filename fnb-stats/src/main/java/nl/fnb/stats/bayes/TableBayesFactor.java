package nl.fnb.stats.bayes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import org.apache.commons.math3.special.Gamma;

/**
 * The Bayes factor of a table: how many times likelier its counts are if rows and columns depend on each other.
 *
 * <p>Cells have gamma or Dirichlet priors of one concentration; what the design of a study fixed is conditioned on. Rows
 * and columns without counts stay. Defaults: row totals fixed (groups of a given size), concentration 1.
 *
 * @see <a href="https://doi.org/10.1093/biomet/61.3.545">Gunel and Dickey (1974), Biometrika 61, 545-557</a>
 */
public final class TableBayesFactor {

    private final Sampling sampling;
    private final double concentration;

    private TableBayesFactor(Sampling sampling, double concentration) {
        this.sampling = sampling;
        this.concentration = concentration;
    }

    /**
     * The Bayes factor for rows of fixed totals, with concentration 1.
     *
     * @return the procedure
     */
    public static TableBayesFactor withDefaults() {
        return new TableBayesFactor(Sampling.ROWS_FIXED, 1);
    }

    /**
     * The same under another design.
     *
     * @param design what was fixed
     * @return the procedure
     */
    public TableBayesFactor with(Sampling design) {
        return new TableBayesFactor(design, concentration);
    }

    /**
     * The same with another prior.
     *
     * @param prior the concentration; more of it means more even cells
     * @return the procedure
     * @throws IllegalArgumentException unless it is at least 1 and finite
     */
    public TableBayesFactor withConcentration(double prior) {
        Checks.require(prior >= 1 && Double.isFinite(prior), "concentration must be at least 1 and finite", prior);
        return new TableBayesFactor(sampling, prior);
    }

    /**
     * Weighs dependence of rows and columns against independence.
     *
     * @param table the counts
     * @return the Bayes factor
     * @throws IllegalArgumentException if the table has one row or one column, or both margins are fixed of a table that is
     *     not two by two
     * @throws NotEstimableException if there is no count
     */
    public Result test(Counts table) {
        int rows = table.rows();
        int columns = table.columns();
        Checks.require(
                rows >= 2 && columns >= 2, "a table needs at least 2 rows and 2 columns", rows + " x " + columns);
        NotEstimableException.unless(
                table.total() > 0, Reason.TOO_FEW_VALUES, "a table needs at least 1 count", table.total());
        return new Result(logFactor(table), table.total(), sampling, concentration);
    }

    private double logFactor(Counts table) {
        return switch (sampling) {
            case POISSON -> poisson(table);
            case TOTAL_FIXED ->
                cells(table)
                        - margin(rowTotals(table), table.columns(), true)
                        - margin(columnTotals(table), table.rows(), true);
            case ROWS_FIXED ->
                cells(table)
                        - margin(rowTotals(table), table.columns(), false)
                        - margin(columnTotals(table), table.rows(), true);
            case COLUMNS_FIXED ->
                cells(table)
                        - margin(rowTotals(table), table.columns(), true)
                        - margin(columnTotals(table), table.rows(), false);
            case BOTH_FIXED -> bothFixed(table);
        };
    }

    /** What the cells add to a Dirichlet law. */
    private double cells(Counts table) {
        double[] counts = counts(table);
        double[] prior = evenly(counts.length, concentration);
        return logDirichlet(sum(counts, prior)) - logDirichlet(prior);
    }

    /** What the totals of a margin add to its Dirichlet law; under independence it has fewer free cells. */
    private double margin(double[] totals, int across, boolean free) {
        double[] prior = evenly(totals.length, across * concentration - (free ? across - 1 : 0));
        return logDirichlet(sum(totals, prior)) - logDirichlet(prior);
    }

    private double poisson(Counts table) {
        double n = table.total();
        double free = (table.rows() - 1.0) * (table.columns() - 1);
        double all = table.rows() * table.columns() * concentration;
        double[] counts = counts(table);
        double each = Arrays.stream(counts)
                .map(count -> Gamma.logGamma(count + concentration) - Gamma.logGamma(concentration))
                .sum();
        return Gamma.logGamma(all - free)
                - Gamma.logGamma(n + all - free)
                - free * Math.log1p(n / all)
                + each
                - margin(rowTotals(table), table.columns(), true)
                - margin(columnTotals(table), table.rows(), true);
    }

    private double bothFixed(Counts table) {
        boolean square = table.rows() == 2 && table.columns() == 2;
        Checks.require(square, "both margins fixed needs a table of 2 x 2", table.rows() + " x " + table.columns());
        long row = table.rowTotal(0);
        long column = table.columnTotal(0);
        long least = Math.max(0, column - table.rowTotal(1));
        double[] logs = new double[Math.toIntExact(Math.min(row, column) - least + 1)];
        for (int i = 0; i < logs.length; i++) {
            long first = least + i;
            Counts other = Counts.of2x2(first, row - first, column - first, table.rowTotal(1) - column + first);
            logs[i] = arrangements(counts(other)) + cells(other);
        }
        return cells(table) + arrangements(rowTotals(table)) + arrangements(columnTotals(table)) - logSum(logs);
    }

    private static double arrangements(double[] counts) {
        double[] ones = evenly(counts.length, 1);
        return Gamma.logGamma(Arrays.stream(counts).sum() + 1)
                - Arrays.stream(sum(counts, ones)).map(Gamma::logGamma).sum();
    }

    private static double logSum(double[] logs) {
        double top = Arrays.stream(logs).max().orElseThrow();
        return top
                + Math.log(Arrays.stream(logs).map(log -> Math.exp(log - top)).sum());
    }

    private static double logDirichlet(double[] a) {
        return Arrays.stream(a).map(Gamma::logGamma).sum()
                - Gamma.logGamma(Arrays.stream(a).sum());
    }

    private static double[] evenly(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] sum(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] + y[i]).toArray();
    }

    private static double[] counts(Counts table) {
        return IntStream.range(0, table.rows() * table.columns())
                .mapToDouble(i -> table.at(i / table.columns(), i % table.columns()))
                .toArray();
    }

    private static double[] rowTotals(Counts table) {
        return IntStream.range(0, table.rows()).mapToDouble(table::rowTotal).toArray();
    }

    private static double[] columnTotals(Counts table) {
        return IntStream.range(0, table.columns())
                .mapToDouble(table::columnTotal)
                .toArray();
    }

    /**
     * A Bayes factor of a table.
     *
     * @param logBf10 the natural logarithm of how many times likelier the counts are under dependence; above 0 they speak
     *     for it, below 0 against it
     * @param n the total of the table
     * @param sampling what was fixed
     * @param concentration the concentration of the prior
     */
    public record Result(double logBf10, long n, Sampling sampling, double concentration)
            implements nl.fnb.stats.Result {

        /**
         * How many times likelier the counts are under dependence.
         *
         * @return above 0; infinite where only its logarithm is a double
         */
        public double bf10() {
            return Math.exp(logBf10);
        }

        /**
         * How many times likelier the counts are under independence.
         *
         * @return one over {@link #bf10}
         */
        public double bf01() {
            return Math.exp(-logBf10);
        }

        @Override
        public String method() {
            return switch (sampling) {
                case POISSON -> "Gunel-Dickey Bayes factor, nothing fixed";
                case TOTAL_FIXED -> "Gunel-Dickey Bayes factor, total fixed";
                case ROWS_FIXED -> "Gunel-Dickey Bayes factor, rows fixed";
                case COLUMNS_FIXED -> "Gunel-Dickey Bayes factor, columns fixed";
                case BOTH_FIXED -> "Gunel-Dickey Bayes factor, rows and columns fixed";
            };
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("bf10", bf10()),
                    new Figure("log_bf10", logBf10),
                    new Figure("concentration", concentration),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Evidence.say(Sentence.of(method()), logBf10)
                    .equal("a", concentration)
                    .total(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
