package nl.fnb.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import nl.fnb.stats.internal.Checks;

/**
 * What a set of values looks like; quantiles are of type 7.
 *
 * @param n how many values
 * @param mean their mean
 * @param sd their standard deviation, with n - 1; absent for a single value
 * @param median the middle value
 * @param q1 the first quartile
 * @param q3 the third quartile
 * @param min the smallest
 * @param max the largest
 */
public record Descriptives(
        long n, double mean, OptionalDouble sd, double median, double q1, double q3, double min, double max)
        implements Result {

    /**
     * Describes values.
     *
     * @param values the values, in any order
     * @return their description
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if there are no values
     */
    public static Descriptives of(double[] values) {
        double[] sorted = Checks.finite(values, "value");
        NotEstimableException.unless(
                sorted.length > 0, Reason.TOO_FEW_VALUES, "a description needs at least 1 value", sorted.length);
        Arrays.sort(sorted);
        Moments moments = Moments.of(sorted);
        OptionalDouble sd = sorted.length > 1 ? OptionalDouble.of(moments.sd()) : OptionalDouble.empty();
        return new Descriptives(
                sorted.length,
                moments.mean(),
                sd,
                Quantiles.ofSorted(sorted, 0.5),
                Quantiles.ofSorted(sorted, 0.25),
                Quantiles.ofSorted(sorted, 0.75),
                moments.min(),
                moments.max());
    }

    @Override
    public String method() {
        return "descriptives, quantiles of type 7";
    }

    @Override
    public List<Figure> toRows() {
        List<Figure> rows = new ArrayList<>();
        rows.add(new Figure("n", n));
        rows.add(new Figure("mean", mean));
        sd.ifPresent(value -> rows.add(new Figure("sd", value)));
        rows.add(new Figure("median", median));
        rows.add(new Figure("q1", q1));
        rows.add(new Figure("q3", q3));
        rows.add(new Figure("min", min));
        rows.add(new Figure("max", max));
        return List.copyOf(rows);
    }

    @Override
    public Sentence sentence() {
        Sentence sentence = Sentence.of("").n(n).equal("M", mean);
        if (sd.isPresent()) {
            sentence = sentence.equal("SD", sd.getAsDouble());
        }
        return sentence.say("median {} [{}, {}]", median, q1, q3).say("range {} to {}", min, max);
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
