package nl.fnb.measures.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import nl.fnb.measures.Band;
import org.junit.jupiter.api.Test;

/** The worked example of Jacobson and Truax (1991), and what a reader can work out. */
class ChangeTest {

    private static final String SOURCE = "Jacobson and Truax (1991)";
    private static final Norm WITH_PROBLEMS = new Norm(40, 7.5, SOURCE);
    private static final Norm WITHOUT = new Norm(60, 7.5, SOURCE);
    private static final ReliableChange RELIABLE =
            ReliableChange.of(WITH_PROBLEMS, new Reliability(0.80, SOURCE)).with(Better.HIGHER);

    @Test
    void gives_the_index_of_the_published_example() {
        ReliableChange.Result result = RELIABLE.judge(32.5, 47.5);

        assertThat(RELIABLE.standardError()).isEqualTo(3.354, within(0.0005));
        assertThat(result.index()).isEqualTo(3.162, within(0.0005));
        assertThat(result).hasToString("difference 15.00, RC = 3.16: reliably improved");
    }

    @Test
    void gives_the_three_cut_offs_of_the_published_example_whichever_scores_are_better() {
        assertThat(CutOff.A.score(WITH_PROBLEMS, WITHOUT)).isEqualTo(55);
        assertThat(CutOff.B.score(WITH_PROBLEMS, WITHOUT)).isEqualTo(45);
        assertThat(CutOff.C.score(WITH_PROBLEMS, WITHOUT)).isEqualTo(50);
        assertThat(CutOff.A.score(WITHOUT, WITH_PROBLEMS)).isEqualTo(45);
        assertThat(CutOff.C.score(new Norm(40, 10, "x"), new Norm(60, 5, "x"))).isEqualTo(160.0 / 3, within(1e-12));
    }

    @Test
    void calls_a_change_within_errors_of_measurement_not_shown() {
        double least = RELIABLE.leastReliableDifference();

        assertThat(RELIABLE.judge(40, 40 + least * 0.999).change()).isEqualTo(Change.NOT_SHOWN);
        assertThat(RELIABLE.judge(40, 40 + least * 1.001).change()).isEqualTo(Change.IMPROVED);
        assertThat(RELIABLE.judge(40, 40 - least * 1.001).change()).isEqualTo(Change.DETERIORATED);
        assertThat(RELIABLE.with(Better.LOWER).judge(40, 40 - least * 1.001).change())
                .isEqualTo(Change.IMPROVED);
    }

    @Test
    void calls_a_family_recovered_that_improved_reliably_and_passed_the_cut_off() {
        ClinicalChange clinical = ClinicalChange.of(RELIABLE, 50);

        assertThat(clinical.judge(50, 60)).isEqualTo(Change.RECOVERED);
        assertThat(clinical.judge(32.5, 47.5)).isEqualTo(Change.IMPROVED);
        assertThat(clinical.judge(51, 65)).isEqualTo(Change.IMPROVED);
        assertThat(clinical.judge(49, 51)).isEqualTo(Change.NOT_SHOWN);
        assertThat(clinical.judge(60, 40)).isEqualTo(Change.DETERIORATED);
    }

    @Test
    void counts_each_change_of_a_group_and_who_had_no_room() {
        ClinicalChange clinical = ClinicalChange.of(RELIABLE, 50);

        Map<Change, Long> counts =
                clinical.count(new double[] {50, 32.5, 49, 60, 48}, new double[] {60, 47.5, 51, 40, 49});

        assertThat(counts)
                .containsExactly(
                        Map.entry(Change.RECOVERED, 1L),
                        Map.entry(Change.IMPROVED, 1L),
                        Map.entry(Change.NOT_SHOWN, 2L),
                        Map.entry(Change.DETERIORATED, 1L));
        assertThat(clinical.withoutRoom(new double[] {50, 75, 79}, 80)).isEqualTo(2);
    }

    @Test
    void gives_T_scores_with_the_classes_of_a_manual() {
        TScore scores = TScore.of(new Norm(10, 4, "a manual"))
                .withBands(List.of(Band.of(0, "normal"), Band.of(60, "borderline"), Band.of(70, "clinical")));

        assertThat(scores.score(10)).hasToString("T = 50.0 (normal)");
        assertThat(scores.score(14)).hasToString("T = 60.0 (borderline)");
        assertThat(scores.score(18).t()).isEqualTo(70);
        assertThat(TScore.of(new Norm(10, 4, "a manual")).score(8)).hasToString("T = 45.0");
    }

    @Test
    void names_what_is_wrong_with_a_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reliability(1, SOURCE))
                .withMessage("coefficient must be at least 0 and below 1, got 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Norm(0, 0, SOURCE))
                .withMessage("sd must be a finite number above 0, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Norm(0, 1, " "))
                .withMessage("source must say where the numbers come from, got \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RELIABLE.judge(Double.NaN, 1))
                .withMessage("before must be a finite number, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CutOff.C.score(WITHOUT, WITHOUT))
                .withMessage("the norms must have different means, got 60.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClinicalChange.of(RELIABLE, 50).count(new double[2], new double[1]))
                .withMessage("after must have as many scores as before, 2, got 1");
    }
}
