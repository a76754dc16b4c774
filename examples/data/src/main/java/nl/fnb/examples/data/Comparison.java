package nl.fnb.examples.data;

import static nl.fnb.examples.data.PublishedCounts.DECIMALS;
import static nl.fnb.examples.data.PublishedCounts.NUMBERS;

import java.math.BigDecimal;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.ProportionDifference;

/** Two published groups, compared as far as their publication allows. */
public sealed interface Comparison {

    /**
     * A difference whose counts are known.
     *
     * @param difference the first proportion minus the second
     * @param interval Newcombe's 95% interval of the difference
     * @param pValue Fisher's exact test, two-sided
     */
    record Estimated(double difference, Interval interval, double pValue) implements Comparison {

        @Override
        public String toString() {
            return "difference " + NUMBERS.decimal(difference, DECIMALS) + ", " + NUMBERS.interval(interval, DECIMALS)
                    + ", Fisher p = " + NUMBERS.decimal(pValue, DECIMALS)
                    + " (two populations: arithmetic, not a finding)";
        }
    }

    /**
     * A difference of percentages whose group sizes were not published, so that nothing can be said of its precision.
     *
     * @param percentagePoints the first percentage minus the second
     */
    record NotPublished(BigDecimal percentagePoints) implements Comparison {

        @Override
        public String toString() {
            return "difference " + percentagePoints + " percentage points; no interval: group sizes not published";
        }
    }

    /**
     * Compares two groups of known size.
     *
     * @param first the first group
     * @param second the second group, subtracted
     * @return the difference with its precision
     */
    static Estimated of(Tally first, Tally second) {
        ProportionDifference.Result difference =
                ProportionDifference.withDefaults().estimate(first, second);
        Counts table = Counts.of2x2(first.successes(), first.failures(), second.successes(), second.failures());
        return new Estimated(
                difference.estimate(),
                difference.interval(),
                FisherExact.withDefaults().test(table).pValue());
    }

    /**
     * Compares two percentages of groups of unknown size.
     *
     * @param first the first percentage, as printed
     * @param second the second percentage, as printed
     * @return the difference alone
     */
    static NotPublished ofPercentages(String first, String second) {
        return new NotPublished(new BigDecimal(first).subtract(new BigDecimal(second)));
    }
}
