package nl.fnb.stats.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * Values as whole numbers above the least of them, in units of their last decimal.
 *
 * <p>Values that would need more digits are rounded to as many as there is room for.
 *
 * @param scores the whole numbers, in the order of the values
 * @param slack by how much two sums may differ through rounding; 0 where none was needed
 */
record DecimalScores(long[] scores, long slack) {

    private static final int MOST_DIGITS = 15;

    static DecimalScores of(double... values) {
        BigDecimal least = BigDecimal.valueOf(Arrays.stream(values).min().orElse(0));
        List<BigDecimal> gaps = Arrays.stream(values)
                .mapToObj(value -> BigDecimal.valueOf(value).subtract(least).stripTrailingZeros())
                .toList();
        int decimals = gaps.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        int whole = gaps.stream()
                .mapToInt(gap -> gap.precision() - gap.scale())
                .max()
                .orElse(0);
        int kept = Math.min(decimals, MOST_DIGITS - whole);
        long[] scores = gaps.stream()
                .map(gap -> gap.setScale(kept, RoundingMode.HALF_EVEN))
                .mapToLong(gap -> gap.unscaledValue().longValueExact())
                .toArray();
        return new DecimalScores(scores, kept == decimals ? 0 : scores.length);
    }
}
