package nl.fnb.stats.table;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Tally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RatiosTest {

    private static final Tally FIRST = new Tally(56, 70);
    private static final Tally SECOND = new Tally(48, 80);

    @TestFactory
    Stream<DynamicTest> prints_one_sentence_and_names_its_rows() {
        return Stream.of(
                says(
                        RiskRatio.withDefaults().estimate(FIRST, SECOND),
                        "risk ratio 1.33, 95% CI [1.08, 1.67], n = 70 and 80 (Miettinen-Nurminen interval)",
                        "estimate ci_low ci_high n1 n2"),
                says(
                        OddsRatio.withDefaults().with(OddsRatio.Method.WOOLF).estimate(FIRST, SECOND),
                        "odds ratio 2.67, 95% CI [1.28, 5.57], n = 70 and 80 (Woolf log interval)",
                        "estimate ci_low ci_high n1 n2"),
                says(
                        NoninferiorityOfProportions.withMargin(-0.1).test(FIRST, SECOND),
                        "risk difference .20, 90% CI [0.08, 0.32], against margin -.10, z = 3.93, p < .001,"
                                + " n = 70 and 80 (Farrington-Manning score test)",
                        "estimate ci_low ci_high margin z p_noninferiority p_inferiority n1 n2"));
    }

    @Test
    void opens_an_interval_where_a_cell_is_empty() {
        RiskRatio.Result none = RiskRatio.withDefaults().estimate(new Tally(0, 10), new Tally(5, 12));
        OddsRatio.Result all = OddsRatio.withDefaults().estimate(new Tally(10, 10), new Tally(0, 20));

        assertThat(none.estimate()).isZero();
        assertThat(none.interval().low()).isZero();
        assertThat(all.estimate()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(all.interval().high()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(all.interval().low()).isGreaterThan(1);
    }

    @Test
    void refuses_what_cannot_be_answered_with_its_reason() {
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> RiskRatio.withDefaults().estimate(new Tally(0, 4), new Tally(0, 5)))
                .withMessage("a ratio needs at least 1 event, got 0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> OddsRatio.withDefaults().estimate(new Tally(4, 4), new Tally(5, 5)))
                .withMessage("an odds ratio needs events and their absence; the rarer, got 0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> RiskRatio.logError(new Tally(0, 4), new Tally(2, 5)))
                .withMessage("each group needs at least 1 event for a log ratio, got 0");
    }

    @Test
    void rejects_the_margin_where_the_interval_lies_above_it() {
        for (int events = 0; events <= 20; events++) {
            NoninferiorityOfProportions.Result result =
                    NoninferiorityOfProportions.withMargin(-0.1).test(new Tally(events, 20), new Tally(11, 23));

            assertThat(result.pNoninferiority() < 0.05)
                    .isEqualTo(result.interval().low() > -0.1);
            assertThat(result.pNoninferiority() + result.pInferiority()).isEqualTo(1, within(1e-12));
        }
    }
}
