package nl.fnb.stats.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;
import nl.fnb.stats.multiple.PAdjustment;

/**
 * Every pair of several groups, with p-values adjusted over the pairs, as R's {@code pairwise.t.test} and
 * {@code pairwise.wilcox.test}.
 *
 * <p>Each pair is the later group minus the earlier, in the order in which the groups are given. Only p-values are adjusted:
 * each interval has its level for its own pair. Defaults: Welch's t-test, Holm's adjustment, level .95.
 */
public final class PairwiseComparisons {

    private static final PairwiseComparisons DEFAULTS = new PairwiseComparisons(Test.WELCH, PAdjustment.HOLM, 0.95);

    private final Test test;
    private final PAdjustment adjustment;
    private final double level;

    private PairwiseComparisons(Test test, PAdjustment adjustment, double level) {
        this.test = test;
        this.adjustment = adjustment;
        this.level = level;
    }

    /** How a pair is compared. */
    public enum Test {
        /** Welch's t-test of the two groups. */
        WELCH("Welch's t-test", false),
        /** A t-test with the standard deviation of all groups together, as after an analysis of variance. */
        POOLED_T("t-test with the standard deviation of all groups", false),
        /** The Mann-Whitney test with continuity correction; the estimate is the shift of Hodges and Lehmann. */
        MANN_WHITNEY("Mann-Whitney test with continuity correction", true),
        /** The same without the correction. */
        MANN_WHITNEY_ASYMPTOTIC("Mann-Whitney test", true),
        /** The exact Mann-Whitney test. */
        MANN_WHITNEY_EXACT("exact Mann-Whitney test", true);

        private final String title;
        private final boolean ofShift;

        Test(String title, boolean ofShift) {
            this.title = title;
            this.ofShift = ofShift;
        }
    }

    /**
     * Welch's tests, adjusted by Holm, with 95% intervals.
     *
     * @return the procedure
     */
    public static PairwiseComparisons withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another test.
     *
     * @param kind the test
     * @return the procedure
     */
    public PairwiseComparisons with(Test kind) {
        return new PairwiseComparisons(kind, adjustment, level);
    }

    /**
     * The same with another adjustment.
     *
     * @param kind how p-values are adjusted over the pairs
     * @return the procedure
     */
    public PairwiseComparisons with(PAdjustment kind) {
        return new PairwiseComparisons(test, kind, level);
    }

    /**
     * The same with another confidence level of each interval.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public PairwiseComparisons withLevel(double confidence) {
        return new PairwiseComparisons(test, adjustment, Checks.level(confidence));
    }

    /**
     * Compares every pair.
     *
     * @param groups the values of each group by its name, in order
     * @return the pairs, the second group with the first, the third with the first, with the second, and so on
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two groups, or a pair cannot be compared
     */
    public List<Pair> test(Map<String, double[]> groups) {
        NotEstimableException.unless(
                groups.size() >= 2, Reason.TOO_FEW_VALUES, "a comparison needs at least 2 groups", groups.size());
        List<String> names = List.copyOf(groups.keySet());
        List<double[]> values = List.copyOf(groups.values());
        PooledVariance pooled = PooledVariance.of(groups.values());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] x = Checks.finite(values.get(i), names.get(i));
                double[] y = Checks.finite(values.get(j), names.get(j));
                pairs.add(compare(x, y, pooled).named(names.get(i), names.get(j)));
            }
        }
        return adjusted(pairs);
    }

    private Pair compare(double[] x, double[] y, PooledVariance pooled) {
        return switch (test) {
            case WELCH -> {
                MeanDifference.Result welch =
                        MeanDifference.withDefaults().withLevel(level).estimate(x, y);
                yield pair(welch.estimate(), welch.interval(), welch.pValue());
            }
            case POOLED_T -> pooled(Moments.of(x), Moments.of(y), pooled);
            case MANN_WHITNEY -> ranks(x, y, MannWhitney.Method.CORRECTED);
            case MANN_WHITNEY_ASYMPTOTIC -> ranks(x, y, MannWhitney.Method.ASYMPTOTIC);
            case MANN_WHITNEY_EXACT -> ranks(x, y, MannWhitney.Method.EXACT);
        };
    }

    private Pair ranks(double[] x, double[] y, MannWhitney.Method method) {
        MannWhitney.Result shift =
                MannWhitney.withDefaults().with(method).withLevel(level).test(x, y);
        return pair(shift.estimate(), shift.interval(), shift.pValue());
    }

    private Pair pooled(Moments x, Moments y, PooledVariance pooled) {
        long fewest = Math.min(x.n(), y.n());
        NotEstimableException.unless(fewest > 0, Reason.EMPTY_GROUP, "each group needs at least 1 value", fewest);
        double difference = x.mean() - y.mean();
        double error = pooled.standardError(x.n(), y.n());
        double margin = Tails.criticalT((1 - level) / 2, pooled.df()) * error;
        Interval interval = new Interval(difference - margin, difference + margin, level);
        return pair(difference, interval, Tails.beyondT(difference / error, pooled.df()));
    }

    private Pair pair(double estimate, Interval interval, double p) {
        return new Pair("", "", test, estimate, interval, p, adjustment, p);
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
     * @param test how they are compared
     * @param estimate the difference of means, or the shift where ranks are compared; first minus second
     * @param interval its confidence interval, for this pair alone
     * @param pValue the p-value of this pair alone
     * @param adjustment how p-values are adjusted
     * @param adjustedPValue the p-value adjusted over all pairs
     */
    public record Pair(
            String first,
            String second,
            Test test,
            double estimate,
            Interval interval,
            double pValue,
            PAdjustment adjustment,
            double adjustedPValue)
            implements Result {

        private Pair named(String one, String other) {
            return new Pair(one, other, test, estimate, interval, pValue, adjustment, adjustedPValue);
        }

        private Pair adjustedTo(double p) {
            return new Pair(first, second, test, estimate, interval, pValue, adjustment, p);
        }

        @Override
        public String method() {
            return test.title;
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("p", pValue),
                    new Figure("p_adjusted", adjustedPValue));
        }

        @Override
        public Sentence sentence() {
            String phrase = test.ofShift ? "{} - {}: shift {}" : "{} - {}: mean difference {}";
            Sentence sentence = Sentence.of(method())
                    .say(phrase, first, second, estimate)
                    .interval(interval)
                    .p(adjustedPValue);
            return adjustment == PAdjustment.NONE ? sentence : sentence.say("p adjusted by {}", authors());
        }

        /** For instance Benjamini-Hochberg. */
        private String authors() {
            return Arrays.stream(adjustment.name().split("_"))
                    .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("-"));
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
