package nl.fnb.report.evaluation;

import static nl.fnb.report.evaluation.Evaluated.figures;
import static nl.fnb.report.evaluation.Evaluated.reason;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.fnb.domain.Approach;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.domain.Wave;
import org.junit.jupiter.api.Test;

class EvaluationEdgesTest {

    private static final LocalDate DAY = StudyMaker.START;
    private static final String PLAN = "family_group_plan";
    private static final String COUNT = "indications-checklist.count";

    private final StudyMaker maker = new StudyMaker();

    private void families(int from, int to, Approach approach, int days) {
        for (int i = from; i < to; i++) {
            String id = "F" + i;
            maker.family(id, i % 2 == 0, i % 7, "ABC".substring(i % 3, i % 3 + 1))
                    .plan(id, approach, DAY, DAY.plusDays(days + i))
                    .measured(id, Wave.PRE, DAY, i % 5)
                    .measured(id, Wave.POST, DAY.plusDays(days + i).plusMonths(3), (i * 3) % 7);
        }
    }

    @Test
    void a_study_without_offers_prints_counts_of_zero_and_says_why_there_is_no_rate() {
        families(0, 6, Approach.REGULAR, 10);

        Evaluation evaluation = Evaluated.of(maker.study());

        assertThat(figures(evaluation, "success_rate", PLAN, "ALL"))
                .isEqualTo(Map.of("offered", "0", "successes", "0"));
        assertThat(figures(evaluation, "weeks_to_plan", "weeks", "ALL")).isEqualTo(Map.of("n", "0"));
        assertThat(reason(evaluation, "success_rate", PLAN)).contains("no-offers");
        assertThat(reason(evaluation, "outcome_comparison", COUNT)).contains("too-few-values");
        assertThat(figures(evaluation, "outcome_verdict", COUNT, "ALL")).isEmpty();
    }

    @Test
    void ongoing_offers_are_counted_apart() {
        families(0, 3, Approach.EK_C, 10);
        maker.family("X", true, 1, "A").trajectory("X", Approach.EK_C, DAY, new TrajectoryOutcome.Ongoing(DAY));
        maker.family("Y", true, 1, "A").trajectory("Y", Approach.SOS, DAY, new TrajectoryOutcome.Ongoing(DAY));

        Evaluation evaluation = Evaluated.of(maker.study());

        assertThat(figures(evaluation, "success_rate", PLAN, "ALL"))
                .containsEntry("offered", "3")
                .containsEntry("ongoing", "2");
        assertThat(figures(evaluation, "success_rate", PLAN, "SOS")).isEmpty();
    }

    @Test
    void one_approach_alone_gives_no_comparison_of_approaches() {
        families(0, 3, Approach.EK_C, 10);
        maker.family("X", true, 1, "A").refrained("X", Approach.EK_C, DAY, DAY.plusDays(1));

        Evaluation evaluation = Evaluated.of(maker.study());

        assertThat(figures(evaluation, "success_rate_by_approach", PLAN, "ALL")).isEmpty();
        assertThat(reason(evaluation, "success_rate_by_approach", PLAN)).contains("too-few-approaches");
        assertThat(reason(evaluation, "weeks_to_plan_by_approach", "weeks")).contains("too-few-approaches");
    }

    @Test
    void approaches_that_all_succeed_are_still_compared_in_pairs() {
        families(0, 3, Approach.EK_C, 10);
        families(3, 6, Approach.SOS, 10);

        Evaluation evaluation = Evaluated.of(maker.study());

        assertThat(figures(evaluation, "success_rate_by_approach", PLAN, "ALL")).isEmpty();
        assertThat(figures(evaluation, "success_rate_pairwise", PLAN, "EK_C:SOS"))
                .containsEntry("p", "1")
                .containsEntry("risk_difference", "0");
    }

    @Test
    void what_was_not_recorded_is_not_an_outcome() {
        families(0, 8, Approach.EK_C, 10);
        families(8, 16, Approach.REGULAR, 10);

        Evaluation evaluation =
                Evaluated.of(maker.withoutCare().withoutSafeguards().study());

        assertThat(figures(evaluation, "outcome_comparison", "professional_care", "ALL"))
                .isEmpty();
        assertThat(reason(evaluation, "outcome_comparison", "professional_care"))
                .contains("not-recorded");
        assertThat(reason(evaluation, "binary_outcome", "supervision_order")).contains("not-recorded");
        assertThat(figures(evaluation, "outcome_verdict", "supervision_order", "ALL"))
                .isEmpty();
    }

    @Test
    void rare_events_are_counted_and_not_tested() {
        families(0, 8, Approach.EK_C, 10);
        families(8, 16, Approach.REGULAR, 10);
        maker.safeguard("F1", SafeguardKind.OTS, DAY.plusDays(40));

        Evaluation evaluation = Evaluated.of(maker.study());

        assertThat(figures(evaluation, "binary_outcome", "supervision_order", "ALL"))
                .containsEntry("events_treated", "1")
                .containsEntry("n_treated", "8")
                .containsEntry("events_control", "0")
                .containsEntry("tested", "0")
                .doesNotContainKey("p");
        assertThat(figures(evaluation, "outcome_verdict", "supervision_order", "ALL"))
                .containsEntry("verdict", "NOT_TESTED");
        assertThat(reason(evaluation, "binary_outcome", "supervision_order")).contains("too-few-events");
    }

    @Test
    void a_group_without_families_at_risk_has_counts_of_zero_alone() {
        families(0, 8, Approach.EK_C, 10);
        families(8, 16, Approach.REGULAR, 10);

        Evaluation evaluation = Evaluated.of(maker.study());

        assertThat(figures(evaluation, "binary_outcome", "reunification", "ALL"))
                .isEqualTo(Map.of(
                        "events_treated", "0",
                        "n_treated", "0",
                        "events_control", "0",
                        "n_control", "0",
                        "not_at_risk_treated", "8",
                        "not_at_risk_control", "8",
                        "tested", "0"));
        assertThat(reason(evaluation, "binary_outcome", "reunification")).contains("empty-group");
    }

    @Test
    void an_empty_study_answers_with_zeros_and_reasons() {
        Evaluation evaluation = Evaluated.of(maker.study());

        assertThat(figures(evaluation, "success_rate", PLAN, "ALL")).containsEntry("offered", "0");
        assertThat(reason(evaluation, "outcome_comparison", COUNT)).contains("too-few-values");
        assertThat(evaluation.verdicts().byOutcome())
                .containsOnlyKeys("supervision_order", "out_of_home_placement", "reunification");
    }
}
