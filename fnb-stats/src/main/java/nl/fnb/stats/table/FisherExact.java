package nl.fnb.stats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;

/**
 * Fisher's exact test of independence, given the margins; for more than two rows or columns that of Freeman and Halton.
 *
 * <p>Two-sided, the p-value is the sum of the probabilities of all tables that are at most as probable as the observed
 * one times \( 1 + 10^{-7} \). A table of two by two also gives the odds ratio of largest conditional likelihood, with
 * its exact interval. Where the margins allow one table only, p is 1. Defaults: two-sided by small probabilities, no mid-p,
 * level .95.
 *
 * <p>With mid-p the observed table counts half, in the p-value and in the interval: less conservative, at the price that
 * the level is kept on average rather than always.
 *
 * <p>Tables with two rows or two columns are exact at thousands of cases; larger ones as long as the test takes no more
 * than {@value #MOST_STEPS} steps.
 *
 * @see <a href="https://doi.org/10.1093/biomet/38.1-2.141">Freeman and Halton (1951), Biometrika 38, 141-149</a>
 */
public final class FisherExact {

    static final double SLACK = 1 + 1e-7;
    static final long MOST_STEPS = 500_000_000;

    private static final FisherExact DEFAULTS = new FisherExact(Alternative.TWO_SIDED, TwoSided.MINLIKE, false, 0.95);

    private final Alternative alternative;
    private final TwoSided kind;
    private final boolean mid;
    private final double level;

    private FisherExact(Alternative alternative, TwoSided kind, boolean mid, double level) {
        this.alternative = alternative;
        this.kind = kind;
        this.mid = mid;
        this.level = level;
    }

    /** Which tables count as extreme in a two-sided test of a table of two by two. */
    public enum TwoSided {
        /** Those that are at most as probable as the observed one, as in R. */
        MINLIKE,
        /** Twice the smaller tail, which agrees with the exact interval. */
        CENTRAL
    }

    /**
     * The two-sided test with a 95% interval.
     *
     * @return the procedure
     */
    public static FisherExact withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test against another alternative: that the odds ratio of a table of two by two is below or above 1.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public FisherExact with(Alternative direction) {
        return new FisherExact(direction, kind, mid, level);
    }

    /**
     * The same test with another meaning of two-sided, for a table of two by two.
     *
     * @param meaning which tables count as extreme
     * @return the procedure
     */
    public FisherExact with(TwoSided meaning) {
        return new FisherExact(alternative, meaning, mid, level);
    }

    /**
     * The same test with or without mid-p, for a table of two by two.
     *
     * @param halved whether the observed table counts half
     * @return the procedure
     * @see <a href="https://doi.org/10.1002/sim.3531">Lydersen, Fagerland and Laake (2009), Stat. Med. 28,
     *     1159-1175</a>
     */
    public FisherExact withMidP(boolean halved) {
        return new FisherExact(alternative, kind, halved, level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public FisherExact withLevel(double confidence) {
        return new FisherExact(alternative, kind, mid, Checks.level(confidence));
    }

    /**
     * Tests whether rows and columns are independent.
     *
     * @param counts the table
     * @return the test
     * @throws IllegalArgumentException if a one-sided, central or mid-p test is asked of a table that is not two by two
     * @throws NotEstimableException if the table has no counts, or is too large for an exact answer
     */
    public Result test(Counts counts) {
        NotEstimableException.unless(
                counts.total() > 0, Reason.TOO_FEW_VALUES, "a table needs at least 1 count", counts.total());
        if (counts.rows() == 2 && counts.columns() == 2) {
            return twoByTwo(counts);
        }
        boolean plain = alternative == Alternative.TWO_SIDED && kind == TwoSided.MINLIKE && !mid;
        Checks.require(plain, "a one-sided, central or mid-p test needs a table of 2 x 2", counts);
        return new Result(
                freemanHalton(counts),
                OptionalDouble.empty(),
                Optional.empty(),
                counts.total(),
                "Fisher-Freeman-Halton exact test");
    }

    private Result twoByTwo(Counts counts) {
        CellDistribution cell = CellDistribution.of(counts);
        OptionalDouble ratio = cell.isFixed() ? OptionalDouble.empty() : OptionalDouble.of(cell.oddsRatio());
        return new Result(
                cell.pValue(alternative, kind, mid),
                ratio,
                Optional.of(cell.interval(alternative, level, mid)),
                counts.total(),
                mid ? "Fisher's exact test with mid-p" : "Fisher's exact test");
    }

    private static double freemanHalton(Counts counts) {
        long rows = IntStream.range(0, counts.rows())
                .filter(i -> counts.rowTotal(i) > 0)
                .count();
        long columns = IntStream.range(0, counts.columns())
                .filter(j -> counts.columnTotal(j) > 0)
                .count();
        if (rows < 2 || columns < 2) {
            return 1;
        }
        Counts table = counts.withoutEmptyMargins();
        if (table.columns() == 2) {
            return TwoColumnTables.of(table).pValue();
        }
        return table.rows() == 2
                ? TwoColumnTables.of(table.transposed()).pValue()
                : TableNetwork.of(table).pValue();
    }

    /**
     * A test of independence.
     *
     * @param pValue the p-value
     * @param oddsRatio the odds ratio of largest conditional likelihood, infinite where a cell makes it so; absent
     *     unless the table is two by two and its margins allow more than one table
     * @param interval the exact interval of the odds ratio; absent unless the table is two by two
     * @param n the total of the table
     * @param method the procedure
     */
    public record Result(double pValue, OptionalDouble oddsRatio, Optional<Interval> interval, long n, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            List<Figure> rows = new ArrayList<>();
            oddsRatio.ifPresent(ratio -> rows.add(new Figure("odds_ratio", ratio)));
            interval.ifPresent(ends -> {
                rows.add(new Figure("ci_low", ends.low()));
                rows.add(new Figure("ci_high", ends.high()));
            });
            rows.add(new Figure("p", pValue));
            rows.add(new Figure("n", n));
            return List.copyOf(rows);
        }

        @Override
        public Sentence sentence() {
            Sentence sentence = Sentence.of(method);
            if (oddsRatio.isPresent() && interval.isPresent()) {
                sentence =
                        sentence.estimate("odds ratio", oddsRatio.getAsDouble()).interval(interval.get());
            }
            return sentence.p(pValue).total(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
