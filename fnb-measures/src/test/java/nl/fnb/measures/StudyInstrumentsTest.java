package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyInstrumentsTest {

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void write_a_study_folder_with_an_instrument() throws IOException {
        folder = Files.createDirectory(home.resolve("study"));
        Files.writeString(
                folder.resolve("mine.json"),
                InstrumentJson.write(Instruments.find("risk-index").withId("mine")));
        Files.copy(folder.resolve("mine.json"), home.resolve("outside.json"));
    }

    @Test
    void an_instrument_is_a_file_of_the_folder_or_a_built_in_one() {
        Problems problems = Problems.ofFiles();

        List<Instrument> instruments = StudyInstruments.load(
                folder, study("mine.json", "risk-index@classic", "indications-checklist"), problems);

        assertThat(problems.all()).isEmpty();
        assertThat(instruments)
                .extracting(Instrument::id)
                .containsExactly("mine", "risk-index", "indications-checklist");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.json",
                "..\\outside.json",
                "/etc/passwd",
                "sub/mine.json",
                " ",
                "..",
                "a\0b",
                "link.json"
            })
    void a_file_outside_the_folder_is_not_read(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve("link.json"), home.resolve("outside.json"));

        assertThat(problems(name))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("study.json, field instruments[0]: must be a file in the study folder itself, got ");
    }

    @Test
    void a_name_that_is_neither_is_refused_with_the_built_in_ones() {
        assertThat(problems("risk-index@2"))
                .containsExactly("study.json, field instruments[0]: must be a file in the study folder or a built-in"
                        + " instrument: indications-checklist@1, risk-index@classic, risk-index@maryland, risk-index@revised-2016,"
                        + " risk-reassessment@maryland, self-sufficiency@2017, self-sufficiency@2013,"
                        + " strengths-difficulties@25, got risk-index@2");
    }

    @Test
    void two_instruments_of_one_id_are_refused() {
        assertThat(problems("risk-index", "risk-index@classic"))
                .containsExactly("study.json, field instruments[1]: two instruments of a study may not have the same id"
                        + " (risk-index), got risk-index@classic");
    }

    @Test
    void a_broken_file_is_named_with_its_line() throws IOException {
        Files.writeString(folder.resolve("mine.json"), "{\n\"schema\": 1,");

        assertThat(problems("mine.json"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("mine.json, line 2: must be valid JSON");
    }

    private List<String> problems(String... names) {
        Problems problems = Problems.ofFiles();
        StudyInstruments.load(folder, study(names), problems);
        return problems.all().stream().map(Problem::toString).toList();
    }

    private static Study study(String... names) {
        return Studies.empty().addInstruments(names).build();
    }
}
