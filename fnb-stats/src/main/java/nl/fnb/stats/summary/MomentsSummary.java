package nl.fnb.stats.summary;

import java.util.stream.DoubleStream;
import nl.fnb.stats.Moments;
import nl.fnb.stats.internal.Checks;

/**
 * Count, sum and sum of squares of values, kept without rounding; the result is their {@link Moments}, each figure
 * correctly rounded.
 *
 * <p>With \( S = \sum x \) and \( Q = \sum x^2 \) exact, the squared deviations are \( (nQ - S^2)/n \): nothing
 * cancels, however far the values lie from 0.
 *
 * @param n how many values
 * @param sum their sum
 * @param squares the sum of their squares
 * @param min the smallest; positive infinity where there are none
 * @param max the largest; negative infinity where there are none
 */
public record MomentsSummary(long n, ExactSum sum, ExactSum squares, double min, double max)
        implements Summary<MomentsSummary, Double, Moments> {

    private static final MomentsSummary NONE =
            new MomentsSummary(0, ExactSum.ZERO, ExactSum.ZERO, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /**
     * Checks the count.
     *
     * @param n how many values
     * @param sum their sum
     * @param squares the sum of their squares
     * @param min the smallest; positive infinity where there are none
     * @param max the largest; negative infinity where there are none
     * @throws IllegalArgumentException if n is negative
     */
    public MomentsSummary {
        Checks.require(n >= 0, "n must be at least 0", n);
    }

    /**
     * The summary of no values.
     *
     * @return the summary to start from
     */
    public static MomentsSummary none() {
        return NONE;
    }

    /**
     * Summarises values.
     *
     * @param values the values
     * @return their summary
     * @throws IllegalArgumentException if a value is NaN or infinite
     */
    public static MomentsSummary of(double... values) {
        return NONE.addAll(() -> DoubleStream.of(values).iterator());
    }

    @Override
    public MomentsSummary empty() {
        return NONE;
    }

    @Override
    public MomentsSummary add(Double value) {
        return add(value.doubleValue());
    }

    /**
     * The summary with one value more.
     *
     * @param value the value
     * @return the new summary
     * @throws IllegalArgumentException if the value is NaN or infinite
     */
    public MomentsSummary add(double value) {
        ExactSum term = ExactSum.of(value);
        return new MomentsSummary(
                n + 1, sum.plus(term), squares.plus(term.times(term)), Math.min(min, value), Math.max(max, value));
    }

    @Override
    public MomentsSummary addAll(Iterable<? extends Double> values) {
        ExactAdder sums = new ExactAdder();
        ExactAdder products = new ExactAdder();
        long count = 0;
        double least = min;
        double most = max;
        for (double value : values) {
            sums.add(value);
            products.add(value, value);
            count++;
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return new MomentsSummary(n + count, sum.plus(sums.sum()), squares.plus(products.sum()), least, most);
    }

    @Override
    public MomentsSummary merge(MomentsSummary other) {
        return new MomentsSummary(
                n + other.n,
                sum.plus(other.sum),
                squares.plus(other.squares),
                Math.min(min, other.min),
                Math.max(max, other.max));
    }

    /**
     * Count, mean and squared deviations.
     *
     * @return the moments, each the double nearest to its exact value
     */
    @Override
    public Moments result() {
        return around(0);
    }

    /**
     * The moments of the values less an origin, as if it had been subtracted without rounding: a mean close to the
     * origin keeps all its digits.
     *
     * @param origin what to subtract
     * @return the moments
     * @throws IllegalArgumentException if the origin is NaN or infinite
     */
    public Moments around(double origin) {
        ExactSum shift = ExactSum.of(origin);
        if (n == 0) {
            return Moments.none();
        }
        ExactSum count = ExactSum.of(n);
        double mean = sum.minus(count.times(shift)).dividedBy(n);
        double deviations = count.times(squares).minus(sum.times(sum)).dividedBy(n);
        return new Moments(n, mean, deviations, min - origin, max - origin);
    }

    /** Count, mean and standard deviation, for instance {@code n = 3, M = 2.00, SD = 1.00}. */
    @Override
    public String toString() {
        return result().toString();
    }
}
