package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * McNemar's test of paired yes-or-no answers, such as before and after: whether as many families change one way as the
 * other.
 *
 * <p>Of a table of two by two with the first answer in its rows and the second in its columns only the pairs that change
 * count, b and c. The estimate is the odds ratio b/c with the exact interval that follows from the binomial share b/(b+c).
 * Defaults: the exact test, level .95.
 *
 * @see <a href="https://doi.org/10.1007/BF02295996">McNemar (1947), Psychometrika 12, 153-157</a>
 * @see <a href="https://doi.org/10.1186/1471-2288-13-91">Fagerland, Lydersen and Laake (2013), BMC Med. Res. Methodol. 13,
 *     91, on mid-p</a>
 */
public final class McNemar {

    private static final McNemar DEFAULTS = new McNemar(Method.EXACT, 0.95);

    private final Method method;
    private final double level;

    private McNemar(Method method, double level) {
        this.method = method;
        this.level = level;
    }

    /** How the p-value is found. */
    public enum Method {
        /** From the binomial distribution of b among the pairs that change. */
        EXACT("exact McNemar test"),
        /** The same, with the observed count halved: less conservative. */
        MID_P("McNemar test with mid-p"),
        /** From chi-square, without a correction. */
        ASYMPTOTIC("McNemar test"),
        /** From chi-square, with the correction of Edwards. */
        CORRECTED("McNemar test with continuity correction");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * The exact test with a 95% interval.
     *
     * @return the procedure
     */
    public static McNemar withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test by another method.
     *
     * @param kind the method
     * @return the procedure
     */
    public McNemar with(Method kind) {
        return new McNemar(kind, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public McNemar withLevel(double confidence) {
        return new McNemar(method, Checks.level(confidence));
    }

    /**
     * Tests whether change goes both ways alike.
     *
     * @param pairs two by two: rows the first answer, columns the second, in the same order
     * @return the test
     * @throws IllegalArgumentException if the table is not two by two
     * @throws NotEstimableException if no pair changes
     */
    public Result test(Counts pairs) {
        Checks.require(pairs.rows() == 2 && pairs.columns() == 2, "pairs need a table of 2 x 2", pairs);
        long b = pairs.at(0, 1);
        long c = pairs.at(1, 0);
        NotEstimableException.unless(b + c > 0, Reason.NO_VARIANCE, "at least 1 pair must change", b + c);
        double gap = Math.abs((double) b - c);
        double corrected = method == Method.CORRECTED ? Math.max(0, gap - 1) : gap;
        double chiSquare = corrected * corrected / (b + c);
        Interval share = ProportionInterval.withDefaults()
                .with(ProportionInterval.Method.CLOPPER_PEARSON)
                .withLevel(level)
                .estimate(new Tally(b, b + c))
                .interval();
        Interval odds = new Interval(odds(share.low()), odds(share.high()), level);
        return new Result(
                c == 0 ? Double.POSITIVE_INFINITY : (double) b / c,
                odds,
                ((double) b - c) / pairs.total(),
                chiSquare,
                pValue(b, c, chiSquare),
                b,
                c,
                pairs.total(),
                method.title);
    }

    private static double odds(double share) {
        return share == 1 ? Double.POSITIVE_INFINITY : share / (1 - share);
    }

    private double pValue(long b, long c, double chiSquare) {
        if (method == Method.ASYMPTOTIC || method == Method.CORRECTED) {
            return Tails.aboveChiSquare(chiSquare, 1);
        }
        BinomialDistribution law = BinomialDistribution.of(Math.toIntExact(b + c), 0.5);
        int fewer = (int) Math.min(b, c);
        double twice = 2 * law.cumulativeProbability(fewer);
        return Math.min(1, method == Method.MID_P ? twice - law.probability(fewer) : twice);
    }

    /**
     * A test of paired answers.
     *
     * @param estimate the odds ratio b/c; infinite where c is 0
     * @param interval its exact confidence interval
     * @param difference the share of the first row minus that of the first column, (b - c)/n
     * @param chiSquare McNemar's statistic, corrected where the method is
     * @param pValue the two-sided p-value
     * @param b the pairs in the first row and second column
     * @param c the pairs in the second row and first column
     * @param n all pairs
     * @param method the method
     */
    public record Result(
            double estimate,
            Interval interval,
            double difference,
            double chiSquare,
            double pValue,
            long b,
            long c,
            long n,
            String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("difference", difference),
                    new Figure("chi_square", chiSquare),
                    new Figure("p", pValue),
                    new Figure("b", b),
                    new Figure("c", c),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .estimate("odds ratio", estimate)
                    .interval(interval)
                    .say("{} against {} changed", b, c)
                    .p(pValue)
                    .total(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
