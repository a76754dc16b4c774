package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final Path STUDY = Folders.CHECK.resolve("study");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void says_that_a_study_holds_and_shows_every_warning() {
        Run run = Run.of("validate", STUDY, "--lang", "en");

        long warnings =
                run.out().lines().filter(line -> line.startsWith("warning: ")).count();
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(warnings).isGreaterThan(5);
        assertThat(run.out()).endsWith("the study holds; warnings: %d%n".formatted(warnings));
    }

    @Test
    void lists_the_problems_of_a_spoilt_study_on_standard_error() {
        Path study = Folders.copyOfStudy(temp.resolve("study"));
        Folders.spoil(study.resolve("responses.csv"), "M0000001,support,s1,2", "M0000001,support,s1,99");
        Map<String, String> before = Folders.contents(study);

        Run run = Run.of("validate", study);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(line ->
                        line.startsWith("responses.csv, regel 2, kolom response: ") && line.endsWith(", gevonden: 99"));
        assertThat(Folders.contents(study)).isEqualTo(before);
    }

    @Test
    void gives_problems_to_other_programs_as_JSON() throws IOException {
        Path study = Folders.copyOfStudy(temp.resolve("study"));
        Folders.spoil(study.resolve("families.csv"), "F0000002,ZUID", "F0000002,WEST");

        Run run = Run.of("validate", study, "--json");

        JsonNode problems = new ObjectMapper().readTree(run.out());
        JsonNode first = problems.get(0);
        assertThat(run.status()).isEqualTo(1);
        assertThat(first.get("file").asText()).isEqualTo("families.csv");
        assertThat(first.get("line").asInt()).isEqualTo(3);
        assertThat(first.get("column").asText()).isEqualTo("organisation");
        assertThat(first.get("value").asText()).isEqualTo("WEST");
        assertThat(first.get("rule").asText()).isEqualTo("unknown-code");
        assertThat(first.get("severity").asText()).isEqualTo("ERROR");
        assertThat(first.get("nl").asText()).startsWith("families.csv, regel 3, kolom organisation: ");
        assertThat(first.get("en").asText()).startsWith("families.csv, line 3, column organisation: ");
    }

    @Test
    void a_sound_study_gives_warnings_alone_as_JSON() throws IOException {
        Run run = Run.of("validate", STUDY, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(new ObjectMapper().readTree(run.out()))
                .isNotEmpty()
                .allSatisfy(
                        problem -> assertThat(problem.get("severity").asText()).isEqualTo("WARNING"));
    }
}
