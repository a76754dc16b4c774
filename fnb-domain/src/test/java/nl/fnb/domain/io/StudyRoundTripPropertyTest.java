package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import nl.fnb.domain.Study;

class StudyRoundTripPropertyTest {

    private static final JsonMapper OWN =
            JsonMapper.builder().addModule(StudyJson.module()).build();

    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("study");
    }

    @AfterTry
    void removeFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(StudyRoundTripPropertyTest::delete);
        }
    }

    @Property(tries = 100)
    void a_study_that_is_written_to_a_folder_is_read_as_the_same_study(@ForAll("studies") Study study)
            throws IOException {
        StudyFolder.at(folder).write(study);

        StudyReading reading = StudyFolder.at(folder).read().check(StudyChecks.all());

        assertThat(reading.problems().all()).isEmpty();
        assertThat(reading.study()).contains(study);
    }

    @Property(tries = 100)
    void the_same_study_is_read_however_a_spreadsheet_writes_it(
            @ForAll("studies") Study study, @ForAll("variants") CsvVariant variant) throws IOException {
        StudyFolder.at(folder).write(study);
        for (Table table : StudyCells.tables(study)) {
            variant.rewrite(folder.resolve(table.file()));
        }

        StudyReading reading = StudyFolder.at(folder).read().check(StudyChecks.all());

        assertThat(reading.problems().all()).isEmpty();
        assertThat(reading.study()).contains(study);
    }

    @Property(tries = 100)
    void writing_twice_gives_the_same_bytes_and_leaves_no_other_files(@ForAll("studies") Study study)
            throws IOException {
        StudyFolder.at(folder).write(study);
        List<String> first = contents();
        StudyFolder.at(folder).write(study);

        assertThat(contents()).isEqualTo(first);
    }

    @Property(tries = 100)
    void a_study_replaces_another_as_a_whole(@ForAll("studies") Study before, @ForAll("studies") Study after)
            throws IOException {
        StudyFolder.at(folder).write(before);
        StudyFolder.at(folder).write(after);

        assertThat(StudyFolder.at(folder).read().study()).contains(after);
    }

    @Property
    void a_study_comes_back_from_json(@ForAll("studies") Study study) {
        assertThat(StudyJson.read(StudyJson.write(study))).isEqualTo(study);
    }

    @Property
    void a_mapper_of_an_application_reads_and_writes_a_study_with_the_module(@ForAll("studies") Study study)
            throws IOException {
        assertThat(OWN.readValue(OWN.writeValueAsString(study), Study.class)).isEqualTo(study);
        assertThat(OWN.writeValueAsString(study))
                .isEqualTo(StudyJson.write(study))
                .doesNotContain("null");
    }

    @Property
    void a_generated_study_is_sound_for_an_application_too(@ForAll("studies") Study study) {
        Problems problems = Problems.of(study);
        StudyChecks.all().check(study, problems);

        assertThat(problems.all()).isEmpty();
    }

    @Provide
    Arbitrary<Study> studies() {
        return StudyArbitraries.studies();
    }

    @Provide
    Arbitrary<CsvVariant> variants() {
        return Arbitraries.of(CsvVariant.all());
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(StudyRoundTripPropertyTest::content).toList();
        }
    }

    private static String content(Path file) {
        try {
            return file.getFileName() + ":" + Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
