package nl.fnb.stats.agreement;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Shape;
import nl.fnb.stats.correlation.Correlation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AgreementTest {

    private static final Counts SAME = Counts.of(new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    private static final double[] A = {1, 2, 3, 4, 5, 4};
    private static final double[] B = {2, 2, 3, 5, 4, 4};
    private static final double[] C = {1, 3, 2, 4, 5, Double.NaN};

    @TestFactory
    Stream<DynamicTest> prints_one_sentence_and_names_its_rows() {
        Ratings ratings = Ratings.ofColumns(A, B, C);
        return Stream.of(
                says(
                        CohenKappa.withDefaults().estimate(SAME),
                        "κ = .49, 95% CI [0.39, 0.59], z = 9.46, p < .001, n = 200 (Cohen's kappa)",
                        "estimate ci_low ci_high se se_null z p n"),
                says(
                        CronbachAlpha.withDefaults().estimate(ratings),
                        "α = .93, 95% CI [0.66, 0.99], 3 items, n = 5, 1 omitted (Cronbach's alpha, Feldt interval)",
                        "estimate ci_low ci_high standardised items n omitted"),
                says(
                        IntraclassCorrelation.withDefaults().estimate(ratings),
                        "ICC(2,1) = .85, 95% CI [0.45, 0.98], F(4, 8) = 14.75, p < .001, 3 raters, n = 5",
                        "estimate ci_low ci_high f df1 df2 p raters n omitted"),
                says(
                        Correlation.withDefaults().estimate(A, B),
                        "Pearson's r = .86, 95% CI [0.16, 0.98], p = .028, n = 6",
                        "estimate ci_low ci_high p n"),
                says(
                        Shape.of(new double[] {1, 2, 3, 4, 10}),
                        "n = 5, median = 3.00, MAD = 1.48, trimmed mean = 4.00, skewness = 1.14,"
                                + " excess kurtosis = -0.21",
                        "n median mad trimmed_mean skewness sample_skewness excess_kurtosis"));
    }

    @Test
    void alpha_counts_an_item_that_has_the_same_answer_everywhere() {
        CronbachAlpha.Result result =
                CronbachAlpha.withDefaults().estimate(Ratings.ofColumns(A, B, new double[] {1, 1, 1, 1, 1, 1}));

        double two =
                CronbachAlpha.withDefaults().estimate(Ratings.ofColumns(A, B)).estimate();
        assertThat(result.estimate()).isEqualTo(two / 2 * 1.5, within(1e-14));
        assertThat(result.standardised()).isEmpty();
        assertThat(result.toRows()).extracting(Figure::statistic).doesNotContain("standardised");
    }

    @Test
    void gives_one_for_full_agreement_and_nothing_for_chance() {
        assertThat(CohenKappa.withDefaults().estimate(Counts.of2x2(5, 0, 0, 7)).estimate())
                .isEqualTo(1);
        assertThat(CohenKappa.withDefaults().estimate(Counts.of2x2(4, 4, 4, 4)).estimate())
                .isZero();
        assertThat(Correlation.withDefaults().estimate(A, A).estimate()).isEqualTo(1, within(1e-15));
    }

    @Test
    void gives_the_correlation_of_ranks_whatever_rises_with_the_values() {
        double[] cubed = {1, 8, 27, 64, 125, 64};

        for (Correlation.Kind kind : new Correlation.Kind[] {Correlation.Kind.SPEARMAN, Correlation.Kind.KENDALL}) {
            Correlation ranks = Correlation.withDefaults().with(kind);

            assertThat(ranks.estimate(cubed, B).estimate())
                    .isEqualTo(ranks.estimate(A, B).estimate());
        }
    }

    @Test
    void refuses_what_cannot_be_answered_with_its_reason() {
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> CohenKappa.withDefaults().estimate(Counts.of2x2(5, 0, 0, 0)))
                .withMessage("raters must use 2 categories; expected agreement, got 1.0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> Correlation.withDefaults().estimate(new double[] {1, 1, 1, 1, 1}, new double[5]))
                .withMessage("both columns must vary; least sum of squares, got 0.0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> IntraclassCorrelation.withDefaults().estimate(Ratings.ofColumns(A, A)))
                .withMessage("ratings must differ within cases; mean square, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratings.ofColumns(A, new double[2]))
                .withMessage("columns must all have 6 values, got 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OmegaTotal.estimate(Ratings.ofColumns(A, B)))
                .withMessage("a factor needs at least 3 items, got 2");
    }
}
