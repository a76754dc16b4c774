package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateCommandTest {

    private static final Path STUDY = Folders.CHECK.resolve("study");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void writes_the_report_and_the_figures_and_says_where() {
        Path out = temp.resolve("out");

        Run run = Run.of("evaluate", STUDY, "--out", out);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        "report.html: %1$s/report.html%nresults.csv: %1$s/results.csv%nresults.json: %1$s/results.json%n"
                                .formatted(out));
        assertThat(out)
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/results.csv")
                .isDirectoryContaining("glob:**/results.json");
        assertThat(Folders.contents(out)).hasSize(3);
    }

    @Test
    void a_version_for_publication_withholds_small_numbers_in_every_file() {
        Path out = temp.resolve("out");

        Run run = Run.of("evaluate", STUDY, "--out", out, "--disclosure", "10", "--lang", "en");

        assertThat(run.status()).isZero();
        assertThat(Folders.contents(out).get("report.html")).contains("Version for publication");
        assertThat(Folders.contents(out).get("results.csv"))
                .doesNotContainPattern("(?m),(successes|offered|n|events_\\w+|n_\\w+),[1-9]$")
                .doesNotContainPattern(",(min|max),");
        assertThat(Folders.contents(out).get("results.json")).contains("\"reason\" : \"withheld\"");
    }

    @ParameterizedTest
    @CsvSource({"--disclosure,1", "--disclosure,many", "--disclosure,-5", "--rounding,0"})
    void a_control_that_means_nothing_is_wrong_usage(String option, String value) {
        Run run = Run.of("evaluate", STUDY, "--out", temp.resolve("out"), option, value, "--lang=en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(option, value);
    }

    @Test
    void writes_the_report_in_Dutch_unless_English_is_asked() {
        Path dutch = temp.resolve("nl");
        Path english = temp.resolve("en");

        Run.of("evaluate", STUDY, "--out", dutch);
        Run.of("evaluate", STUDY, "--out", english, "--lang", "en");

        assertThat(Folders.contents(dutch).get("report.html")).contains("lang=\"nl\"", "Synthetische studie");
        assertThat(Folders.contents(english).get("report.html")).contains("lang=\"en\"", "Synthetic study");
    }

    @Test
    void warns_of_each_rule_without_drowning_the_reader() {
        Run run = Run.of("evaluate", STUDY, "--out", temp.resolve("out"), "--lang=en");

        assertThat(run.err().lines()).hasSizeBetween(2, 21);
        assertThat(run.err())
                .contains(
                        "warning: families.csv, line 6, column family_id: a family with a plan has no post-measurement")
                .containsPattern("    and \\d+ more like this");
    }

    @Test
    void takes_a_plan_from_elsewhere_and_a_seed() throws IOException {
        Path plan = temp.resolve("other.json");
        Files.writeString(
                plan, "{\"schema\": \"fnb-analysis-plan/1\", \"seed\": 7, \"outcomes\": [], \"moderators\": []}");

        Run planned = Run.of("evaluate", STUDY, "--out", temp.resolve("a"), "--plan", plan);
        Run seeded = Run.of("evaluate", STUDY, "--out", temp.resolve("b"), "--plan", plan, "--seed", 99);

        assertThat(planned.status()).isZero();
        assertThat(seeded.status()).isZero();
        assertThat(Folders.contents(temp.resolve("a")).get("results.json")).contains("\"seed\" : 7,");
        assertThat(Folders.contents(temp.resolve("b")).get("results.json")).contains("\"seed\" : 99,");
        assertThat(Folders.contents(temp.resolve("a")).get("results.csv")).doesNotContain("outcome_comparison");
    }

    @Test
    void gives_the_same_figures_on_any_number_of_threads() {
        Run.of("evaluate", STUDY, "--out", temp.resolve("one"));
        Run.of("evaluate", STUDY, "--out", temp.resolve("four"), "--threads", 4);

        assertThat(Folders.contents(temp.resolve("four"))).isEqualTo(Folders.contents(temp.resolve("one")));
    }

    @Test
    void refuses_a_spoilt_study_with_every_problem_and_writes_nothing() {
        Path study = Folders.copyOfStudy(temp.resolve("study"));
        Folders.spoil(study.resolve("families.csv"), "F0000002,ZUID", "F0000002,WEST");
        Folders.spoil(study.resolve("trajectories.csv"), "2015-09-03", "2015-02-30");
        Path out = temp.resolve("out");

        Run run = Run.of("evaluate", study, "--out", out, "--lang", "en");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line ->
                        line.startsWith("families.csv, line 3, column organisation: ") && line.endsWith(", got WEST"))
                .anyMatch(line -> line.startsWith("trajectories.csv, line 2, column decided_on: ")
                        && line.endsWith(", got 2015-02-30"))
                .endsWith("the data were refused for 2 problems; nothing was written");
        assertThat(out).doesNotExist();
    }

    @Test
    void leaves_an_earlier_run_as_it_was_when_the_study_is_refused() {
        Path study = Folders.copyOfStudy(temp.resolve("study"));
        Path out = temp.resolve("out");
        Run.of("evaluate", study, "--out", out);
        Map<String, String> before = Folders.contents(out);
        Folders.spoil(study.resolve("safeguards.csv"), "OTS", "ots");

        Run run = Run.of("evaluate", study, "--out", out);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .endsWith("de gegevens zijn geweigerd om 1 probleem; er is niets geschreven%n".formatted());
        assertThat(Folders.contents(out)).isEqualTo(before);
    }

    @Test
    void replaces_its_own_files_and_leaves_others_alone() throws IOException {
        Path out = Files.createDirectories(temp.resolve("out"));
        Files.writeString(out.resolve("results.csv"), "old");
        Files.writeString(out.resolve("notes.txt"), "mine");

        Run run = Run.of("evaluate", STUDY, "--out", out);

        assertThat(run.status()).isZero();
        assertThat(Folders.contents(out))
                .hasSize(4)
                .containsEntry("notes.txt", "mine")
                .hasEntrySatisfying(
                        "results.csv",
                        text -> assertThat(text).startsWith("analysis,outcome,term,level,statistic,value\n"));
    }

    @Test
    void says_which_place_cannot_be_written() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "in the way");

        Run run = Run.of("evaluate", STUDY, "--out", file, "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write " + file + ": " + file + " exists and is not a folder");
        assertThat(file).hasContent("in the way");
    }

    @Test
    void writes_every_format_that_is_asked_and_says_nothing_else() {
        Path out = temp.resolve("out");

        Run run = Run.of("evaluate", STUDY, "--out", out, "--format", "html,docx,pdf,xlsx,csv,json");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).hasSize(6).contains("report.docx: " + out.resolve("report.docx"));
        assertThat(out.toFile().list())
                .containsExactlyInAnyOrder(
                        "report.html", "report.docx", "report.pdf", "report.xlsx", "results.csv", "results.json");
    }

    @ParameterizedTest
    @CsvSource({
        "xlsx, fastexcel, org.dhatim:fastexcel:0.20.2",
        "docx, poi-ooxml, org.apache.poi:poi-ooxml:5.5.1",
        "docx, batik-transcoder, org.apache.xmlgraphics:batik-transcoder:1.19",
        "pdf, openhtmltopdf-pdfbox, io.github.openhtmltopdf:openhtmltopdf-pdfbox:1.1.65"
    })
    void names_the_library_of_a_format_that_is_absent(String format, String library, String coordinates)
            throws Exception {
        Path noStudy = Files.createDirectories(temp.resolve("nothing"));

        String run = WithoutLibrary.of(library)
                .run("evaluate", noStudy, "--out", temp.resolve("out"), "--format", format, "--lang", "en");

        assertThat(run)
                .contains(
                        "status=2",
                        "the format %s is not available: add %s to the class path".formatted(format, coordinates));
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void shows_progress_to_a_person_and_erases_it() {
        Run run = Run.watched("evaluate", STUDY, "--out", temp.resolve("out"));

        assertThat(run.err()).startsWith("\rde studie wordt gelezen ...").contains("\rde evaluatie loopt: ");
        assertThat(run.err()).matches("(?s).*\rhet rapport wordt geschreven \\.\\.\\. *\r {32}\r");
    }

    @Test
    void says_that_a_folder_stands_in_the_place_of_a_file_and_writes_none() throws IOException {
        Path taken = Files.createDirectories(temp.resolve("out/report.html"));

        Run run = Run.of("evaluate", STUDY, "--out", temp.resolve("out"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("kan %s niet schrijven: %s is een map%n".formatted(taken.getParent(), taken));
        assertThat(taken.getParent()).isDirectoryNotContaining("glob:**/results*");
    }

    @Test
    void writes_beside_the_data_when_the_study_folder_is_asked_and_reads_the_same_study_again() {
        Path study = Folders.copyOfStudy(temp.resolve("study"));

        Run first = Run.of("evaluate", study, "--out", study);
        Map<String, String> after = Folders.contents(study);
        Run second = Run.of("evaluate", study, "--out", study);

        assertThat(second).isEqualTo(first);
        assertThat(second.status()).isZero();
        assertThat(Folders.contents(study)).isEqualTo(after).containsAllEntriesOf(Folders.contents(STUDY));
    }

    @Test
    void writes_over_no_plan_that_it_reads() throws IOException {
        Path plan = Files.writeString(temp.resolve("results.json"), "{}");

        Run run = Run.of("evaluate", STUDY, "--out", temp, "--plan", plan, "--lang", "en");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("cannot write " + plan + ": it is also --plan, which is read");
        assertThat(plan).hasContent("{}");
    }

    @ParameterizedTest
    @CsvSource({"evaluate,--out", "init,DIR", "score,--out"})
    void an_empty_text_names_no_place(String command, String name) {
        Path responses = STUDY.resolve("responses.csv");
        List<Object> words =
                switch (command) {
                    case "evaluate" -> List.of(command, STUDY, "--out", "");
                    case "score" -> List.of(command, "indications-checklist", responses, "--out", "");
                    default -> List.of(command, "");
                };

        Run run = Run.of(words.toArray());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith(name + " moet een plaats noemen, gevonden: een lege tekst");
    }
}
