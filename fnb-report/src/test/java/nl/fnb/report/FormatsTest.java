package nl.fnb.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.fnb.domain.Label;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Provenance;
import nl.fnb.report.narrative.DrawnStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** A seed whose study gives tables and figures of every kind. */
    private static final long SEED = 57;

    @ParameterizedTest
    @CsvSource({"html, en", "docx, nl", "pdf, en", "xlsx, nl", "csv, nl", "json, en", "data, nl"})
    void the_same_study_gives_the_same_bytes(String format, Locale locale) {
        Rendered first = Rendered.of(DrawnStudy.evaluation(SEED), locale, format);
        Rendered second = Rendered.of(DrawnStudy.evaluation(SEED), locale, format);

        assertThat(first.file()).isEqualTo(second.file());
    }

    @ParameterizedTest
    @CsvSource({"html, en", "docx, nl", "pdf, en", "xlsx, nl", "json, en"})
    void every_format_says_what_it_was_made_of(String format, Locale locale) {
        Evaluation evaluation = DrawnStudy.evaluation(SEED);
        Provenance provenance = evaluation.provenance();

        assertThat(Rendered.of(evaluation, locale, format).letters())
                .contains(
                        provenance.version(),
                        provenance.data().orElseThrow(),
                        provenance.instruments(),
                        provenance.plan());
    }

    @ParameterizedTest
    @CsvSource({"html, 16", "docx, 16", "pdf, 16", "xlsx, 8"})
    void a_text_that_would_be_markup_or_a_formula_comes_out_as_it_is_wherever_it_stands(String format, int times) {
        String text = String.join(" ", Hostile.TEXTS);

        String letters = Rendered.of(SampleDocument.of(text, DUTCH), format).letters();

        assertThat(occurrences(letters, text.replaceAll("\\s", ""))).isGreaterThanOrEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf", "xlsx"})
    void hostile_names_in_a_study_come_out_whole(String format) {
        String text = String.join(" ", Hostile.TEXTS);
        Evaluation evaluation = DrawnStudy.evaluation(SEED, Label.same(text));

        assertThat(Rendered.of(evaluation, DUTCH, format).letters()).contains(text.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @CsvSource({"html, 16", "docx, 16", "xlsx, 8"})
    void a_text_of_ten_thousand_characters_comes_out_whole(String format, int times) {
        String text = "abcdefghi ".repeat(500) + "x".repeat(5000);

        String letters = Rendered.of(SampleDocument.of(text, DUTCH), format).letters();

        assertThat(occurrences(letters, "abcdefghi")).isGreaterThanOrEqualTo(times * 500);
        assertThat(letters.chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(times * 5000L);
    }

    @Test
    void pages_show_a_text_of_ten_thousand_characters_whole() {
        String text = "abcdefghi ".repeat(500) + "x".repeat(5000);
        Section section = Section.of("summary", "Kop", List.of(new Paragraph(text)));

        String letters = Rendered.of(new Document(text, "Soort", DUTCH, List.of(section)), "pdf")
                .letters();

        assertThat(letters.chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "pdf", "xlsx"})
    void characters_that_no_file_can_hold_are_left_out_and_the_rest_stays(String format) {
        Evaluation evaluation = DrawnStudy.evaluation(SEED, Label.same("voor\u0000\u0008\u001b\u202e\ufffena"));

        assertThat(Rendered.of(evaluation, DUTCH, format).letters())
                .contains("voorna")
                .doesNotContain("\u202e");
    }

    @ParameterizedTest
    @CsvSource({"html, 👪", "docx, 👪", "pdf, U+1F46A", "xlsx, 👪"})
    void an_emoji_is_shown_or_named(String format, String shown) {
        String letters =
                Rendered.of(SampleDocument.of("gezin 👪 één", DUTCH), format).letters();

        assertThat(letters).contains("gezin" + shown + "één");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "xlsx"})
    void a_text_from_right_to_left_is_kept_apart(String format) {
        Evaluation evaluation = DrawnStudy.evaluation(SEED, Label.same("שלום"));

        assertThat(Rendered.of(evaluation, DUTCH, format).letters()).contains("\u2068שלום\u2069");
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
