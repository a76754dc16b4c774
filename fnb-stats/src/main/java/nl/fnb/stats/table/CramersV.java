package nl.fnb.stats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.distribution.NoncentralChiSquare;
import nl.fnb.stats.internal.Checks;

/**
 * Cramér's V, the strength of association in a table, \( V = \sqrt{X^2 / (n (\min(r, c) - 1))} \).
 *
 * <p>The interval turns the noncentral chi-square distribution around: its ends are the V of the noncentralities under
 * which the statistic has the tails \( (1 - level) / 2 \); an end that would pass 0 or 1 stays there. Default: level
 * .95. Rows and columns without counts are left out.
 *
 * @see <a href="https://doi.org/10.1177/0013164404264850">Smithson (2003), Confidence Intervals</a>
 */
public final class CramersV {

    private static final CramersV DEFAULTS = new CramersV(0.95);

    private final double level;

    private CramersV(double level) {
        this.level = level;
    }

    /**
     * The estimate with a 95% interval.
     *
     * @return the procedure
     */
    public static CramersV withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same estimate with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public CramersV withLevel(double confidence) {
        return new CramersV(Checks.level(confidence));
    }

    /**
     * Estimates V.
     *
     * @param counts the table
     * @return the estimate
     * @throws NotEstimableException if fewer than two rows or two columns have counts
     */
    public Result estimate(Counts counts) {
        Counts table = counts.withoutEmptyMargins();
        double chiSquare = PearsonChiSquare.statistic(table, 0);
        double df = (table.rows() - 1) * (table.columns() - 1);
        double tail = (1 - level) / 2;
        double low = of(NoncentralChiSquare.noncentralityBelow(chiSquare, df, tail), table);
        double high = of(NoncentralChiSquare.noncentralityAbove(chiSquare, df, tail), table);
        return new Result(
                of(chiSquare, table), new Interval(low, high, level), corrected(chiSquare, table), table.total());
    }

    static double of(double chiSquare, Counts table) {
        int shorter = Math.min(table.rows(), table.columns());
        return Math.min(1, Math.sqrt(chiSquare / (table.total() * (shorter - 1.0))));
    }

    private static OptionalDouble corrected(double chiSquare, Counts table) {
        double n = table.total();
        double r = table.rows();
        double c = table.columns();
        double phiSquare = Math.max(0, chiSquare / n - (r - 1) * (c - 1) / (n - 1));
        double rows = r - (r - 1) * (r - 1) / (n - 1);
        double columns = c - (c - 1) * (c - 1) / (n - 1);
        double most = Math.min(rows, columns) - 1;
        return most > 0 ? OptionalDouble.of(Math.sqrt(phiSquare / most)) : OptionalDouble.empty();
    }

    /**
     * An estimated association.
     *
     * @param estimate V, from 0 (independent) to 1
     * @param interval its confidence interval
     * @param biasCorrected V after the correction of Bergsma (2013); absent where each row or each column has one count,
     *     so that nothing is left to correct with
     * @param n the total of the table
     */
    public record Result(double estimate, Interval interval, OptionalDouble biasCorrected, long n)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "Cramér's V, noncentral chi-square interval";
        }

        @Override
        public List<Figure> toRows() {
            List<Figure> rows = new ArrayList<>();
            rows.add(new Figure("estimate", estimate));
            rows.add(new Figure("ci_low", interval.low()));
            rows.add(new Figure("ci_high", interval.high()));
            biasCorrected.ifPresent(value -> rows.add(new Figure("bias_corrected", value)));
            rows.add(new Figure("n", n));
            return List.copyOf(rows);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .equalBounded("V", estimate)
                    .interval(interval)
                    .total(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
