package nl.fnb.domain.law.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Certainty;
import nl.fnb.domain.Label;
import nl.fnb.domain.Plan;
import nl.fnb.domain.PlanKind;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.Severity;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LawChecksTest {

    private static final LocalDate OFFERED = LocalDate.parse("2015-01-05");
    private static final LocalDate REFRAINED = LocalDate.parse("2015-03-02");
    private static final LawChecks CHECKS = LawChecks.asOf(LocalDate.parse("2016-12-31"));

    @Test
    void a_family_with_regular_care_alone_was_offered_nothing() {
        Trajectory regular = trajectory("t1", "f1", Approach.REGULAR, new TrajectoryOutcome.PlanMade(REFRAINED));
        Trajectory offered = trajectory("t2", "f1", Approach.SOS, new TrajectoryOutcome.PlanMade(REFRAINED));
        Trajectory other = trajectory("t3", "f2", Approach.EK_C, new TrajectoryOutcome.PlanMade(REFRAINED));

        assertThat(CHECKS.check(study(regular, other)).findings())
                .extracting(LawFinding::toString)
                .containsExactly(
                        "trajectories t1: the study records no offer of a family group plan to this family, which had "
                                + "regular care from 2015-01-05 (Jeugdwet art. 4.1.2, read in the source)");
        assertThat(CHECKS.check(study(regular, other)).findings().get(0).date()).isEqualTo(OFFERED);
        assertThat(CHECKS.check(study(regular, offered)).findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RefrainReason.class)
    void refraining_rests_on_one_of_three_grounds(RefrainReason reason) {
        LawFindings report = CHECKS.check(study(refrained(Optional.of(reason))));

        if (reason.isStatutory()) {
            assertThat(report.findings()).isEmpty();
        } else {
            assertThat(report.of(LawRule.OTHER_GROUND))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.text(Locale.forLanguageTag("nl")))
                            .isEqualTo("trajectories t1: afgezien om een reden die geen van de drie gronden van de wet"
                                    + " is: "
                                    + reason.label().nl() + " (Jeugdwet art. 4.1.2, in de bron gelezen)"));
        }
    }

    @Test
    void a_ground_that_is_not_recorded_cannot_be_seen() {
        LawFindings report = CHECKS.check(study(refrained(Optional.empty())));

        assertThat(report.findings()).extracting(LawFinding::rule).containsExactly(LawRule.NO_GROUND);
        assertThat(report.findings().get(0).date()).isEqualTo(REFRAINED);
    }

    /** Six weeks after 2 March is 13 April. */
    @ParameterizedTest
    @CsvSource({"2015-03-02, ", "2015-04-13, ", "2015-04-14, PLAN_AFTER_SIX_WEEKS", "2015-03-01, NO_PLAN_IN_SIX_WEEKS"})
    void the_care_plan_comes_within_six_weeks_after_refraining(LocalDate madeOn, @Nullable LawRule rule) {
        Study study = study(refrained(Optional.of(RefrainReason.PARENTS_DECLINED)))
                .withPlans(List.of(plan("p1", PlanKind.CARE_PLAN, madeOn)));

        assertThat(CHECKS.check(study).findings())
                .extracting(LawFinding::rule)
                .containsExactlyElementsOf(Optional.ofNullable(rule).stream().toList());
    }

    @Test
    void the_first_care_plan_counts_and_a_family_group_plan_is_none() {
        Study study = study(refrained(Optional.of(RefrainReason.PARENTS_DECLINED)));
        Study late = study.withPlans(List.of(
                plan("p1", PlanKind.CARE_PLAN, LocalDate.parse("2015-06-01")),
                plan("p2", PlanKind.CARE_PLAN, LocalDate.parse("2015-05-01")),
                plan("p3", PlanKind.FAMILY_GROUP_PLAN, LocalDate.parse("2015-03-03"))));

        assertThat(CHECKS.check(late).findings())
                .extracting(LawFinding::toString)
                .containsExactly("trajectories t1: the care plan of 2015-05-01 came after the six weeks, which ended on"
                        + " 2015-04-13 (Jeugdwet art. 4.1.3 lid 5, read in the source)");
    }

    @Test
    void a_plan_that_can_still_come_in_time_is_no_finding() {
        Study study =
                study(refrained(Optional.of(RefrainReason.PARENTS_DECLINED))).withPlans(List.of());

        assertThat(LawChecks.asOf(LocalDate.parse("2015-04-13")).check(study).findings())
                .isEmpty();
        assertThat(LawChecks.asOf(LocalDate.parse("2015-04-14")).check(study).findings())
                .extracting(LawFinding::rule, LawFinding::date)
                .containsExactly(tuple(LawRule.NO_PLAN_IN_SIX_WEEKS, LocalDate.parse("2015-04-13")));
    }

    @Test
    void the_reasonable_period_is_checked_only_with_a_number_that_the_user_chose() {
        Trajectory decided =
                trajectory("t1", "f1", Approach.SOS, new TrajectoryOutcome.PlanMade(OFFERED.plusWeeks(10)));
        Trajectory ongoing = trajectory("t2", "f2", Approach.SOS, new TrajectoryOutcome.Ongoing(OFFERED.plusWeeks(1)));
        Study study = study(decided, ongoing);

        assertThat(CHECKS.check(study).findings()).isEmpty();
        assertThat(LawChecks.asOf(OFFERED.plusWeeks(10))
                        .withReasonablePeriod(10)
                        .check(study)
                        .findings())
                .isEmpty();
        assertThat(LawChecks.asOf(OFFERED.plusWeeks(10).plusDays(1))
                        .withReasonablePeriod(10)
                        .check(study)
                        .findings())
                .extracting(LawFinding::record)
                .containsExactly("t2");
        assertThat(LawChecks.asOf(OFFERED).withReasonablePeriod(9).check(study).findings())
                .extracting(LawFinding::toString)
                .containsExactly(
                        "trajectories t1: not decided within 9 weeks of the offer; the law asks a reasonable period"
                                + " and gives no number, this one was chosen by the user (Jeugdwet art. 4.1.2, read in the"
                                + " source)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHECKS.withReasonablePeriod(0))
                .withMessage("weeks must be 1 or more, got 0");
    }

    /** A study has the first day on which a measure no longer holds. */
    @ParameterizedTest
    @CsvSource({
        "OTS,  2015-01-01, 2016-01-01, ",
        "OTS,  2015-01-01, 2016-01-02, OTS_BEYOND_A_YEAR",
        "OTS,  2015-01-01, 2017-01-01, OTS_BEYOND_A_YEAR",
        "OTS,  2015-01-01, 2017-01-02, OTS_BEYOND_A_YEAR|OTS_EXTENSIONS",
        "OTS,  2016-01-01, , ",
        "OTS,  2015-12-31, , OTS_BEYOND_A_YEAR",
        "VOTS, 2015-01-31, 2015-04-30, ",
        "VOTS, 2015-01-31, 2015-05-01, VOTS_BEYOND_THREE_MONTHS",
        "VOTS, 2016-12-01, , ",
        "VOTS, 2016-09-30, , VOTS_BEYOND_THREE_MONTHS",
        "UHP,  2015-01-01, 2016-01-01, ",
        "UHP,  2015-01-01, 2016-01-02, UHP_BEYOND_A_YEAR",
        "VOOGDIJ, 2010-01-01, , ",
        "TERUGPLAATSING, 2010-01-01, , "
    })
    void orders_last_no_longer_than_the_law_lets_them(
            String kind, LocalDate start, @Nullable LocalDate end, @Nullable String rules) {
        LawFindings report =
                CHECKS.check(study().withSafeguards(List.of(order(kind, start, Optional.ofNullable(end)))));

        assertThat(report.findings())
                .extracting(finding -> finding.rule().name())
                .containsExactlyElementsOf(Optional.ofNullable(rules)
                        .map(it -> List.of(it.split("\\|")))
                        .orElse(List.of()));
    }

    @Test
    void a_finding_about_an_order_names_the_day_and_how_sure_the_rule_is() {
        LawFindings report = CHECKS.check(study().withSafeguards(List.of(
                order("OTS", LocalDate.parse("2013-01-01"), Optional.of(LocalDate.parse("2015-06-01"))))));

        assertThat(report.findings())
                .extracting(LawFinding::toString)
                .containsExactly(
                        "safeguards s1: runs beyond one year, so that it must have been extended by 2014-01-01 (BW"
                                + " 1:258, general knowledge, not read in a source)",
                        "safeguards s1: needs at least 2 extensions of at most a year each (BW 1:260, read in the"
                                + " source)");
        assertThat(report.findings().get(0).table()).isEqualTo("safeguards");
        assertThat(report.findings().get(0).date()).isEqualTo(LocalDate.parse("2014-01-01"));
    }

    @Test
    void a_report_says_what_could_not_be_checked() {
        LawFindings bare = CHECKS.check(study());
        LawFindings full = CHECKS.withReasonablePeriod(10)
                .check(study().withPlans(List.of()).withSafeguards(List.of()));

        assertThat(bare.notChecked())
                .containsExactlyInAnyOrder(
                        LawRule.LONGER_THAN_CHOSEN,
                        LawRule.PLAN_AFTER_SIX_WEEKS,
                        LawRule.NO_PLAN_IN_SIX_WEEKS,
                        LawRule.OTS_BEYOND_A_YEAR,
                        LawRule.OTS_EXTENSIONS,
                        LawRule.VOTS_BEYOND_THREE_MONTHS,
                        LawRule.UHP_BEYOND_A_YEAR);
        assertThat(bare).hasToString("0 findings, 7 rules not checked");
        assertThat(full.notChecked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LawRule.class)
    void every_rule_has_an_article_and_a_text_in_two_languages(LawRule rule) {
        Breach breach = Breach.of(rule, "", "", "a", "b");

        assertThat(rule.article()).matches("(Jeugdwet art\\. |BW 1:)[0-9.]+.*");
        assertThat(rule.certainty()).isIn(Certainty.READ, Certainty.NOT_READ);
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(breach.text(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
        assertThat(breach.text(Locale.forLanguageTag("nl"))).isNotBlank().isNotEqualTo(breach.text(Locale.ENGLISH));
    }

    private static Study study(Trajectory... trajectories) {
        return Study.builder()
                .id("s")
                .title(Label.same("s"))
                .addTrajectories(trajectories)
                .build();
    }

    private static Trajectory refrained(Optional<RefrainReason> reason) {
        return trajectory("t1", "f1", Approach.SOS, new TrajectoryOutcome.Refrained(REFRAINED, reason));
    }

    private static Trajectory trajectory(String id, String family, Approach approach, TrajectoryOutcome outcome) {
        return new Trajectory(id, family, approach, OFFERED, outcome);
    }

    private static Plan plan(String id, PlanKind kind, LocalDate madeOn) {
        return Plan.builder()
                .id(id)
                .trajectoryId("t1")
                .kind(kind)
                .madeOn(madeOn)
                .build();
    }

    private static Safeguard order(String kind, LocalDate start, Optional<LocalDate> end) {
        return Safeguard.builder()
                .id("s1")
                .familyId("f1")
                .kind(SafeguardKind.of(kind))
                .startedOn(start)
                .endedOn(end)
                .build();
    }
}
