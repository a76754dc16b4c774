package nl.fnb.stats.bayes;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.Counts;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bayes factors as sentences, and data that cannot answer. */
class BayesFactorTest {

    private static final double[] X = {4, 6, 8};
    private static final double[] Y = {1, 2, 3};
    private static final JzsBayesFactor FACTOR = JzsBayesFactor.withDefaults();

    @TestFactory
    Stream<DynamicTest> prints_one_sentence_and_names_its_rows() {
        String rows = "bf10 log_bf10 t df scale n";
        return Stream.of(
                says(
                        FACTOR.test(X, Y),
                        "BF10 = 2.38, t(4) = 3.10, Cauchy prior of scale 0.71, n = 3 and 3 (JZS Bayes factor)",
                        rows),
                says(
                        FACTOR.with(Alternative.LESS).test(X),
                        "BF01 = 4.18, t(2) = 5.20, Cauchy prior of scale 0.71, n = 3, effects below 0"
                                + " (JZS Bayes factor)",
                        rows),
                says(
                        FACTOR.ofT(40, 500, 500),
                        "log BF10 = 472.63, t(998) = 40.00, Cauchy prior of scale 0.71, n = 500 and 500"
                                + " (JZS Bayes factor)",
                        rows),
                says(
                        FACTOR.with(Alternative.LESS).ofT(1e6, 1000000, 1000000),
                        "log BF01 = 13.92, t(1999998) = 1000000.00, Cauchy prior of scale 0.71,"
                                + " n = 1000000 and 1000000, effects below 0 (JZS Bayes factor)",
                        rows),
                says(
                        TableBayesFactor.withDefaults().test(Counts.of2x2(3, 1, 1, 3)),
                        "BF10 = 1.57, a = 1.00, N = 8 (Gunel-Dickey Bayes factor, rows fixed)",
                        "bf10 log_bf10 concentration n"));
    }

    @Test
    void says_why_data_cannot_answer() {
        assertThat(reason(() -> FACTOR.test(new double[] {1}))).isEqualTo(Reason.TOO_FEW_VALUES);
        assertThat(reason(() -> FACTOR.test(new double[] {2, 2}, new double[] {3, 3})))
                .isEqualTo(Reason.NO_VARIANCE);
        assertThat(reason(() -> FACTOR.ofT(1, 1, 9))).isEqualTo(Reason.TOO_FEW_VALUES);
        assertThat(reason(() -> TableBayesFactor.withDefaults().test(Counts.of2x2(0, 0, 0, 0))))
                .isEqualTo(Reason.TOO_FEW_VALUES);
    }

    @Test
    void refuses_the_mistakes_of_a_caller() {
        Counts wide = Counts.of(new long[][] {{1, 2, 3}, {4, 5, 6}});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACTOR.withScale(0))
                .withMessage("scale must be above 0 and finite, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FACTOR.ofT(Double.NaN, 5))
                .withMessage("t must be finite, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableBayesFactor.withDefaults().withConcentration(0.5))
                .withMessage("concentration must be at least 1 and finite, got 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableBayesFactor.withDefaults()
                        .with(Sampling.BOTH_FIXED)
                        .test(wide))
                .withMessage("both margins fixed needs a table of 2 x 2, got 2 x 3");
    }

    private static Reason reason(Supplier<Object> procedure) {
        return ((NotEstimable<Object>) Attempt.of(procedure)).reason();
    }
}
