package nl.fnb.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.fnb.domain.Label;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.execution.Execution;
import nl.fnb.report.narrative.DrawnStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final String[] FORMATS = {"html", "csv", "json"};
    private static final String[] FILES = {"report.html", "results.csv", "results.json"};

    private final Evaluation evaluation = DrawnStudy.evaluation(57, new Label("Proef", "Trial"));

    @TempDir
    private Path temp = Path.of("");

    @Test
    void writes_one_file_a_format_and_nothing_else() {
        Path out = temp.resolve("new/out");

        Report.of(evaluation).writeTo(out, FORMATS);

        assertThat(out.toFile().list()).containsExactlyInAnyOrder(FILES);
    }

    @Test
    void speaks_Dutch_unless_English_is_asked() {
        Report.of(evaluation).writeTo(temp.resolve("nl"), "html");
        Report.of(evaluation).in(Locale.UK).writeTo(temp.resolve("en"), "html");

        assertThat(temp.resolve("nl/report.html"))
                .content(StandardCharsets.UTF_8)
                .contains("<h1>Proef</h1>");
        assertThat(temp.resolve("en/report.html"))
                .content(StandardCharsets.UTF_8)
                .contains("<h1>Trial</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "tr-TR", "und"})
    void knows_no_other_language(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.of(evaluation).in(Locale.forLanguageTag(language)))
                .withMessage("language must be nl or en, got " + language);
    }

    @Test
    void a_format_that_is_missing_leaves_an_earlier_report_as_it_was() throws IOException {
        Files.writeString(temp.resolve("report.html"), "earlier");

        assertThatExceptionOfType(MissingFormatException.class)
                .isThrownBy(() -> Report.of(evaluation).writeTo(temp, "html", "csv", "exe"));

        assertThat(temp.resolve("report.html")).hasContent("earlier");
        assertThat(temp.toFile().list()).containsExactly("report.html");
    }

    @Test
    void a_format_that_nobody_knows_is_answered_with_those_there_are() {
        assertThatExceptionOfType(MissingFormatException.class)
                .isThrownBy(() -> Report.of(evaluation).writeTo(temp, "exe"))
                .withMessage(
                        "format must be one that a renderer writes (html, csv, json, docx, pdf, xlsx, data), got exe")
                .returns("", MissingFormatException::coordinates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report.html", "results.csv", "results.json"})
    void writes_the_same_bytes_on_one_thread_and_on_two(String file) {
        Execution two = Execution.withDefaults().withThreads(2);

        Report.of(evaluation).writeTo(temp.resolve("one"), FORMATS);
        Report.of(evaluation).with(two).writeTo(temp.resolve("two"), FORMATS);

        assertThat(temp.resolve("two").resolve(file))
                .hasSameBinaryContentAs(temp.resolve("one").resolve(file));
    }
}
