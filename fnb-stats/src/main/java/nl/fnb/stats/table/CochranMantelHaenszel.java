package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The test of Cochran, Mantel and Haenszel: whether two groups differ in an event within strata, such as organisations, and
 * the odds ratio that the strata share.
 *
 * <p>The estimate is \( \sum a d / n \) over \( \sum b c / n \), its interval that of Robins, Breslow and Greenland on the log
 * scale. It assumes one odds ratio in all strata. Strata with fewer than two cases tell nothing and are left out. Defaults: no
 * continuity correction, level .95.
 *
 * @see <a href="https://doi.org/10.1093/jnci/22.4.719">Mantel and Haenszel (1959), JNCI 22, 719-748</a>
 * @see <a href="https://doi.org/10.2307/2531052">Robins, Breslow and Greenland (1986), Biometrics 42, 311-323</a>
 */
public final class CochranMantelHaenszel {

    private static final CochranMantelHaenszel DEFAULTS = new CochranMantelHaenszel(false, 0.95);

    private final boolean corrected;
    private final double level;

    private CochranMantelHaenszel(boolean corrected, double level) {
        this.corrected = corrected;
        this.level = level;
    }

    /**
     * The test without continuity correction and with a 95% interval.
     *
     * @return the procedure
     */
    public static CochranMantelHaenszel withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test with or without continuity correction.
     *
     * @param correction whether half a case is taken off the difference
     * @return the procedure
     */
    public CochranMantelHaenszel withCorrection(boolean correction) {
        return new CochranMantelHaenszel(correction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public CochranMantelHaenszel withLevel(double confidence) {
        return new CochranMantelHaenszel(corrected, Checks.level(confidence));
    }

    /**
     * Tests whether the groups differ within strata.
     *
     * @param strata a table of two by two for each stratum: groups in rows, the event in the first column
     * @return the test
     * @throws IllegalArgumentException if a table is not two by two
     * @throws NotEstimableException if no stratum has cases in both groups with and without the event
     */
    public Result test(List<Counts> strata) {
        double excess = 0;
        double variance = 0;
        OddsSums odds = new OddsSums();
        long n = 0;
        for (Counts stratum : strata) {
            Checks.require(stratum.rows() == 2 && stratum.columns() == 2, "a stratum is a table of 2 x 2", stratum);
            double total = stratum.total();
            if (total > 1) {
                excess += stratum.at(0, 0) - stratum.expected(0, 0);
                variance +=
                        stratum.expected(0, 0) * stratum.rowTotal(1) * stratum.columnTotal(1) / (total * (total - 1));
                odds.add(stratum, total);
            }
            n += stratum.total();
        }
        NotEstimableException.unless(
                variance > 0, Reason.NO_VARIANCE, "a stratum needs both groups and both events; variance", 0);
        double gap = Math.abs(excess);
        double reduced = corrected && gap >= 0.5 ? gap - 0.5 : gap;
        double chiSquare = reduced * reduced / variance;
        return new Result(
                odds.ratio(),
                odds.interval(level),
                chiSquare,
                Tails.aboveChiSquare(chiSquare, 1),
                strata.size(),
                n,
                corrected ? "Cochran-Mantel-Haenszel test with continuity correction" : "Cochran-Mantel-Haenszel test");
    }

    /** The sums over strata of which the common odds ratio and its variance are made. */
    private static final class OddsSums {
        private double r;
        private double s;
        private double pr;
        private double psqr;
        private double qs;

        void add(Counts stratum, double n) {
            double ad = (double) stratum.at(0, 0) * stratum.at(1, 1) / n;
            double bc = (double) stratum.at(0, 1) * stratum.at(1, 0) / n;
            double p = (stratum.at(0, 0) + stratum.at(1, 1)) / n;
            double q = (stratum.at(0, 1) + stratum.at(1, 0)) / n;
            r += ad;
            s += bc;
            pr += p * ad;
            psqr += p * bc + q * ad;
            qs += q * bc;
        }

        double ratio() {
            return s == 0 ? Double.POSITIVE_INFINITY : r / s;
        }

        Interval interval(double level) {
            if (r == 0 || s == 0) {
                return new Interval(0, Double.POSITIVE_INFINITY, level);
            }
            double error = Math.sqrt(pr / (2 * r * r) + psqr / (2 * r * s) + qs / (2 * s * s));
            double margin = Tails.criticalZ((1 - level) / 2) * error;
            return new Interval(ratio() * Math.exp(-margin), ratio() * Math.exp(margin), level);
        }
    }

    /**
     * A stratified comparison.
     *
     * @param estimate the common odds ratio, first row over second; 0 or infinite where the events of a group lack
     * @param interval its confidence interval; without bounds where the estimate is 0 or infinite
     * @param chiSquare the statistic, with one degree of freedom
     * @param pValue the two-sided p-value
     * @param strata the number of strata
     * @param n all cases
     * @param method the procedure
     */
    public record Result(
            double estimate, Interval interval, double chiSquare, double pValue, int strata, long n, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("chi_square", chiSquare),
                    new Figure("df", 1),
                    new Figure("p", pValue),
                    new Figure("strata", strata),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .estimate("common odds ratio", estimate)
                    .interval(interval)
                    .chiSquare(chiSquare, 1, n)
                    .p(pValue)
                    .say("{} strata", strata);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
