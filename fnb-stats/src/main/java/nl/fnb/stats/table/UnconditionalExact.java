package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;

/**
 * Unconditional exact tests of two proportions, after Barnard and Boschloo: for rare events more powerful than Fisher's test,
 * which fixes the number of events.
 *
 * <p>The sizes of the two groups are fixed. Tables are ordered by a statistic; the p-value is the largest probability, over
 * the share that both groups have under the null hypothesis, of a table at least as extreme as the observed one. The
 * estimate is the risk difference with the score interval of Miettinen and Nurminen. Defaults: Boschloo, two-sided, .95.
 *
 * @see <a href="https://doi.org/10.1111/j.1467-9574.1970.tb00104.x">Boschloo (1970), Stat. Neerl. 24, 1-9</a>
 * @see <a href="https://doi.org/10.1093/biomet/34.1-2.123">Barnard (1947), Biometrika 34, 123-138</a>
 */
public final class UnconditionalExact {

    /** The most cases of both groups together: beyond them conditional and unconditional tests agree. */
    public static final int MOST_CASES = 4000;

    private static final UnconditionalExact DEFAULTS =
            new UnconditionalExact(Ordering.BOSCHLOO, Alternative.TWO_SIDED, 0.95);

    private final Ordering ordering;
    private final Alternative alternative;
    private final double level;

    private UnconditionalExact(Ordering ordering, Alternative alternative, double level) {
        this.ordering = ordering;
        this.alternative = alternative;
        this.level = level;
    }

    /** Which tables are more extreme than others. */
    public enum Ordering {
        /** Those with a smaller p-value of Fisher's test: never less powerful than that test. */
        BOSCHLOO("Boschloo's exact test"),
        /** Those with a larger difference, in standard errors under a common share: Barnard's test as commonly used. */
        Z_POOLED("Barnard's exact test (pooled Z)"),
        /** Those with a larger difference, in standard errors of each group's own share. */
        Z_UNPOOLED("unconditional exact test (unpooled Z)");

        private final String title;

        Ordering(String title) {
            this.title = title;
        }
    }

    /**
     * Boschloo's two-sided test with a 95% interval.
     *
     * @return the procedure
     */
    public static UnconditionalExact withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test with another ordering.
     *
     * @param kind which tables are more extreme
     * @return the procedure
     */
    public UnconditionalExact with(Ordering kind) {
        return new UnconditionalExact(kind, alternative, level);
    }

    /**
     * The same test against another alternative: that the first share is smaller or greater than the second.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public UnconditionalExact with(Alternative direction) {
        return new UnconditionalExact(ordering, direction, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public UnconditionalExact withLevel(double confidence) {
        return new UnconditionalExact(ordering, alternative, Checks.level(confidence));
    }

    /**
     * Tests whether two groups have one share of events.
     *
     * @param counts a table of two by two: groups in rows, the event in the first column
     * @return the test
     * @throws IllegalArgumentException if the table is not two by two
     * @throws NotEstimableException if a group is empty, or there are more than {@value #MOST_CASES} cases
     */
    public Result test(Counts counts) {
        Checks.require(counts.rows() == 2 && counts.columns() == 2, "two groups need a table of 2 x 2", counts);
        return test(new Tally(counts.at(0, 0), counts.rowTotal(0)), new Tally(counts.at(1, 0), counts.rowTotal(1)));
    }

    /**
     * Tests whether two groups have one share of events.
     *
     * @param first the first group
     * @param second the second group
     * @return the test
     * @throws NotEstimableException if a group is empty, or there are more than {@value #MOST_CASES} cases
     */
    public Result test(Tally first, Tally second) {
        long cases = first.trials() + second.trials();
        NotEstimableException.unless(
                cases <= MOST_CASES, Reason.TOO_LARGE, "an exact answer needs at most " + MOST_CASES + " cases", cases);
        ProportionDifference.Result difference = ProportionDifference.withDefaults()
                .with(ProportionDifference.Method.MIETTINEN_NURMINEN)
                .withLevel(level)
                .estimate(first, second);
        ExtremeTables extreme = ExtremeTables.of(ordering, alternative, first, second);
        NuisanceSearch.Peak peak = new NuisanceSearch(extreme.shares()).largest();
        return new Result(
                difference.estimate(),
                difference.interval(),
                extreme.statistic(),
                Math.min(1, peak.probability()),
                alternative == Alternative.TWO_SIDED ? Math.min(peak.share(), 1 - peak.share()) : peak.share(),
                first.trials(),
                second.trials(),
                ordering.title);
    }

    /**
     * A test of two proportions.
     *
     * @param estimate the risk difference, first minus second
     * @param interval its confidence interval, by scores
     * @param statistic the statistic by which tables are ordered: a p-value of Fisher's test, or Z
     * @param pValue the p-value
     * @param nuisance the share of events in both groups at which the probability is largest; of two alike the lower
     * @param n1 the size of the first group
     * @param n2 the size of the second group
     * @param method the ordering
     */
    public record Result(
            double estimate,
            Interval interval,
            double statistic,
            double pValue,
            double nuisance,
            long n1,
            long n2,
            String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("statistic", statistic),
                    new Figure("p", pValue),
                    new Figure("nuisance", nuisance),
                    new Figure("n1", n1),
                    new Figure("n2", n2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .proportion("risk difference", estimate)
                    .interval(interval)
                    .p(pValue)
                    .n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
