package nl.fnb.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.fnb.measures.Band;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies exactly on an edge, and what a procedure says of itself. */
class ChangeEdgesTest {

    private static final Norm NORM = new Norm(10, 4, "a manual");

    @Test
    void a_difference_of_exactly_the_limit_is_not_shown() {
        ReliableChange usual = ReliableChange.of(NORM, new Reliability(0.5, "a manual"));
        double index = usual.judge(10, 7).index();

        assertThat(index).isEqualTo(-0.75, within(1e-12));
        assertThat(usual.withLimit(-index).judge(10, 7).change()).isEqualTo(Change.NOT_SHOWN);
        assertThat(usual.withLimit(0.74).judge(10, 7).change()).isEqualTo(Change.IMPROVED);
        assertThat(usual.withLimit(0.74).judge(7, 10).change()).isEqualTo(Change.DETERIORATED);
    }

    @Test
    void a_score_on_the_cut_off_has_not_passed_it_and_one_that_started_there_may() {
        ReliableChange reliable =
                ReliableChange.of(NORM, new Reliability(0.5, "a manual")).withLimit(0.1);

        assertThat(ClinicalChange.of(reliable, 8).judge(12, 8)).isEqualTo(Change.IMPROVED);
        assertThat(ClinicalChange.of(reliable, 8).judge(8, 4)).isEqualTo(Change.RECOVERED);
    }

    @Test
    void a_change_that_nobody_had_is_counted_as_0() {
        ClinicalChange clinical = ClinicalChange.of(ReliableChange.of(NORM, new Reliability(0.5, "a manual")), 8);

        assertThat(clinical.count(new double[] {10}, new double[] {10}))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Change.RECOVERED, 0L, Change.IMPROVED, 0L, Change.NOT_SHOWN, 1L, Change.DETERIORATED, 0L));
    }

    @Test
    void each_procedure_says_what_it_rests_on() {
        Reliability reliability = new Reliability(0.5, "a manual");
        ReliableChange reliable = ReliableChange.of(NORM, reliability);

        assertThat(NORM).hasToString("M = 10.00, SD = 4.00 (a manual)");
        assertThat(reliability).hasToString("reliability 0.50 (a manual)");
        assertThat(TScore.of(NORM)).hasToString("T-score of M = 10.00, SD = 4.00 (a manual)");
        assertThat(reliable)
                .hasToString("reliable change: a difference above 7.84, from M = 10.00, SD = 4.00 (a manual) and"
                        + " reliability 0.50 (a manual)");
        assertThat(ClinicalChange.of(reliable, 8))
                .hasToString("clinically significant change: cut-off 8.00; " + reliable);
        assertThat(Change.RECOVERED.label().nl()).isEqualTo("hersteld");
    }

    @Test
    void bands_that_do_not_ascend_are_refused() {
        TScore scores = TScore.of(NORM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.withBands(List.of(Band.of(60, "a"), Band.of(60, "b"))))
                .withMessage("bands must ascend, from above 60, got 60");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.withBands(List.of(Band.of(0, "a"), Band.of(60, "b"), Band.of(50, "c"))))
                .withMessage("bands must ascend, from above 60, got 50");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.POSITIVE_INFINITY, Double.NaN})
    void a_limit_is_a_finite_number_above_0(double limit) {
        ReliableChange reliable = ReliableChange.of(NORM, new Reliability(0, "none is known"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> reliable.withLimit(limit))
                .withMessage("limit must be a finite number above 0, got " + limit);
    }

    @Test
    void a_reliability_below_0_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reliability(-0.1, "a manual"))
                .withMessage("coefficient must be at least 0 and below 1, got -0.1");
    }
}
