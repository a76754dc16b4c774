package nl.fnb.report.evaluation;

import static nl.fnb.report.evaluation.Evaluated.figures;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Approach;
import nl.fnb.domain.TrajectoryOutcome;
import org.junit.jupiter.api.Test;

class TimeToPlanTest {

    private static final LocalDate DAY = StudyMaker.START;
    private static final String TIME = "time_to_plan";
    private static final String PLAN = "family_group_plan";

    private final StudyMaker maker = new StudyMaker();

    private String family() {
        String id = "F" + maker.size();
        maker.family(id, true, 3, "A");
        return id;
    }

    private void plan(Approach approach, int weeks) {
        maker.plan(family(), approach, DAY, DAY.plusWeeks(weeks));
    }

    private void refrained(Approach approach, int weeks) {
        maker.refrained(family(), approach, DAY, DAY.plusWeeks(weeks));
    }

    private void ongoing(Approach approach, int weeks) {
        maker.trajectory(family(), approach, DAY, new TrajectoryOutcome.Ongoing(DAY.plusWeeks(weeks)));
    }

    private Map<String, String> rows(String outcome, String level) {
        return figures(Evaluated.of(maker.study()), TIME, outcome, level);
    }

    private List<String> notes(String analysis, String outcome, String level) {
        return Evaluated.of(maker.study()).notes().stream()
                .filter(note -> note.key().analysis().equals(analysis))
                .filter(note -> note.key().outcome().equals(outcome))
                .filter(note -> note.key().level().equals(level))
                .map(note -> note.statistic() + " " + note.reason())
                .toList();
    }

    @Test
    void without_offers_that_still_run_a_share_is_a_count_over_all() {
        plan(Approach.EK_C, 0);
        plan(Approach.EK_C, 6);
        refrained(Approach.EK_C, 10);
        refrained(Approach.EK_C, 50);

        assertThat(rows(PLAN, "EK_C"))
                .containsEntry("n", "4")
                .containsEntry("events", "2")
                .containsEntry("share_week_6", "0.5")
                .containsEntry("at_risk_week_6", "3")
                .containsEntry("known_week_6", "4")
                .containsEntry("share_week_44", "0.5");
        assertThat(rows("refrained", "ALL"))
                .containsEntry("share_week_6", "0")
                .containsEntry("ci_low_week_6", "0")
                .containsEntry("share_week_13", "0.25")
                .containsEntry("at_risk_week_44", "1");
    }

    @Test
    void an_offer_that_still_runs_counts_as_long_as_it_was_followed() {
        ongoing(Approach.SOS, 5);
        plan(Approach.SOS, 8);
        refrained(Approach.SOS, 9);

        assertThat(rows(PLAN, "ALL"))
                .containsEntry("n", "3")
                .containsEntry("share_week_6", "0")
                .containsEntry("known_week_6", "2")
                .containsEntry("share_week_13", "0.5");
    }

    @Test
    void beyond_the_last_observation_of_an_offer_that_still_runs_nothing_is_said() {
        plan(Approach.SOS, 2);
        ongoing(Approach.SOS, 14);

        assertThat(rows(PLAN, "ALL"))
                .containsKeys("share_week_6", "share_week_13")
                .doesNotContainKeys("share_week_26", "ci_low_week_26", "at_risk_week_26", "share_week_44");
        assertThat(notes(TIME, PLAN, "ALL"))
                .containsExactly(
                        "share_week_26 not-followed", "share_week_44 not-followed", "p_gray too-few-approaches");
    }

    @Test
    void where_every_offer_ended_its_shares_hold_from_then_on() {
        plan(Approach.SOS, 2);
        refrained(Approach.SOS, 3);

        assertThat(rows(PLAN, "SOS"))
                .containsEntry("share_week_44", "0.5")
                .containsEntry("at_risk_week_44", "0")
                .containsEntry("known_week_44", "2");
    }

