package nl.fnb.stats.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.Tails;
import nl.fnb.stats.multiple.PAdjustment;

/**
 * Every pair of several groups by the mean ranks among all values, after a Kruskal-Wallis test: Dunn's test, with the
 * variance corrected for ties.
 *
 * <p>Each pair is the later group minus the earlier. Only p-values are adjusted: each interval has its level for its own pair.
 * Defaults: two-sided, Holm's adjustment, level .95.
 *
 * @see <a href="https://doi.org/10.1080/00401706.1964.10490181">Dunn (1964), Technometrics 6, 241-252</a>
 */
public final class DunnTest {

    private static final DunnTest DEFAULTS = new DunnTest(PAdjustment.HOLM, 0.95);

    private final PAdjustment adjustment;
    private final double level;

    private DunnTest(PAdjustment adjustment, double level) {
        this.adjustment = adjustment;
        this.level = level;
    }

    /**
     * The test with p-values adjusted by Holm.
     *
     * @return the procedure
     */
    public static DunnTest withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another adjustment.
     *
     * @param other the adjustment
     * @return the procedure
     */
    public DunnTest with(PAdjustment other) {
        return new DunnTest(other, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public DunnTest withLevel(double confidence) {
        return new DunnTest(adjustment, Checks.level(confidence));
    }

    /**
     * Compares every pair.
     *
     * @param groups the values of each group by its name, in order
     * @return the pairs: the second group with the first, the third with the first, with the second, and so on
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two groups, a group is empty, or all values are equal
     */
    public List<Pair> test(Map<String, double[]> groups) {
        NotEstimableException.unless(
                groups.size() >= 2, Reason.TOO_FEW_VALUES, "a comparison needs at least 2 groups", groups.size());
        List<String> names = List.copyOf(groups.keySet());
        List<double[]> values = List.copyOf(groups.values());
        for (double[] group : values) {
            NotEstimableException.unless(
                    group.length > 0, Reason.EMPTY_GROUP, "each group needs at least 1 value", group.length);
        }
        Ranks ranks = Ranks.of(values.stream()
                .flatMapToDouble(group -> Arrays.stream(Checks.finite(group, "value")))
                .toArray());
        double[] means = means(values, ranks.toArray());
        double variance = variance(ranks);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < means.length; i++) {
            for (int j = 0; j < i; j++) {
                double error = Math.sqrt(variance * (1.0 / values.get(i).length + 1.0 / values.get(j).length));
                pairs.add(pair(names.get(i), names.get(j), means[i] - means[j], error));
            }
        }
        return adjusted(pairs);
    }

    private static double[] means(List<double[]> groups, double[] ranks) {
        double[] means = new double[groups.size()];
        int k = 0;
        for (int g = 0; g < means.length; g++) {
            for (int i = 0; i < groups.get(g).length; i++) {
                means[g] += ranks[k++];
            }
            means[g] /= groups.get(g).length;
        }
        return means;
    }

    private static double variance(Ranks ranks) {
        double n = ranks.toArray().length;
        double ties = 0;
        for (long t : ranks.ties()) {
            ties += ((double) t * t - 1) * t;
        }
        double variance = n * (n + 1) / 12 - ties / (12 * (n - 1));
        NotEstimableException.unless(
                ranks.ties().length > 1, Reason.NO_VARIANCE, "values must not all be equal; ties", ranks.ties().length);
        return variance;
    }

    private Pair pair(String first, String second, double difference, double error) {
        double z = difference / error;
        double margin = Tails.criticalZ((1 - level) / 2) * error;
        double p = 2 * Tails.belowZ(-Math.abs(z));
        return new Pair(
                first, second, difference, new Interval(difference - margin, difference + margin, level), z, p, p);
    }

    private List<Pair> adjusted(List<Pair> pairs) {
        double[] p = adjustment.adjust(pairs.stream().mapToDouble(Pair::pValue).toArray());
        return IntStream.range(0, p.length)
                .mapToObj(i -> pairs.get(i).adjustedTo(p[i]))
                .toList();
    }

    /**
     * One pair of groups.
     *
     * @param first the name of the first group
     * @param second the name of the second, subtracted
     * @param estimate the difference of mean ranks, first minus second
     * @param interval its confidence interval, for this pair alone
     * @param z the difference in standard errors
     * @param pValue the p-value of this pair alone
     * @param adjustedPValue the p-value adjusted over all pairs
     */
    public record Pair(
            String first,
            String second,
            double estimate,
            Interval interval,
            double z,
            double pValue,
            double adjustedPValue)
            implements Result {

        private Pair adjustedTo(double p) {
            return new Pair(first, second, estimate, interval, z, pValue, p);
        }

        @Override
        public String method() {
            return "Dunn's test";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("z", z),
                    new Figure("p", pValue),
                    new Figure("p_adjusted", adjustedPValue));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .say("{} - {}: mean rank difference {}", first, second, estimate)
                    .interval(interval)
                    .statistic("z", z)
                    .p(adjustedPValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
