package nl.fnb.stats.group;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.effect.CliffsDelta;
import nl.fnb.stats.effect.StandardisedMeanChange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RanksTest {

    private static final double[] X = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] Y = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    @TestFactory
    Stream<DynamicTest> prints_one_sentence_and_names_its_rows() {
        return Stream.of(
                says(
                        MannWhitney.withDefaults().test(X, Y),
                        "shift -1.35, 95% CI [-3.60, 0.10], probability of superiority .26, U = 25.50, p = .066,"
                                + " n = 10 and 10 (exact Mann-Whitney test)",
                        "estimate ci_low ci_high superiority u p n1 n2"),
                says(
                        WilcoxonSignedRank.withDefaults().test(X, Y),
                        "shift -1.30, 95% CI [-2.70, -0.90], V = 0.00, p = .004, n = 9, 1 unchanged"
                                + " (exact signed-rank test)",
                        "estimate ci_low ci_high v p n unchanged"),
                says(
                        BrunnerMunzel.withDefaults().test(X, Y),
                        "P(first < second) .74, 95% CI [0.50, 0.99], t(16.9) = 2.14, p = .047, n = 10 and 10"
                                + " (Brunner-Munzel test)",
                        "estimate ci_low ci_high t df p n1 n2"),
                says(
                        ExactPermutation.withDefaults().test(X, Y),
                        "mean difference -1.58, 95% CI [-3.37, 0.21], z = -1.75, p = .081, n = 20"
                                + " (exact permutation test)",
                        "estimate ci_low ci_high z p n"),
                says(
                        PairedMeanDifference.withDefaults().estimate(X, Y),
                        "mean difference -1.58, 95% CI [-2.46, -0.70], t(9) = -4.06, p = .003, n = 10 (paired t-test)",
                        "estimate ci_low ci_high se t df p n"),
                says(
                        CliffsDelta.withDefaults().estimate(X, Y),
                        "Cliff's delta = -.49, 95% CI [-0.79, 0.01], n = 10 and 10",
                        "estimate ci_low ci_high superiority n1 n2"),
                says(
                        StandardisedMeanChange.withDefaults().estimate(X, Y),
                        "Hedges' g_z = -1.17, 95% CI [-1.94, -0.38], n = 10",
                        "estimate ci_low ci_high correlation n"));
    }

    @Test
    void gives_one_where_all_values_are_equal() {
        double[] same = {2, 2, 2};

        for (MannWhitney.Method method : MannWhitney.Method.values()) {
            assertThat(MannWhitney.withDefaults().with(method).test(same, same).pValue())
                    .isEqualTo(1);
        }
    }

    @Test
    void a_normal_law_gives_no_bound_where_all_differences_are_equal() {
        double[] ones = {1, 1, 1, 1, 1, 1, 1, 1};
        double[] twos = {2, 2, 2, 2, 2, 2, 2, 2};

        for (MannWhitney.Method method : List.of(MannWhitney.Method.ASYMPTOTIC, MannWhitney.Method.CORRECTED)) {
            MannWhitney.Result ranks = MannWhitney.withDefaults().with(method).test(ones, twos);
            assertThat(ranks.estimate()).isEqualTo(-1);
            assertThat(ranks.interval().low()).isNegative().isInfinite();
            assertThat(ranks.interval().high()).isPositive().isInfinite();
        }
        assertThat(WilcoxonSignedRank.withDefaults()
                        .with(WilcoxonSignedRank.Method.ASYMPTOTIC)
                        .test(twos, ones)
                        .interval()
                        .low())
                .isNegative()
                .isInfinite();
    }

    @Test
    void counts_the_ways_that_a_reader_can_count() {
        double[] low = {1, 2, 3};
        double[] high = {4, 5, 6};

        assertThat(MannWhitney.withDefaults().test(low, high).pValue()).isEqualTo(2.0 / 20, within(1e-15));
        assertThat(MannWhitney.withDefaults()
                        .with(Alternative.LESS)
                        .test(low, high)
                        .pValue())
                .isEqualTo(1.0 / 20, within(1e-15));
        assertThat(ExactPermutation.withDefaults().test(low, high).pValue()).isEqualTo(2.0 / 20, within(1e-15));
        assertThat(WilcoxonSignedRank.withDefaults()
                        .test(low, new double[] {2, 4, 6})
                        .pValue())
                .isEqualTo(2.0 / 8, within(1e-15));
    }

    @Test
    void keeps_far_tails_to_their_relative_size() {
        double[] low = new double[60];
        double[] high = new double[60];
        for (int i = 0; i < 60; i++) {
            low[i] = i;
            high[i] = 100 + i;
        }

        double p = MannWhitney.withDefaults()
                .with(Alternative.LESS)
                .test(low, high)
                .pValue();

        assertThat(p).isCloseTo(1.035036944093482e-35, within(1e-47));
    }

    @Test
    void compares_every_pair_of_groups_in_order() {
        Map<String, double[]> groups = new LinkedHashMap<>();
        groups.put("a", X);
        groups.put("b", Y);
        groups.put("c", new double[] {5, 6, 7, 9});

        List<PairwiseComparisons.Pair> pairs =
                PairwiseComparisons.withDefaults().test(groups);

        assertThat(pairs).extracting(pair -> pair.first() + pair.second()).containsExactly("ba", "ca", "cb");
        assertThat(pairs).allSatisfy(pair -> assertThat(pair.adjustedPValue()).isGreaterThanOrEqualTo(pair.pValue()));
    }

    @Test
    void refuses_what_cannot_be_answered_with_its_reason() {
        double[] low = {1, 2};
        double[] high = {3, 4};

        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> BrunnerMunzel.withDefaults().test(low, high))
                .withMessage("the groups must overlap; variance, got 0.0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> CliffsDelta.withDefaults().estimate(low, high))
                .withMessage("the groups must overlap; delta, got -1.0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> WilcoxonSignedRank.withDefaults().test(low, low))
                .withMessage("at least 1 pair must change, got 0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> MannWhitney.withDefaults().test(new double[0], low))
                .withMessage("each group needs at least 1 value, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PairedMeanDifference.withDefaults().estimate(low, X))
                .withMessage("y must have as many values as x, 2, got 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MannWhitney.withDefaults().test(new double[] {Double.NaN}, low))
                .withMessage("x must be finite, got NaN");
    }
}
