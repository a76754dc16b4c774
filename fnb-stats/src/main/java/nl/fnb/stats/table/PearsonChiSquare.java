package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Tails;

/**
 * Pearson's chi-square test of independence, \( X^2 = \sum (O - E)^2 / E \), with (r - 1)(c - 1) degrees of freedom.
 *
 * <p>Default: no continuity correction. Rows and columns without counts are left out. The correction of Yates takes
 * \( \min(0.5, |O - E|) \) off each difference, in a table of two by two only.
 *
 * @see <a href="https://doi.org/10.1080/14786440009463897">Pearson (1900), Phil. Mag. 50, 157-175</a>
 */
public final class PearsonChiSquare {

    private static final PearsonChiSquare DEFAULTS = new PearsonChiSquare(Statistic.PEARSON);

    private enum Statistic {
        PEARSON,
        YATES,
        LIKELIHOOD_RATIO
    }

    private final Statistic statistic;

    private PearsonChiSquare(Statistic statistic) {
        this.statistic = statistic;
    }

    /**
     * The test without continuity correction.
     *
     * @return the procedure
     */
    public static PearsonChiSquare withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test with or without the correction of Yates.
     *
     * @param corrected whether to correct a table of two by two
     * @return the procedure
     */
    public PearsonChiSquare withYates(boolean corrected) {
        return new PearsonChiSquare(corrected ? Statistic.YATES : Statistic.PEARSON);
    }

    /**
     * The same test with the statistic of the likelihood ratio, \( G = 2 \sum O \log(O/E) \), which has no correction.
     *
     * @return the procedure, known as the G test
     */
    public PearsonChiSquare withLikelihoodRatio() {
        return new PearsonChiSquare(Statistic.LIKELIHOOD_RATIO);
    }

    /**
     * Tests whether rows and columns are independent.
     *
     * @param counts the table
     * @return the test
     * @throws NotEstimableException if fewer than two rows or two columns have counts
     */
    public Result test(Counts counts) {
        Counts table = counts.withoutEmptyMargins();
        boolean ratio = statistic == Statistic.LIKELIHOOD_RATIO;
        boolean corrected = statistic == Statistic.YATES && table.rows() == 2 && table.columns() == 2;
        double chiSquare = ratio ? likelihoodRatio(table) : statistic(table, corrected ? correction(table) : 0);
        int df = (table.rows() - 1) * (table.columns() - 1);
        return new Result(
                chiSquare,
                df,
                Tails.aboveChiSquare(chiSquare, df),
                table.total(),
                smallestExpected(table),
                CramersV.of(statistic(table, 0), table),
                ratio ? "likelihood-ratio chi-square test" : method(corrected));
    }

    private static String method(boolean corrected) {
        return corrected ? "Pearson's chi-square test with Yates's correction" : "Pearson's chi-square test";
    }

    /** Each term less its O - E, which sum to 0: so none is negative. */
    private static double likelihoodRatio(Counts table) {
        double sum = 0;
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double expected = table.expected(i, j);
                double difference = table.at(i, j) - expected;
                double term = table.at(i, j) == 0 ? 0 : table.at(i, j) * Math.log1p(difference / expected);
                sum += Math.max(0, term - difference);
            }
        }
        return 2 * sum;
    }

    /**
     * How far each count lies from what independence expects, in standard deviations of a count: \( (O - E)/\sqrt{E} \).
     *
     * @param counts the table
     * @return a residual a cell, above 0 where there are more than expected; a row an array
     * @throws NotEstimableException if a row or column has no counts
     */
    public static double[][] residuals(Counts counts) {
        return eachCell(counts, (i, j) -> 1);
    }

    /**
     * The residuals in standard errors, so that each is about standard normal under independence: \( (O - E) / \sqrt{E (1 -
     * r_i)(1 - c_j)} \), with r and c the shares of the row and the column.
     *
     * @param counts the table
     * @return a standardised residual a cell; a row an array
     * @throws NotEstimableException if a row or column has no counts, or one has all
     */
    public static double[][] standardisedResiduals(Counts counts) {
        counts.withoutEmptyMargins();
        double n = counts.total();
        return eachCell(counts, (i, j) -> Math.sqrt((1 - counts.rowTotal(i) / n) * (1 - counts.columnTotal(j) / n)));
    }

    @FunctionalInterface
    private interface Divisor {
        double of(int row, int column);
    }

    private static double[][] eachCell(Counts counts, Divisor divisor) {
        double[][] residuals = new double[counts.rows()][counts.columns()];
        for (int i = 0; i < counts.rows(); i++) {
            for (int j = 0; j < counts.columns(); j++) {
                double expected = counts.expected(i, j);
                NotEstimableException.unless(
                        expected > 0, Reason.EMPTY_MARGIN, "each row and column needs a count; expected count", 0);
                residuals[i][j] = (counts.at(i, j) - expected) / (Math.sqrt(expected) * divisor.of(i, j));
            }
        }
        return residuals;
    }

    static double statistic(Counts table, double correction) {
        double sum = 0;
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double expected = table.expected(i, j);
                double difference = Math.abs(table.at(i, j) - expected) - correction;
                sum += difference * difference / expected;
            }
        }
        return sum;
    }

    private static double correction(Counts table) {
        return Math.min(0.5, Math.abs(table.at(0, 0) - table.expected(0, 0)));
    }

    private static double smallestExpected(Counts table) {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                smallest = Math.min(smallest, table.expected(i, j));
            }
        }
        return smallest;
    }

    /**
     * A test of independence.
     *
     * @param chiSquare the statistic
     * @param df its degrees of freedom
     * @param pValue the probability of a larger statistic under independence
     * @param n the total of the table
     * @param smallestExpected the smallest expected count; below 5 an exact test is safer
     * @param cramersV Cramér's V, from 0 (independent) to 1, never corrected
     * @param method the procedure
     */
    public record Result(
            double chiSquare, int df, double pValue, long n, double smallestExpected, double cramersV, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("cramers_v", cramersV),
                    new Figure("chi_square", chiSquare),
                    new Figure("df", df),
                    new Figure("p", pValue),
                    new Figure("n", n),
                    new Figure("smallest_expected", smallestExpected));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .equalBounded("V", cramersV)
                    .chiSquare(chiSquare, df, n)
                    .p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
