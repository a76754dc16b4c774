package nl.fnb.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.fnb.domain.Label;
import nl.fnb.report.Hostile;
import nl.fnb.report.Rendered;
import nl.fnb.report.Report;
import nl.fnb.report.UnpublishableFormatException;
import nl.fnb.report.disclosure.Disclosure;
import nl.fnb.report.evaluation.Case;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import nl.fnb.report.narrative.DrawnStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataRendererTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** A seed whose study gives tables of every kind. */
    private static final long SEED = 57;

    private final Evaluation evaluation = DrawnStudy.evaluation(SEED);

    @TempDir
    private Path folder;

    @Test
    void holds_its_files_by_name_and_without_a_moment() throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Rendered.of(evaluation, DUTCH, "data").file()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
        }

        assertThat(names)
                .isSorted()
                .containsExactlyInAnyOrder(
                        "analysis.R",
                        "analysis.csv",
                        "codebook.md",
                        "items.csv",
                        "offers.csv",
                        "outcomes.csv",
                        "plan.csv",
                        "references.csv",
                        "results.csv",
                        "variables.csv");
    }

    @Test
    void has_a_row_a_compared_family_and_a_row_an_offer() {
        Archive archive = Archive.of(evaluation, DUTCH);

        List<Map<String, String>> families = archive.rows("analysis.csv");
        List<Case> cases = evaluation.analysisSet().cases();

        assertThat(families).hasSameSizeAs(cases).hasSizeGreaterThan(20);
        assertThat(families).extracting(row -> row.get("family")).doesNotHaveDuplicates();
        assertThat(families)
                .extracting(row -> "1".equals(row.get("treated")))
                .isEqualTo(cases.stream().map(Case::treated).toList());
        assertThat(archive.rows("offers.csv"))
                .hasSameSizeAs(evaluation.analysisSet().offers());
        assertThat(archive.rows("items.csv")).hasSameSizeAs(evaluation.study().responses());
    }

    @Test
    void names_no_family_no_trajectory_and_no_day() {
        Evaluation example = Evaluation.of(StudyInput.open(Path.of("..", "examples", "data", "study")));

        Map<String, String> files =
                new LinkedHashMap<>(Archive.of(example, DUTCH).files());
        files.remove("codebook.md"); // tells the fingerprint, in which anything may occur
        String all = String.join("\n", files.values());

        example.study().families().forEach(family -> assertThat(all).doesNotContain(family.id()));
        example.study().trajectories().forEach(offer -> assertThat(all).doesNotContain(offer.id()));
        assertThat(all).doesNotContainPattern("20\\d\\d-\\d\\d-\\d\\d");
    }

    @Test
    void keeps_columns_of_the_study_apart_from_its_own() {
        Evaluation example = Evaluation.of(StudyInput.open(Path.of("src", "test", "resources", "names", "study")));

        Archive archive = Archive.of(example, DUTCH);
        List<String> columns = List.copyOf(archive.rows("analysis.csv").get(0).keySet());

        assertThat(columns)
                .doesNotHaveDuplicates()
                .contains(
                        "family", "treated", "pre.risk", "char.treated", "char.family", "char.pre.risk", "char.a,\"b");
        assertThat(archive.text("codebook.md")).contains("| char.treated | Kenmerk: Wat zij zelf vonden; ja of nee |");
    }

    @Test
    void has_a_codebook_for_each_column_in_the_language_of_the_report() {
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            Archive archive = Archive.of(evaluation, language);
            String codebook = archive.text("codebook.md");

            assertThat(codebook).startsWith(language == DUTCH ? "# Codeboek\n" : "# Codebook\n");
            archive.files().forEach((name, text) -> {
                assertThat(name.equals("codebook.md") || codebook.contains("## " + name + "\n"))
                        .as(name)
                        .isTrue();
                if (name.endsWith(".csv") && !name.equals("results.csv")) {
                    for (String column : text.substring(0, text.indexOf('\n')).split(",", -1)) {
                        assertThat(codebook).contains("| " + column.replace("_", "\\_") + " | ");
                    }
                }
            });
        }
    }

    @Test
    void a_hostile_name_is_no_markup_in_the_codebook() {
        Evaluation hostile = DrawnStudy.evaluation(SEED, Label.same(String.join(" ", Hostile.TEXTS)));

        String codebook = Archive.of(hostile, DUTCH).text("codebook.md");

        assertThat(codebook.lines().filter(line -> line.startsWith("| ")))
                .allMatch(line -> line.split("(?<!\\\\)\\|", -1).length == 4);
        assertThat(codebook).doesNotContainPattern("(?<!\\\\)[<>]");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void has_no_version_for_publication(int threshold) {
        Report report = Report.of(evaluation).withDisclosure(new Disclosure(threshold, 5));

        assertThatExceptionOfType(UnpublishableFormatException.class)
                .isThrownBy(() -> report.writeTo(folder, "csv", "data"))
                .withMessage("format data holds records of single families, so it has no version for publication")
                .returns("data", UnpublishableFormatException::format);
        assertThat(folder).isEmptyDirectory();
    }
}
