package nl.fnb.stats.summary;

import static nl.fnb.stats.Reason.TOO_FEW_VALUES;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import nl.fnb.stats.Descriptives;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.internal.Checks;

/**
 * How often each value occurred: all that is needed for exact quantiles and for a histogram.
 *
 * <p>Made for values that repeat, such as weeks, ages or scores: it keeps one count a different value.
 *
 * @param values the values and their counts
 */
public record ValueCounts(Frequencies<Double> values) implements Summary<ValueCounts, Double, Descriptives> {

    private static final ValueCounts NONE = new ValueCounts(Frequencies.none());
    private static final int MOST_BINS = 10_000;

    /**
     * Checks the values.
     *
     * @param values the values and their counts
     * @throws IllegalArgumentException if a value is NaN or infinite
     */
    public ValueCounts {
        List<Double> keys = values.keys();
        if (!keys.isEmpty()) {
            Checks.finite(keys.get(0), "value");
            Checks.finite(keys.get(keys.size() - 1), "value");
        }
    }

    /**
     * The counts of no values.
     *
     * @return the summary to start from
     */
    public static ValueCounts none() {
        return NONE;
    }

    /**
     * Counts values.
     *
     * @param values the values
     * @return their counts
     * @throws IllegalArgumentException if a value is NaN or infinite
     */
    public static ValueCounts of(double... values) {
        return NONE.addAll(DoubleStream.of(values).boxed().toList());
    }

    @Override
    public ValueCounts empty() {
        return NONE;
    }

    @Override
    public ValueCounts add(Double value) {
        return new ValueCounts(values.add(value + 0.0)); // -0.0 and 0.0 are one value
    }

    @Override
    public ValueCounts addAll(Iterable<? extends Double> more) {
        return new ValueCounts(values.addAll(more, value -> value + 0.0));
    }

    @Override
    public ValueCounts merge(ValueCounts other) {
        return new ValueCounts(values.merge(other.values));
    }

    /**
     * How many values there were.
     *
     * @return the sum of the counts
     */
    public long n() {
        return values.total();
    }

    /**
     * The moments of the values, each figure the double nearest to its exact value.
     *
     * @return count, mean and squared deviations
     */
    public Moments moments() {
        return sums().result();
    }

    /**
     * The same values as a summary of moments, for an analysis of variance of groups say.
     *
     * @return count, sum and sum of squares without rounding
     */
    public MomentsSummary sums() {
        MomentsSummary all = MomentsSummary.none();
        for (int i = 0; i < values.keys().size(); i++) {
            double value = values.keys().get(i);
            long count = values.counts().get(i);
            ExactSum sum = ExactSum.of(count).times(ExactSum.of(value));
            all = all.merge(new MomentsSummary(count, sum, sum.times(ExactSum.of(value)), value, value));
        }
        return all;
    }

    /**
     * One quantile of type 7, as from the values themselves.
     *
     * @param p the share of values below, from 0 to 1
     * @return the quantile, in the unit of the values
     * @throws IllegalArgumentException if p does not lie from 0 to 1
     * @throws NotEstimableException if there are no values
     * @see nl.fnb.stats.Quantiles
     */
    public double quantile(double p) {
        Checks.probability(p, "p");
        long n = n();
        NotEstimableException.unless(n > 0, TOO_FEW_VALUES, "a quantile needs at least 1 value", n);
        double h = (n - 1) * p;
        long below = (long) h;
        double fraction = h - below;
        double low = ofRank(below);
        double high = fraction == 0 ? low : ofRank(below + 1);
        return low == high ? low : (1 - fraction) * low + fraction * high;
    }

    private double ofRank(long rank) {
        long left = rank;
        int place = 0;
        while (left >= values.counts().get(place)) {
            left -= values.counts().get(place++);
        }
        return values.keys().get(place);
    }

    /**
     * Mean, spread and quartiles.
     *
     * @return the description
     * @throws NotEstimableException if there are no values
     */
    @Override
    public Descriptives result() {
        Moments moments = moments();
        NotEstimableException.unless(
                moments.n() > 0, TOO_FEW_VALUES, "a description needs at least 1 value", moments.n());
        return new Descriptives(
                moments.n(),
                moments.mean(),
                moments.n() > 1 ? OptionalDouble.of(moments.sd()) : OptionalDouble.empty(),
                quantile(0.5),
                quantile(0.25),
                quantile(0.75),
                moments.min(),
                moments.max());
    }

    /**
     * A histogram: the counts in bins of one width that start at whole multiples of it, from the bin of the smallest
     * value to that of the largest. Values are taken as the decimals they print as, so 0.3 starts the fourth bin of
     * width 0.1.
     *
     * @param width the width of a bin, above 0
     * @return the bins, in order, empty ones included
     * @throws IllegalArgumentException if the width is not above 0 and finite, or asks for more than 10,000 bins
     */
    public List<Bin> bins(double width) {
        Checks.require(Checks.finite(width, "width") > 0, "width must be above 0", width);
        List<Double> keys = values.keys();
        if (keys.isEmpty()) {
            return List.of();
        }
        BigDecimal step = BigDecimal.valueOf(width);
        BigDecimal first = bin(keys.get(0), step);
        BigDecimal last = bin(keys.get(keys.size() - 1), step);
        BigDecimal bins = last.subtract(first).add(BigDecimal.ONE);
        Checks.require(bins.compareTo(BigDecimal.valueOf(MOST_BINS)) <= 0, "bins must be at most " + MOST_BINS, bins);
        long[] counts = new long[bins.intValueExact()];
        for (int i = 0; i < keys.size(); i++) {
            counts[bin(keys.get(i), step).subtract(first).intValueExact()] +=
                    values.counts().get(i);
        }
        return bins(counts, first, step);
    }

    private static BigDecimal bin(double value, BigDecimal step) {
        return BigDecimal.valueOf(value).divide(step, 0, RoundingMode.FLOOR);
    }

    private static List<Bin> bins(long[] counts, BigDecimal first, BigDecimal step) {
        List<Bin> bins = new ArrayList<>(counts.length);
        BigDecimal low = first.multiply(step);
        for (long count : counts) {
            BigDecimal high = low.add(step);
            bins.add(new Bin(low.doubleValue(), high.doubleValue(), count));
            low = high;
        }
        return List.copyOf(bins);
    }

    /** The values and how often each occurred, for instance {@code 1.0: 2, 3.5: 1}. */
    @Override
    public String toString() {
        return values.toString();
    }

    /**
     * One bin of a histogram.
     *
     * @param low where it starts, included
     * @param high where it ends, not included
     * @param count how many values lie in it
     */
    public record Bin(double low, double high, long count) {}
}
