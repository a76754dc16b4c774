package nl.fnb.stats;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.internal.Checks;

/**
 * The shape of a set of values, and measures of its middle and spread that a few outlying values do not move.
 *
 * <p>With central moments m: skewness \( g_1 = m_3 / m_2^{3/2} \), excess kurtosis \( g_2 = m_4 / m_2^2 - 3 \).
 *
 * @param n how many values
 * @param median the middle value
 * @param mad the median distance from the median times 1.4826, which is the standard deviation where values are normal
 * @param trimmedMean the mean without the lowest and highest tenth
 * @param skewness above 0 where the high values reach further, as weeks to a plan do
 * @param sampleSkewness the same, corrected for small samples: g1 times sqrt(n(n-1))/(n-2), as SPSS prints
 * @param excessKurtosis above 0 where tails are heavier than normal
 */
public record Shape(
        long n,
        double median,
        double mad,
        double trimmedMean,
        double skewness,
        double sampleSkewness,
        double excessKurtosis)
        implements Result {

    private static final double NORMAL = 1.4826;
    private static final double TRIMMED = 0.1;

    /**
     * The shape of values.
     *
     * @param values the values, in any order
     * @return their shape
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than three values, or they do not vary
     */
    public static Shape of(double[] values) {
        double[] sorted = Checks.finite(values, "value");
        int n = sorted.length;
        NotEstimableException.unless(n >= 3, Reason.TOO_FEW_VALUES, "a shape needs at least 3 values", n);
        Arrays.sort(sorted);
        double mean = Moments.of(sorted).mean();
        double m2 = moment(sorted, mean, 2);
        NotEstimableException.unless(m2 > 0, Reason.NO_VARIANCE, "values must vary; variance", m2);
        double g1 = moment(sorted, mean, 3) / Math.pow(m2, 1.5);
        double median = Quantiles.ofSorted(sorted, 0.5);
        return new Shape(
                n,
                median,
                NORMAL * middleDistance(sorted, median),
                trimmed(sorted),
                g1,
                g1 * Math.sqrt(n * (n - 1.0)) / (n - 2),
                moment(sorted, mean, 4) / (m2 * m2) - 3);
    }

    private static double moment(double[] values, double mean, int power) {
        double sum = 0;
        for (double value : values) {
            sum += Math.pow(value - mean, power);
        }
        return sum / values.length;
    }

    private static double middleDistance(double[] values, double median) {
        double[] distances = Arrays.stream(values)
                .map(value -> Math.abs(value - median))
                .sorted()
                .toArray();
        return Quantiles.ofSorted(distances, 0.5);
    }

    private static double trimmed(double[] sorted) {
        int cut = (int) Math.floor(sorted.length * TRIMMED);
        return Moments.of(Arrays.copyOfRange(sorted, cut, sorted.length - cut)).mean();
    }

    @Override
    public String method() {
        return "shape";
    }

    @Override
    public List<Figure> toRows() {
        return List.of(
                new Figure("n", n),
                new Figure("median", median),
                new Figure("mad", mad),
                new Figure("trimmed_mean", trimmedMean),
                new Figure("skewness", skewness),
                new Figure("sample_skewness", sampleSkewness),
                new Figure("excess_kurtosis", excessKurtosis));
    }

    @Override
    public Sentence sentence() {
        return Sentence.of("")
                .n(n)
                .equal("median", median)
                .equal("MAD", mad)
                .equal("trimmed mean", trimmedMean)
                .equal("skewness", skewness)
                .equal("excess kurtosis", excessKurtosis);
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
