package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.io.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InitCommandTest {

    @TempDir
    private Path temp = Path.of("");

    private Path study = Path.of("");

    @BeforeEach
    void name_the_folder() {
        study = temp.resolve("new/study");
    }

    @Test
    void fills_a_folder_that_validates_without_a_word() {
        Run init = Run.of("init", study);
        Run validate = Run.of("validate", study, "--lang", "en");

        assertThat(init.status()).isZero();
        assertThat(init.out().lines())
                .hasSize(10)
                .contains(study.resolve("study.json").toString());
        assertThat(validate).isEqualTo(new Run(0, "the study holds; warnings: 0%n".formatted(), ""));
    }

    @Test
    void the_empty_study_is_evaluated_with_a_reason_for_each_figure_that_is_not_there() throws IOException {
        Run.of("init", study);

        Run run = Run.of("evaluate", study, "--out", temp.resolve("out"));

        JsonNode results = new ObjectMapper()
                .readTree(Folders.contents(temp.resolve("out")).get("results.json"));
        assertThat(run.status()).isZero();
        assertThat(results.get("notes")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void the_codebook_explains_every_column(Table table) {
        Run.of("init", study);

        String codebook = Folders.contents(study).getOrDefault("codebook.md", "");
        String chapter = codebook.substring(codebook.indexOf("## " + table.file()));
        assertThat(table.columns())
                .allSatisfy(column -> assertThat(chapter.substring(0, chapter.indexOf("\n## ", 3)))
                        .contains("| `" + column + "`"));
        assertThat(codebook).doesNotContain("{{");
    }

    @Test
    void the_header_of_families_names_the_characteristics_of_the_study() throws IOException {
        Run.of("init", study);

        List<String> codes = new ArrayList<>();
        JsonNode json = new ObjectMapper().readTree(study.resolve("study.json").toFile());
        json.get("characteristics").forEach(it -> codes.add(it.get("code").asText()));
        assertThat(study.resolve("families.csv")).hasContent("family_id,organisation," + String.join(",", codes));
    }

    @Test
    void refuses_a_folder_that_holds_one_of_the_files_and_adds_none() throws IOException {
        Files.createDirectories(study);
        Files.writeString(study.resolve("care.csv"), "mine");

        Run run = Run.of("init", study, "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(study + " already holds care.csv; nothing was written");
        assertThat(Folders.contents(study)).isEqualTo(Map.of("care.csv", "mine"));
    }

    @Test
    void leaves_other_files_alone() throws IOException {
        Files.createDirectories(study);
        Files.writeString(study.resolve("letter.txt"), "mine");

        Run run = Run.of("init", study);

        assertThat(run.status()).isZero();
        assertThat(Folders.contents(study)).hasSize(11).containsEntry("letter.txt", "mine");
    }

    @Test
    void says_that_a_file_is_in_the_way_of_the_folder() throws IOException {
        Path file = Files.writeString(temp.resolve("afile"), "mine");

        Run run = Run.of("init", file);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("kan %1$s niet schrijven: %1$s bestaat al en is geen map".formatted(file));
        assertThat(file).hasContent("mine");
    }
}
