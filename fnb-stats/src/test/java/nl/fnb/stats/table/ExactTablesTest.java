package nl.fnb.stats.table;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExactTablesTest {

    private static final Counts TEA = Counts.of2x2(3, 1, 1, 3);

    @TestFactory
    Stream<DynamicTest> prints_one_sentence_and_names_its_rows() {
        return Stream.of(
                says(
                        FisherExact.withDefaults().withMidP(true).test(TEA),
                        "odds ratio 6.41, 95% CI [0.31, 308.56], p = .257, N = 8 (Fisher's exact test with mid-p)",
                        "odds_ratio ci_low ci_high p n"),
                says(
                        McNemar.withDefaults().test(Counts.of2x2(59, 16, 6, 80)),
                        "odds ratio 2.67, 95% CI [0.99, 8.32], 16 against 6 changed, p = .052, N = 161"
                                + " (exact McNemar test)",
                        "estimate ci_low ci_high difference chi_square p b c n"),
                says(
                        CochranMantelHaenszel.withDefaults().test(List.of(TEA, Counts.of2x2(10, 5, 4, 9))),
                        "common odds ratio 5.17, 95% CI [1.25, 21.40], X²(1, N = 36) = 5.15, p = .023, 2 strata"
                                + " (Cochran-Mantel-Haenszel test)",
                        "estimate ci_low ci_high chi_square df p strata n"),
                says(
                        UnconditionalExact.withDefaults().test(TEA),
                        "risk difference .50, 95% CI [-0.22, 0.87], p = .289, n = 4 and 4 (Boschloo's exact test)",
                        "estimate ci_low ci_high statistic p nuisance n1 n2"));
    }

    @Test
    void keeps_mid_p_below_the_exact_p_and_halves_the_observed_table() {
        FisherExact fisher = FisherExact.withDefaults();

        assertThat(fisher.withMidP(true).with(Alternative.GREATER).test(TEA).pValue())
                .isEqualTo(17.0 / 70 - 16.0 / 140, within(1e-15));
        assertThat(fisher.with(FisherExact.TwoSided.CENTRAL).test(TEA).pValue()).isEqualTo(34.0 / 70, within(1e-15));
    }

    @Test
    void gives_boschloo_a_p_value_no_larger_than_fisher() {
        for (int a = 0; a <= 7; a++) {
            for (int c = 0; c <= 5; c++) {
                Counts table = Counts.of2x2(a, 7 - a, c, 5 - c);

                double boschloo = UnconditionalExact.withDefaults().test(table).pValue();

                assertThat(boschloo)
                        .isLessThanOrEqualTo(
                                FisherExact.withDefaults().test(table).pValue() * (1 + 1e-9));
            }
        }
    }

    @Test
    void gives_one_p_value_when_groups_change_places() {
        UnconditionalExact barnard = UnconditionalExact.withDefaults().with(UnconditionalExact.Ordering.Z_POOLED);

        double there = barnard.test(new Tally(7, 19), new Tally(8, 11)).pValue();
        double back = barnard.test(new Tally(8, 11), new Tally(7, 19)).pValue();

        assertThat(there).isEqualTo(back, within(1e-10));
    }

    @Test
    void refuses_what_cannot_be_answered_with_its_reason() {
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> McNemar.withDefaults().test(Counts.of2x2(5, 0, 0, 5)))
                .withMessage("at least 1 pair must change, got 0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> UnconditionalExact.withDefaults().test(new Tally(1, 3000), new Tally(1, 2000)))
                .withMessage("an exact answer needs at most 4000 cases, got 5000");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> CochranMantelHaenszel.withDefaults().test(List.of(Counts.of2x2(3, 0, 4, 0))))
                .withMessage("a stratum needs both groups and both events; variance, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> McNemar.withDefaults().test(Counts.of(new long[][] {{1, 2, 3}, {1, 2, 3}})))
                .withMessage("pairs need a table of 2 x 2, got [[1, 2, 3], [1, 2, 3]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FisherExact.withDefaults().withMidP(true).test(Counts.of(new long[][] {
                    {1, 2}, {3, 4}, {5, 6}
                })))
                .withMessage("a one-sided, central or mid-p test needs a table of 2 x 2, got [[1, 2], [3, 4], [5, 6]]");
    }
}
