package nl.fnb.measures.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The granularity of means: whether a printed mean of whole numbers can be true for the number of cases.
 *
 * <p>A mean of n whole numbers, or of n scores that are means of several items, is a whole number over n times the items. The
 * printed mean is possible if such a fraction rounds to it, halves up.
 *
 * @see <a href="https://doi.org/10.1177/1948550616673876">Brown and Heathers (2017), Soc. Psychol. Personal. Sci. 8,
 *     363-369</a>
 */
public final class Grim {

    private Grim() {}

    /**
     * The sums that a printed mean can come from.
     *
     * @param mean the printed mean
     * @param cases the number of cases, at least 1
     * @param items the number of items whose mean each score is; 1 where the scores themselves are whole numbers
     * @return the sums over all cases and items, ascending; empty where the mean is impossible
     * @throws IllegalArgumentException if there are no cases or no items
     */
    public static List<Long> sums(Rounded mean, long cases, int items) {
        if (cases < 1 || items < 1) {
            throw new IllegalArgumentException("cases and items must be at least 1, got " + cases + " and " + items);
        }
        long parts = Math.multiplyExact(cases, items);
        BigDecimal all = BigDecimal.valueOf(parts);
        long from = mean.least().multiply(all).setScale(0, RoundingMode.CEILING).longValueExact();
        long beyond =
                mean.beyond().multiply(all).setScale(0, RoundingMode.CEILING).longValueExact();
        return LongStream.range(from, beyond).boxed().toList();
    }

    /**
     * Whether a printed mean can be true.
     *
     * @param mean the printed mean
     * @param cases the number of cases, at least 1
     * @param items the number of items whose mean each score is
     * @return whether a sum of whole numbers gives it
     * @throws IllegalArgumentException if there are no cases or no items
     */
    public static boolean isPossible(Rounded mean, long cases, int items) {
        return !sums(mean, cases, items).isEmpty();
    }
}
