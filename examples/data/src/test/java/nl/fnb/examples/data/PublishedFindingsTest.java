package nl.fnb.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The findings of the report of 2016, asked of the study in {@code examples/data/study}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFindingsTest {

    private static final String PLAN = "family_group_plan";

    private static final double ALPHA = 0.05;

    private final StudyInput input = StudyInput.open(Path.of("study"));

    private final Figures figures = Figures.of(Evaluation.of(input));

    @Test
    void nothing_in_the_study_gives_reason_to_warn() {
        assertThat(input.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ALL, 77, 214, 36", "FNB_SONESTRA, 22, 29, 76", "SOS, 11, 32, 34", "EK_C, 44, 153, 29"})
    void plans_come_about_as_often_as_published(String approach, int plans, int offered, int percent) {
        assertThat(figures.number("success_rate", PLAN, approach, "successes")).isEqualTo(plans);
        assertThat(figures.number("success_rate", PLAN, approach, "offered")).isEqualTo(offered);
        assertThat(Math.round(100 * figures.number("success_rate", PLAN, approach, "proportion")))
                .isEqualTo(percent);
    }

    @Test
    void SoNeStra_leads_to_a_plan_more_often_than_both_others() {
        assertThat(figures.number("success_rate_pairwise", PLAN, "EK_C:FNB_SONESTRA", "p_adjusted"))
                .isLessThan(ALPHA);
        assertThat(figures.number("success_rate_pairwise", PLAN, "EK_C:FNB_SONESTRA", "ci_high"))
                .isNegative();
        assertThat(figures.number("success_rate_pairwise", PLAN, "FNB_SONESTRA:SOS", "p_adjusted"))
                .isLessThan(ALPHA);
        assertThat(figures.number("success_rate_pairwise", PLAN, "FNB_SONESTRA:SOS", "ci_low"))
                .isPositive();
    }

    @Test
    void Eigen_Kracht_and_Signs_of_Safety_are_not_shown_to_differ() {
        assertThat(figures.number("success_rate_pairwise", PLAN, "EK_C:SOS", "p_adjusted"))
                .isGreaterThan(ALPHA);
    }

    @Test
    void child_protection_with_84_of_205_is_not_shown_to_differ() {
        assertThat(figures.number("success_rate_vs_reference", PLAN, "jeugdbescherming", "p"))
                .isGreaterThan(ALPHA);
        assertThat(figures.number("success_rate_vs_reference", PLAN, "jeugdbescherming", "ci_low"))
                .isNegative();
        assertThat(figures.number("success_rate_vs_reference", PLAN, "jeugdbescherming", "ci_high"))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"ALL, 10", "EK_C, 10", "FNB_SONESTRA, 9", "SOS, 18"})
    void a_plan_takes_the_published_weeks(String approach, int weeks) {
        assertThat(Math.round(figures.number("weeks_to_plan", "weeks", approach, "mean")))
                .isEqualTo(weeks);
    }

    @Test
    void a_plan_takes_1_to_38_weeks() {
        assertThat(figures.number("weeks_to_plan", "weeks", "ALL", "min")).isEqualTo(1);
        assertThat(figures.number("weeks_to_plan", "weeks", "ALL", "max")).isEqualTo(38);
    }

    @Test
    void refraining_takes_14_weeks_and_0_to_44() {
        assertThat(figures.number("weeks_to_refrain", "weeks", "ALL", "n")).isEqualTo(137);
        assertThat(Math.round(figures.number("weeks_to_refrain", "weeks", "ALL", "mean")))
                .isEqualTo(14);
        assertThat(figures.number("weeks_to_refrain", "weeks", "ALL", "min")).isZero();
        assertThat(figures.number("weeks_to_refrain", "weeks", "ALL", "max")).isEqualTo(44);
    }

    @ParameterizedTest
    @CsvSource({"maltreatment_indications", "maltreatment_risk", "professional_care"})
    void professionals_measured_77_families_with_a_plan_and_59_in_regular_care(String outcome) {
        assertThat(figures.number("outcome_comparison", outcome, "ALL", "n_treated"))
                .isEqualTo(77);
        assertThat(figures.number("outcome_comparison", outcome, "ALL", "n_control"))
                .isEqualTo(59);
    }

    @Test
    void parents_of_fewer_families_were_reached() {
        assertThat(figures.number("outcome_comparison", "family_support", "ALL", "n_treated"))
                .isBetween(40.0, 76.0);
        assertThat(figures.number("outcome_comparison", "family_support", "ALL", "n_control"))
                .isBetween(30.0, 58.0);
    }

    @ParameterizedTest
    @EnumSource
    void the_draw_shows(DrawnFinding finding) {
        assertThat(finding.isShownBy(figures)).as(finding.name()).isTrue();
    }
}
