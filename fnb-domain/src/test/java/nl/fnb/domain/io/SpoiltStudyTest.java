package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpoiltStudyTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @TempDir
    Path folder;

    static List<Spoilt> spoiltStudies() {
        return SpoiltStudies.all();
    }

    @ParameterizedTest
    @MethodSource("spoiltStudies")
    void each_way_to_spoil_a_study_raises_exactly_its_problems(Spoilt spoilt) {
        spoilt.change().apply(ExampleFolder.sound()).writeTo(folder);

        Problems problems = checked(folder).problems();

        assertThat(problems.all())
                .extracting(problem -> problem.text(Locale.ENGLISH))
                .containsExactlyElementsOf(spoilt.problems());
    }

    @Test
    void a_sound_study_has_no_problems() {
        ExampleFolder.sound().writeTo(folder);

        assertThat(checked(folder).problems().all()).isEmpty();
        assertThat(checked(folder).orRefuse().summary())
                .isEqualTo("study example: 2 families, 2 trajectories, 3 measurements, 2 responses");
    }

    @Test
    void a_problem_is_told_in_dutch() {
        ExampleFolder.sound()
                .replacing("trajectories.csv", "2015-03-02", "2015-01-04")
                .replacing("study.json", "\"id\": \"example\"", "\"id\": 7")
                .replacing("care.csv", "OUTPATIENT", "")
                .writeTo(folder);

        assertThat(checked(folder).problems().all())
                .extracting(problem -> problem.text(DUTCH))
                .containsExactly(
                        "study.json, regel 3, veld id: moet een tekst zijn, gevonden: 7",
                        "trajectories.csv, regel 2, kolom decided_on: decided_on mag niet voor offered_on (2015-01-05) liggen, gevonden: 2015-01-04",
                        "care.csv, regel 2, kolom care_type: hier is een waarde nodig");
    }

    @Test
    void all_problems_of_all_files_are_told_at_once_in_the_order_of_the_format() {
        ExampleFolder.sound()
                .without("measurements.csv")
                .replacing("families.csv", "true", "yes")
                .replacing("safeguards.csv", "OTS", "ots")
                .replacing("study.json", "\"type\": \"NUMBER\"", "\"type\": \"number\"")
                .writeTo(folder);

        assertThat(checked(folder).problems().all())
                .extracting(problem -> problem.text(Locale.ENGLISH))
                .containsExactly(
                        "study.json, line 8, field characteristics[1].type: must be one of: BOOLEAN, NUMBER, CATEGORY, got number",
                        "families.csv, line 2, column single_parent: must be true or false, ja or nee, or 1 or 0, got yes",
                        "measurements.csv: the file is missing",
                        "safeguards.csv, line 2, column kind: must be one of: OTS, VOTS, UHP, TERUGPLAATSING, VOOGDIJ, "
                                + "cbs:11, cbs:12, cbs:21, cbs:71, cbs:72, got ots");
    }

    @Test
    void a_refusal_names_the_first_problems_and_counts_the_rest() {
        ExampleFolder.sound()
                .appending("care.csv", "C2,F9,OUTPATIENT,2015-01-01,,\n".repeat(4))
                .writeTo(folder);

        assertThatExceptionOfType(StudyRefused.class)
                .isThrownBy(() -> checked(folder).orRefuse())
                .withMessage(
                        "the study is refused for 7 problems: "
                                + "care.csv, line 3, column family_id: must refer to a row of families.csv, got F9; "
                                + "care.csv, line 4, column episode_id: occurs twice; the first is line 3, got C2; "
                                + "care.csv, line 4, column family_id: must refer to a row of families.csv, got F9; "
                                + "care.csv, line 5, column episode_id: occurs twice; the first is line 3, got C2; "
                                + "care.csv, line 5, column family_id: must refer to a row of families.csv, got F9; and 2 more");
    }

    @Test
    void a_path_that_is_no_folder_is_a_problem() {
        Path absent = folder.resolve("absent");

        assertThat(StudyFolder.at(absent).read().problems().all())
                .extracting(problem -> problem.text(Locale.ENGLISH))
                .containsExactly(absent + ": must be a folder that can be read");
    }

    private static StudyReading checked(Path folder) {
        return StudyFolder.at(folder).read().check(StudyChecks.all(), new ScheduleCheck(3));
    }
}
