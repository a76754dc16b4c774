package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.domain.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyChecksTest {

    private static final LocalDate DAY = LocalDate.of(2015, 3, 2);

    @TempDir
    Path folder;

    @Test
    void a_study_of_an_application_is_told_table_and_record() {
        Study study = study().addFamilies(new Family("F1", "ZUID", Map.of()), new Family("F1", "NOORD", Map.of()))
                .addMeasurements(
                        new Measurement("M1", "F1", Wave.PRE, Informant.YOUTH, DAY),
                        new Measurement("M2", "F1", Wave.PRE, Informant.YOUTH, DAY),
                        new Measurement("M3", "F2", Wave.PRE, Informant.YOUTH, DAY))
                .addResponses(
                        new Response("M1", "support", "s1", Optional.of("1")),
                        new Response("M1", "support", "s1", Optional.empty()))
                .build();

        assertThat(texts(study, Locale.ENGLISH, StudyChecks.all()))
                .containsExactly(
                        "families, record F1, column family_id: occurs twice; the first is number 1, got F1",
                        "families, record F1, column organisation: must be one of: NOORD, got ZUID",
                        "measurements, record M3, column family_id: must refer to a row of families, got F2",
                        "measurements, record M2, column measurement_id: a family has at most one measurement per wave and "
                                + "informant; the first is M1, got M2",
                        "responses, record M1/support/s1, column item: a measurement has at most one response per instrument and item; "
                                + "the first is number 1, got s1");
        assertThat(texts(study, Locale.forLanguageTag("nl"), StudyChecks.all()))
                .startsWith(
                        "families, rij F1, kolom family_id: komt tweemaal voor; de eerste is nummer 1, gevonden: F1");
    }

    @Test
    void characteristics_are_declared_once_and_have_their_type() {
        Characteristic age = Characteristic.builder()
                .code("age")
                .type(CharacteristicType.NUMBER)
                .label(Label.same("Age"))
                .build();
        Characteristic reason = Characteristic.builder()
                .code("reason")
                .type(CharacteristicType.CATEGORY)
                .label(Label.same("Reason"))
                .addLevels(new Level("A", Label.same("a")))
                .build();
        Study study = study().addCharacteristics(age, reason, age)
                .addInstruments("support", "support")
                .addFamilies(
                        new Family("F1", "NOORD", Map.of("age", new CharacteristicValue.Flag(true))),
                        new Family("F2", "NOORD", Map.of("reason", new CharacteristicValue.Category("B"))),
                        new Family("F3", "NOORD", Map.of("colour", new CharacteristicValue.Amount(1))))
                .build();

        assertThat(texts(study, Locale.ENGLISH, StudyChecks.all()))
                .containsExactly(
                        "study, field characteristics[2].code: the code is declared twice, got age",
                        "study, field instruments[1]: the code is declared twice, got support",
                        "families, record F1, column age: must be a number, got true",
                        "families, record F2, column reason: must be one of: A, got B",
                        "families, record F3, column colour: the study does not declare this characteristic");
    }

    @Test
    void an_unsound_study_is_not_written() {
        Study study = study().addFamilies(new Family("F1", "ZUID", Map.of())).build();

        assertThatExceptionOfType(StudyRefused.class)
                .isThrownBy(() -> StudyFolder.at(folder.resolve("out")).write(study))
                .withMessage("the study is refused for 1 problem: "
                        + "families, record F1, column organisation: must be one of: NOORD, got ZUID");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void warnings_do_not_refuse_a_study() {
        Study study = study().addFamilies(new Family("F1", "NOORD", Map.of())).build();

        assertThat(texts(study, Locale.ENGLISH, new ScheduleCheck(3)))
                .containsExactly("families, record F1, column family_id: the family has no trajectory, got F1");
        assertThatCode(() -> StudyChecks.requireSound(study, new ScheduleCheck(3)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_plan_of_a_family_is_its_earliest_conference_plan() {
        Study study = scheduled(
                Wave.PRE,
                DAY.plusDays(1),
                trajectory("T2", Approach.SOS, DAY.plusDays(1)),
                trajectory("T1", Approach.EK_C, DAY),
                trajectory("T0", Approach.REGULAR, DAY.minusDays(9)));

        assertThat(texts(study, Locale.ENGLISH, new ScheduleCheck(3)))
                .containsExactly(
                        "families, record F1, column family_id: a family with a plan has no post-measurement, got F1",
                        "families, record F1, column family_id: the family has a plan from a family network conference and "
                                + "from regular care; it counts as treated, got F1",
                        "measurements, record M1, column measured_on: the pre-measurement lies after the plan (2015-03-02), "
                                + "got 2015-03-03");
    }

    @Test
    void a_family_that_was_offered_a_conference_in_vain_is_outside_the_comparison() {
        Trajectory refrained =
                new Trajectory("T1", "F1", Approach.EK_C, DAY, new TrajectoryOutcome.Refrained(DAY, Optional.empty()));
        Study study = scheduled(Wave.POST, DAY.plusYears(2), refrained, trajectory("T2", Approach.REGULAR, DAY));

        assertThat(texts(study, Locale.ENGLISH, new ScheduleCheck(3))).isEmpty();
    }

    @Test
    void a_family_outside_the_comparison_is_named_once_if_its_plan_has_no_post_measurement() {
        Trajectory refrained =
                new Trajectory("T1", "F1", Approach.EK_C, DAY, new TrajectoryOutcome.Refrained(DAY, Optional.empty()));
        Study study = scheduled(
                Wave.PRE,
                DAY.plusYears(2),
                refrained,
                trajectory("T2", Approach.REGULAR, DAY),
                trajectory("T3", Approach.REGULAR, DAY.plusDays(1)));

        assertThat(texts(study, Locale.ENGLISH, new ScheduleCheck(3)))
                .containsExactly(
                        "families, record F1, column family_id: a family with a plan has no post-measurement, got F1");
    }

    @Test
    void a_post_measurement_may_lie_six_weeks_from_its_due_day() {
        LocalDate plan = LocalDate.of(2015, 11, 30);
        LocalDate due = LocalDate.of(2016, 2, 29);

        for (int days : new int[] {-42, 0, 42}) {
            assertThat(texts(post(plan, due.plusDays(days)), Locale.ENGLISH, new ScheduleCheck(3)))
                    .isEmpty();
        }
        for (int days : new int[] {-43, 43}) {
            assertThat(texts(post(plan, due.plusDays(days)), Locale.ENGLISH, new ScheduleCheck(3)))
                    .containsExactly(
                            "measurements, record M1, column measured_on: the post-measurement lies more than six "
                                    + "weeks from the day it was due (2016-02-29), got " + due.plusDays(days));
        }
    }

    @Test
    void rows_that_could_not_be_read_raise_no_warnings() {
        ExampleFolder.sound()
                .replacing("trajectories.csv", "2015-01-05", "soon")
                .replacing("measurements.csv", "M3,F2,POST", "M3,F2,LATER")
                .writeTo(folder);

        assertThat(StudyFolder.at(folder)
                        .read()
                        .check(StudyChecks.all(), new ScheduleCheck(3))
                        .problems()
                        .warnings())
                .isEmpty();
    }

    @Test
    void negative_months_are_refused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new ScheduleCheck(-1))
                .withMessage("followUpMonths must be at least 0, got -1");
    }

    private static Study.Builder study() {
        return Study.builder().id("s").title(Label.same("s")).addOrganisations(new Organisation("NOORD", "Noord"));
    }

    private static Study post(LocalDate plan, LocalDate measuredOn) {
        return scheduled(Wave.POST, measuredOn, trajectory("T1", Approach.REGULAR, plan));
    }

    private static Study scheduled(Wave wave, LocalDate measuredOn, Trajectory... trajectories) {
        return study().addFamilies(new Family("F1", "NOORD", Map.of()))
                .addTrajectories(trajectories)
                .addMeasurements(new Measurement("M1", "F1", wave, Informant.PARENT, measuredOn))
                .build();
    }

    private static Trajectory trajectory(String id, Approach approach, LocalDate decidedOn) {
        return new Trajectory(id, "F1", approach, decidedOn.minusDays(30), new TrajectoryOutcome.PlanMade(decidedOn));
    }

    private static List<String> texts(Study study, Locale locale, StudyCheck check) {
        Problems problems = Problems.of(study);
        check.check(study, problems);
        return problems.all().stream().map(problem -> problem.text(locale)).toList();
    }
}
