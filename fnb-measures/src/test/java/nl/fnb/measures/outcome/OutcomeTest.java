package nl.fnb.measures.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Plan;
import nl.fnb.domain.PlanKind;
import nl.fnb.measures.care.CareRecord;
import nl.fnb.measures.codes.CareEnd;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    private static final LocalDate END_OF_STUDY = LocalDate.parse("2016-12-31");

    @Test
    void the_indicators_have_the_numbers_of_the_basic_set() {
        assertThat(OutcomeIndicator.values())
                .extracting(OutcomeIndicator::number)
                .containsExactly("1", "2", "3.1", "3.2", "3.3", "3.4");
        assertThat(OutcomeIndicator.values())
                .filteredOn(OutcomeIndicator::isAskedByCbs)
                .extracting(OutcomeIndicator::number)
                .containsExactly("1", "2", "3.1", "3.2");
        assertThat(OutcomeIndicator.values()).allSatisfy(indicator -> {
            assertThat(indicator.label().nl()).isNotBlank();
            assertThat(indicator.label().en()).isNotBlank();
        });
    }

    @Test
    void drop_out_is_care_that_ended_early() {
        DropOut dropOut = DropOut.of(List.of(
                ended("cbs:01"),
                ended("ijw:31"),
                ended("cbs:02"),
                ended("cbs:03"),
                ended("ijw:32"),
                ended("cbs:05"),
                ended("ijw:38"),
                care("k", "2015-01-01", "2015-06-30"),
                care("k", "2015-01-01", "")));

        assertThat(dropOut.planned()).isEqualTo(2);
        assertThat(dropOut.early()).isEqualTo(4);
        assertThat(dropOut.unknown()).isEqualTo(2);
        assertThat(dropOut.running()).isEqualTo(1);
        assertThat(dropOut.byReason()).containsExactly(entry("01", 2), entry("02", 1), entry("03", 2), entry("05", 1));
        assertThat(dropOut.proportion().orElseThrow()).isEqualTo(4.0 / 6);
    }

    @Test
    void without_ends_of_a_known_reason_there_is_no_proportion() {
        DropOut none = DropOut.of(List.of(ended("ijw:36"), care("k", "2015-01-01", "")));

        assertThat(none).isEqualTo(new DropOut(0, 0, 1, 1, none.byReason()));
        assertThat(none.proportion()).isEmpty();
        assertThat(DropOut.of(List.of(ended("cbs:01"))).proportion()).hasValue(0);
        assertThat(DropOut.of(List.of(ended("cbs:04"))).proportion()).hasValue(1);
    }

    @Test
    void satisfaction_is_counted_by_informant() {
        List<OutcomeMeasurement> said = List.of(
                said("c1", Informant.PARENT, 8, "04"),
                said("c1", Informant.YOUTH, 3, "01"),
                said("c2", Informant.PARENT, 8, null),
                said("c3", Informant.PARENT, 5, "03"),
                said("c4", Informant.PARENT, null, "02"));
        Satisfaction parents = Satisfaction.of(said, Informant.PARENT);

        assertThat(parents.answered()).isEqualTo(3);
        assertThat(parents.missing()).isEqualTo(1);
        assertThat(parents.byGrade()).containsExactly(entry(5, 1), entry(8, 2));
        assertThat(parents.mean().orElseThrow()).isEqualTo(7.0);
        assertThat(Satisfaction.of(said, Informant.YOUTH).mean()).hasValue(3);
        assertThat(Satisfaction.of(List.of(), Informant.YOUTH).mean()).isEmpty();
    }

    @Test
    void going_on_without_help_is_counted_by_the_codes_of_cbs() {
        List<OutcomeMeasurement> said = List.of(
                said("c1", Informant.YOUTH, null, "04"),
                said("c2", Informant.YOUTH, 4, "01"),
                said("c3", Informant.YOUTH, 9, "03"),
                said("c4", Informant.YOUTH, 9, "04"),
                said("c5", Informant.YOUTH, 9, "02"),
                said("c6", Informant.YOUTH, 9, null));
        WithoutHelp youth = WithoutHelp.of(said, Informant.YOUTH);

        assertThat(youth.answered()).isEqualTo(5);
        assertThat(youth.missing()).isEqualTo(1);
        assertThat(youth.byCode()).containsExactly(entry("01", 1), entry("02", 1), entry("03", 1), entry("04", 2));
        assertThat(youth.noneNow()).hasValue(0.6);
        assertThat(youth.noneAtAll()).hasValue(0.4);
        assertThat(WithoutHelp.of(said, Informant.PARENT).noneNow()).isEmpty();
        assertThat(WithoutHelp.of(said.subList(1, 2), Informant.YOUTH).noneAtAll())
                .hasValue(0);
    }

    @Test
    void an_informant_speaks_once_of_a_record_of_care() {
        List<OutcomeMeasurement> twice =
                List.of(said("c1", Informant.PARENT, 8, null), said("c1", Informant.PARENT, 7, null));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Satisfaction.of(twice, Informant.PARENT))
                .withMessage(
                        "a record of care must have at most one measurement of an informant, got two of PARENT for c1");
        assertThat(Satisfaction.of(twice, Informant.YOUTH).answered()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, -1})
    void a_grade_lies_from_1_to_10(int grade) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said("c1", Informant.PARENT, grade, null))
                .withMessage("satisfaction must be from 1 to 10, got " + grade);
        assertThat(said("c1", Informant.PARENT, 1, null).satisfaction()).contains(1);
        assertThat(said("c1", Informant.PARENT, 10, null).satisfaction()).contains(10);
    }

    @Test
    void cbs_takes_no_professional_and_no_other_code() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said("c1", Informant.PROFESSIONAL, 8, null))
                .withMessage("the informant must be the young person or a parent, got PROFESSIONAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said("c1", Informant.PARENT, null, "05"))
                .withMessage("withoutHelp must be one of 01, 02, 03, 04, got 05");
    }

    @ParameterizedTest
    @CsvSource({
        // a new start on the last day of the follow-up, the day after it, and by the next day, which is no end
        "2015-09-30, 1, 1",
        "2015-10-01, 1, 0",
        "2015-07-01, 0, 0",
        "2015-07-02, 1, 1"
    })
    void a_new_start_counts_within_the_follow_up(String start, int ends, int newStarts) {
        List<CareRecord> records = List.of(care("k", start, ""), care("k", "2015-01-01", "2015-06-30"));

        assertThat(NoNewStart.of(records, 3, END_OF_STUDY)).isEqualTo(new NoNewStart(ends, newStarts, 0));
    }

    @Test
    void a_change_of_type_or_a_record_within_another_is_no_end() {
        List<CareRecord> records = List.of(
                care("k", "2015-01-01", "2015-06-30"),
                care("k", "2015-02-01", "2015-03-01"),
                care("k", "2015-06-15", "2015-08-31"));

        assertThat(NoNewStart.of(records, 6, END_OF_STUDY)).isEqualTo(new NoNewStart(1, 0, 0));
        assertThat(NoNewStart.of(records, 6, END_OF_STUDY).proportion()).hasValue(1);
    }

    @Test
    void an_end_whose_follow_up_is_not_over_does_not_count_even_with_a_new_start() {
        List<CareRecord> records = List.of(
                care("k1", "2016-01-01", "2016-09-30"), care("k2", "2016-01-01", "2016-10-01"),
                care("k3", "2016-01-01", "2016-10-01"), care("k3", "2016-11-01", "2016-12-01"));

        assertThat(NoNewStart.of(records, 3, END_OF_STUDY)).isEqualTo(new NoNewStart(1, 0, 3));
    }

    @Test
    void persons_are_young_people_or_families() {
        List<CareRecord> records = List.of(
                care("k1", "2015-01-01", "2015-06-30"),
                care("k2", "2015-08-01", "2015-09-30"),
                care("", "2015-01-01", ""));

        assertThat(NoNewStart.of(records, 6, END_OF_STUDY)).isEqualTo(new NoNewStart(2, 0, 0));
        assertThat(NoNewStart.of(List.of(), 6, END_OF_STUDY).proportion()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoNewStart.of(records, 0, END_OF_STUDY))
                .withMessage("months must be 1 or more, got 0");
        assertThat(NoNewStart.of(
                        List.of(care("k", "2015-01-01", ""), care("k", "2016-01-01", "2016-02-01")), 1, END_OF_STUDY))
                .isEqualTo(new NoNewStart(0, 0, 0));
    }

    @Test
    void a_second_end_counts_too() {
        List<CareRecord> records =
                List.of(care("k", "2015-01-01", "2015-01-31"), care("k", "2015-03-01", "2015-03-31"));

        assertThat(NoNewStart.of(records, 3, END_OF_STUDY)).isEqualTo(new NoNewStart(2, 1, 0));
        assertThat(NoNewStart.of(records, 3, END_OF_STUDY).proportion()).hasValue(0.5);
    }

    @Test
    void goals_are_counted_of_plans_that_tell_of_them() {
        GoalsReached goals = GoalsReached.of(
                List.of(plan(4, 1), plan(3, 3), plan(0, 0), plan(2, null), plan(null, null), plan(1, 0)));

        assertThat(goals).isEqualTo(new GoalsReached(3, 1, 8, 4, 3));
        assertThat(goals.proportionOfGoals()).hasValue(0.5);
        assertThat(goals.proportionOfPlans().orElseThrow()).isEqualTo(1.0 / 3);
        assertThat(GoalsReached.of(List.of()).proportionOfGoals()).isEmpty();
        assertThat(GoalsReached.of(List.of(plan(null, null))).proportionOfPlans())
                .isEmpty();
    }

    private static OutcomeMeasurement said(
            String care, Informant informant, @Nullable Integer grade, @Nullable String code) {
        return new OutcomeMeasurement(care, informant, Optional.ofNullable(grade), Optional.ofNullable(code));
    }

    private static CareRecord ended(String reason) {
        return care("k", "2015-01-01", "2015-06-30").withEndReason(CareEnd.of(reason));
    }

    private static CareRecord care(String child, String start, String end) {
        CareRecord record = CareRecord.of(CareEpisode.builder()
                .id("e")
                .familyId("f1")
                .careType(CareType.OUTPATIENT)
                .startedOn(LocalDate.parse(start))
                .endedOn(Optional.of(end).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .build());
        return child.isEmpty() ? record : record.withChild(child);
    }

    private static Plan plan(@Nullable Integer goals, @Nullable Integer met) {
        return Plan.builder()
                .id("p")
                .trajectoryId("t")
                .kind(PlanKind.FAMILY_GROUP_PLAN)
                .madeOn(LocalDate.parse("2015-03-01"))
                .goals(Optional.ofNullable(goals))
                .goalsMet(Optional.ofNullable(met))
                .build();
    }
}
