package nl.fnb.stats.model;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Tally;
import nl.fnb.stats.agreement.FleissKappa;
import nl.fnb.stats.group.AnovaForm;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionTrend;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A look at linear models that a reader can work out, and the tests that came with it. */
class DiagnosticsTest {

    private static final double[] Y = {2, 4, 5, 4, 5};
    private static final Design LINE = Design.withIntercept(5).and("x", new double[] {1, 2, 3, 4, 5});

    @Test
    void leverages_sum_to_the_columns_and_residuals_to_nothing() {
        Diagnostics look = Diagnostics.of(Y, LINE);

        double[] leverages =
                look.cases().stream().mapToDouble(Diagnostics.Case::leverage).toArray();
        double residuals =
                look.cases().stream().mapToDouble(Diagnostics.Case::residual).sum();

        assertThat(leverages).containsExactly(new double[] {0.6, 0.3, 0.2, 0.3, 0.6}, within(1e-14));
        assertThat(residuals).isCloseTo(0, within(1e-14));
        assertThat(look.varianceInflation(List.of("x"))).isCloseTo(1, within(1e-14));
    }

    @Test
    void a_case_that_fixes_its_own_value_has_no_studentised_residual() {
        Design design = Design.withIntercept(4).and("only", new double[] {0, 0, 0, 1});

        Diagnostics look = Diagnostics.of(new double[] {1, 2, 4, 9}, design);

        assertThat(look.largestLeverage()).isCloseTo(1, within(1e-14));
        assertThat(look.cases().get(3).studentised()).isEmpty();
        assertThat(look.cases().get(3).cook()).isEmpty();
        assertThat(look.largestCook()).isPresent();
    }

    @Test
    void refuses_columns_that_are_not_of_the_model() {
        Diagnostics look = Diagnostics.of(Y, LINE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> look.varianceInflation(List.of("z")))
                .withMessage("columns must be of the model, not its intercept, got [z]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BreuschPagan.of(Y, Design.withIntercept(5)))
                .withMessage("the test needs an intercept and a column besides it, got [intercept]");
    }

    @TestFactory
    Stream<DynamicTest> prints_one_sentence_and_names_its_rows() {
        List<double[]> groups = List.of(new double[] {1, 2, 3}, new double[] {2, 3, 4}, new double[] {4, 6, 8});
        return Stream.of(
                says(
                        BreuschPagan.of(Y, LINE),
                        "X²(1, N = 5) = 1.39, p = .239 (studentized Breusch-Pagan test)",
                        "chi_square df p n"),
                says(
                        ProportionTrend.withDefaults()
                                .test(List.of(new Tally(1, 10), new Tally(4, 10), new Tally(6, 10))),
                        "slope 0.25, z = 2.32, p = .020, N = 30 (Cochran-Armitage test of trend)",
                        "estimate z chi_square p n groups"),
                says(
                        FleissKappa.of(Counts.of(new long[][] {{3, 0}, {0, 3}, {2, 1}})),
                        "κ = .55, z = 1.65, p = .099, n = 3, 3 raters (Fleiss' kappa)",
                        "estimate null_se z p subjects raters"),
                says(
                        OneWayAnova.withDefaults()
                                .with(AnovaForm.BROWN_FORSYTHE)
                                .test(groups),
                        "η² = .68, F(2, 4.0) = 6.50, p = .055, n = 9 (Brown and Forsythe's analysis of variance)",
                        "eta_squared omega_squared f df1 df2 p n groups"),
                says(
                        PearsonChiSquare.withDefaults().withLikelihoodRatio().test(Counts.of2x2(3, 1, 1, 3)),
                        "V = .50, X²(1, N = 8) = 2.09, p = .148 (likelihood-ratio chi-square test)",
                        "cramers_v chi_square df p n smallest_expected"));
    }

    @Test
    void says_why_data_cannot_answer() {
        Tally all = new Tally(4, 4);

        assertThat(reason(() -> ProportionTrend.withDefaults().test(List.of(all, all))))
                .isEqualTo(Reason.NO_VARIANCE);
        assertThat(reason(() -> ProportionTrend.withDefaults().test(List.of(all, new Tally(0, 0)))))
                .isEqualTo(Reason.EMPTY_GROUP);
        assertThat(reason(() -> FleissKappa.of(Counts.of(new long[][] {{2, 0}, {2, 0}}))))
                .isEqualTo(Reason.NO_VARIANCE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleissKappa.of(Counts.of(new long[][] {{2, 0}, {2, 1}})))
                .withMessage("each subject needs 2 ratings, got 3");
    }

    private static Reason reason(Supplier<Object> procedure) {
        return ((NotEstimable<Object>) Attempt.of(procedure)).reason();
    }
}