    @Test
    void without_offers_there_are_zeros_and_a_reason() {
        maker.plan(family(), Approach.REGULAR, DAY, DAY.plusWeeks(3));

        assertThat(rows(PLAN, "ALL")).isEqualTo(Map.of("n", "0", "events", "0"));
        assertThat(notes(TIME, PLAN, "ALL")).containsExactly(" not-offered", "p_gray too-few-approaches");
    }

    @Test
    void an_approach_whose_offers_all_still_run_has_its_course_too() {
        ongoing(Approach.EK_C, 20);
        plan(Approach.SOS, 4);

        assertThat(rows(PLAN, "EK_C"))
                .containsEntry("n", "1")
                .containsEntry("events", "0")
                .containsEntry("share_week_13", "0")
                .containsEntry("ci_high_week_13", "0.975");
    }

    @Test
    void an_ending_that_never_happened_is_not_tested() {
        plan(Approach.EK_C, 4);
        plan(Approach.SOS, 4);

        assertThat(rows("refrained", "ALL")).doesNotContainKey("p_gray").containsEntry("events", "0");
        assertThat(notes(TIME, "refrained", "ALL")).containsExactly("p_gray no-trajectories");
    }

    @Test
    void approaches_that_cannot_differ_are_not_tested() {
        refrained(Approach.EK_C, 1);
        plan(Approach.SOS, 4);

        assertThat(rows(PLAN, "ALL")).doesNotContainKey("gray_chi_square");
        assertThat(notes(TIME, PLAN, "ALL")).containsExactly("p_gray no-room-to-differ");
    }

    @Test
    void pairs_run_from_the_first_approach_to_the_second() {
        List.of(2, 4, 6).forEach(weeks -> plan(Approach.EK_C, weeks));
        List.of(10, 12, 14).forEach(weeks -> plan(Approach.FNB_SONESTRA, weeks));

        assertThat(pair("EK_C:FNB_SONESTRA"))
                .containsEntry("difference", "-8")
                .containsEntry("df", "4")
                .containsKeys("t", "p", "ci_low", "ci_high");
    }

    @Test
    void a_pair_with_one_plan_or_without_spread_is_left_out_and_the_others_are_compared() {
        List.of(2, 4, 6).forEach(weeks -> plan(Approach.EK_C, weeks));
        List.of(3, 5, 9).forEach(weeks -> plan(Approach.FNB_SONESTRA, weeks));
        plan(Approach.SOS, 5);

        assertThat(pair("EK_C:FNB_SONESTRA")).containsKey("p");
        assertThat(pair("EK_C:SOS")).isEmpty();
        assertThat(notes("weeks_to_plan_pairwise", "weeks", "EK_C:SOS")).containsExactly(" one-plan");
    }

    @Test
    void approaches_whose_plans_all_took_equally_long_are_no_pair_but_count_among_the_others() {
        List.of(3, 3, 3).forEach(weeks -> plan(Approach.EK_C, weeks));
        List.of(5, 5).forEach(weeks -> plan(Approach.FNB_SONESTRA, weeks));
        List.of(2, 4, 9).forEach(weeks -> plan(Approach.SOS, weeks));

        assertThat(pair("EK_C:FNB_SONESTRA")).isEmpty();
        assertThat(notes("weeks_to_plan_pairwise", "weeks", "EK_C:FNB_SONESTRA"))
                .containsExactly(" equal-weeks");
        assertThat(pair("EK_C:SOS")).containsKey("p");
    }

    @Test
    void one_approach_with_a_plan_gives_no_pair() {
        plan(Approach.EK_C, 3);
        refrained(Approach.SOS, 3);

        assertThat(notes("weeks_to_plan_pairwise", "weeks", "ALL")).containsExactly(" too-few-approaches");
    }

    private Map<String, String> pair(String level) {
        return figures(Evaluated.of(maker.study()), "weeks_to_plan_pairwise", "weeks", level);
    }
}
