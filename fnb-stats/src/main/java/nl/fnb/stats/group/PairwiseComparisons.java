package nl.fnb.stats.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.internal.Tails;
import nl.fnb.stats.multiple.PAdjustment;

/**
 * Every pair of several groups, with p-values adjusted over the pairs.
 *
 * <p>Each pair is the later group minus the earlier, in the order in which the groups are given. Defaults: Welch's t-test and
 * Holm's adjustment.
 */
public final class PairwiseComparisons {

    private static final PairwiseComparisons DEFAULTS = new PairwiseComparisons(Test.WELCH, PAdjustment.HOLM);

    private final Test test;
    private final PAdjustment adjustment;

    private PairwiseComparisons(Test test, PAdjustment adjustment) {
        this.test = test;
        this.adjustment = adjustment;
    }

    /** How a pair is compared. */
    public enum Test {
        /** Welch's t-test of the two groups. */
        WELCH,
        /** A t-test with the standard deviation of all groups together, as after an analysis of variance. */
        POOLED_T,
        /** The Mann-Whitney test with continuity correction. */
        MANN_WHITNEY
    }

    /**
     * Welch's tests, adjusted by Holm.
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
        return new PairwiseComparisons(kind, adjustment);
    }

    /**
     * The same with another adjustment.
     *
     * @param kind how p-values are adjusted over the pairs
     * @return the procedure
     */
    public PairwiseComparisons with(PAdjustment kind) {
        return new PairwiseComparisons(test, kind);
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
        List<double[]> values = names.stream().map(groups::get).collect(Collectors.toList());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                Moments first = Moments.of(values.get(i));
                Moments second = Moments.of(values.get(j));
                double p = pValue(values, i, j);
                pairs.add(new Pair(names.get(i), names.get(j), first.mean() - second.mean(), p, p));
            }
        }
        double[] adjusted =
                adjustment.adjust(pairs.stream().mapToDouble(Pair::pValue).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            Pair pair = pairs.get(i);
            pairs.set(i, new Pair(pair.first(), pair.second(), pair.estimate(), pair.pValue(), adjusted[i]));
        }
        return List.copyOf(pairs);
    }

    private double pValue(List<double[]> groups, int i, int j) {
        return switch (test) {
            case WELCH ->
                MeanDifference.withDefaults()
                        .estimate(groups.get(i), groups.get(j))
                        .pValue();
            case MANN_WHITNEY ->
                MannWhitney.withDefaults()
                        .with(MannWhitney.Method.CORRECTED)
                        .test(groups.get(i), groups.get(j))
                        .pValue();
            case POOLED_T -> pooled(groups, i, j);
        };
    }

    private static double pooled(List<double[]> groups, int i, int j) {
        double squares = 0;
        double df = 0;
        for (double[] group : groups) {
            Moments moments = Moments.of(group);
            squares += moments.squaredDeviations();
            df += Math.max(0, moments.n() - 1);
        }
        NotEstimableException.unless(df > 0 && squares > 0, Reason.NO_VARIANCE, "groups must vary; variance", squares);
        Moments first = Moments.of(groups.get(i));
        Moments second = Moments.of(groups.get(j));
        NotEstimableException.unless(
                first.n() > 0 && second.n() > 0, Reason.EMPTY_GROUP, "each group needs at least 1 value", 0);
        double error = Math.sqrt(squares / df * (1.0 / first.n() + 1.0 / second.n()));
        return Tails.beyondT((first.mean() - second.mean()) / error, df);
    }

    /**
     * One pair of groups.
     *
     * @param first the name of the first group
     * @param second the name of the second, subtracted
     * @param estimate the difference of means, first minus second
     * @param pValue the p-value of this pair alone
     * @param adjustedPValue the p-value adjusted over all pairs
     */
    public record Pair(String first, String second, double estimate, double pValue, double adjustedPValue) {}
}
