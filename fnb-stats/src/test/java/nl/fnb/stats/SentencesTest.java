package nl.fnb.stats;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.equivalence.Equivalence;
import nl.fnb.stats.group.KruskalWallis;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.group.Variances;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearFit;
import nl.fnb.stats.model.LinearModel;
import nl.fnb.stats.table.BinomialTest;
import nl.fnb.stats.table.CramersV;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every result as its sentence and its rows, on data that a reader can work out. */
class SentencesTest {

    private static final double[] X = {4, 6, 8};
    private static final double[] Y = {1, 2, 3};
    private static final List<double[]> GROUPS = List.of(new double[] {1, 2, 3}, new double[] {2, 3, 4}, X);
    private static final Counts TEA = Counts.of2x2(3, 1, 1, 3);

    @TestFactory
    Stream<DynamicTest> prints_one_sentence_and_names_its_rows() {
        return Stream.of(
                says(
                        Descriptives.of(new double[] {1, 2, 3, 4, 10}),
                        "n = 5, M = 4.00, SD = 3.54, median 3.00 [2.00, 4.00], range 1.00 to 10.00",
                        "n mean sd median q1 q3 min max"),
                says(
                        Descriptives.of(new double[] {7}),
                        "n = 1, M = 7.00, median 7.00 [7.00, 7.00], range 7.00 to 7.00",
                        "n mean median q1 q3 min max"),
                says(
                        MeanDifference.withDefaults().withLevel(0.9).estimate(X, Y),
                        "mean difference 4.00, 90% CI [0.94, 7.06], t(2.9) = 3.10, p = .055 (Welch's t-test)",
                        "estimate ci_low ci_high se t df p mean_x mean_y"),
                says(
                        MeanDifference.withDefaults()
                                .with(Variances.EQUAL)
                                .with(Alternative.GREATER)
                                .estimate(X, Y),
                        "mean difference 4.00, 95% CI [1.25, ∞], t(4) = 3.10, p = .018 (Student's t-test)",
                        "estimate ci_low ci_high se t df p mean_x mean_y"),
                says(
                        OneWayAnova.withDefaults().test(GROUPS),
                        "η² = .68, F(2, 6) = 6.50, p = .031, n = 9 (one-way analysis of variance)",
                        "eta_squared omega_squared f df1 df2 p n groups"),
                says(
                        OneWayAnova.withDefaults().with(Variances.UNEQUAL).test(GROUPS),
                        "η² = .68, F(2, 3.8) = 4.11, p = .112, n = 9 (Welch's analysis of variance)",
                        "eta_squared omega_squared f df1 df2 p n groups"),
                says(
                        KruskalWallis.withDefaults().test(List.of(Y, X)),
                        "ε² = .77, H(1) = 3.86, p = .050, n = 6 (Kruskal-Wallis test, corrected for ties)",
                        "epsilon_squared h df p n groups"),
                says(
                        StandardisedMeanDifference.withDefaults().estimate(X, Y),
                        "Hedges' g = 2.02, 95% CI [0.11, 3.82], n = 3 and 3",
                        "estimate ci_low ci_high df n1 n2"),
                says(
                        Equivalence.withMargin(1).test(0.5, 0.25, 10),
                        "difference 0.50, 90% CI [0.05, 0.95], within -1.00 to 1.00: t(10) = 6.00 and -2.00, p = .037"
                                + " (two one-sided t-tests)",
                        "estimate ci_low ci_high margin df p_lower p_upper p_equivalence"),
                says(
                        PearsonChiSquare.withDefaults().test(TEA),
                        "V = .50, X²(1, N = 8) = 2.00, p = .157 (Pearson's chi-square test)",
                        "cramers_v chi_square df p n smallest_expected"),
                says(
                        PearsonChiSquare.withDefaults().withYates(true).test(TEA),
                        "V = .50, X²(1, N = 8) = 0.50, p = .480 (Pearson's chi-square test with Yates's correction)",
                        "cramers_v chi_square df p n smallest_expected"),
                says(
                        CramersV.withDefaults().estimate(TEA),
                        "V = .50, 95% CI [0.00, 1.00], N = 8 (Cramér's V, noncentral chi-square interval)",
                        "estimate ci_low ci_high bias_corrected n"),
                says(
                        FisherExact.withDefaults().test(TEA),
                        "odds ratio 6.41, 95% CI [0.21, 626.24], p = .486, N = 8 (Fisher's exact test)",
                        "odds_ratio ci_low ci_high p n"),
                says(
                        FisherExact.withDefaults().test(Counts.of(new long[][] {{2, 0}, {0, 2}, {1, 1}})),
                        "p = .600, N = 6 (Fisher-Freeman-Halton exact test)",
                        "p n"),
                says(
                        ProportionInterval.withDefaults().estimate(new Tally(84, 205)),
                        "proportion .41, 95% CI [0.34, 0.48], n = 205 (Wilson interval)",
                        "estimate ci_low ci_high n"),
                says(
                        ProportionDifference.withDefaults().estimate(new Tally(56, 70), new Tally(48, 80)),
                        "risk difference .20, 95% CI [0.05, 0.33], n = 70 and 80 (Newcombe interval)",
                        "estimate ci_low ci_high n1 n2"),
                says(
                        BinomialTest.withDefaults().test(new Tally(1, 4)),
                        "proportion .25, 95% CI [0.01, 0.81], n = 4, against .50, p = .625"
                                + " (exact binomial test, Clopper-Pearson interval)",
                        "estimate ci_low ci_high probability p n"),
                says(
                        line(),
                        "R² = .60, sigma = 0.89, n = 5, residual df = 3, 2 coefficients (linear model, least squares)",
                        "r_squared sigma residual_sum_of_squares df n"),
                says(
                        line().coefficient("x"),
                        "x: b = 0.60, 95% CI [-0.30, 1.50], t(3) = 2.12, p = .124",
                        "estimate ci_low ci_high se t df p"),
                says(line().overall(), "F(1, 3) = 4.50, p = .124 (F test of nested linear models)", "f df1 df2 p"));
    }

    private static LinearFit line() {
        Design design = Design.withIntercept(5).and("x", new double[] {1, 2, 3, 4, 5});
        return LinearModel.withDefaults().fit(new double[] {2, 4, 5, 4, 5}, design);
    }

    @Test
    void says_a_result_in_Dutch() {
        Result result = MeanDifference.withDefaults().withLevel(0.9).estimate(X, Y);

        String sentence = result.in(Locale.forLanguageTag("nl"));

        assertThat(sentence)
                .isEqualTo("verschil in gemiddelden 4,00, 90%-BI [0,94; 7,06], t(2,9) = 3,10, p = ,055"
                        + " (t-toets van Welch)");
    }
}
