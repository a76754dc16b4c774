package nl.fnb.report.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.fnb.domain.Label;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Provenance;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;
import nl.fnb.report.narrative.DrawnStudy;
import nl.fnb.report.narrative.Narrative;
import org.junit.jupiter.api.Test;

class TidyTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** A seed whose study gives figures of every kind, words, notes and warnings. */
    private static final long SEED = 57;

    private final Evaluation evaluation = DrawnStudy.evaluation(SEED, Label.same("Proef"));

    @Test
    void the_csv_reads_back_as_the_rows_of_the_evaluation() throws IOException {
        List<List<String>> expected = new ArrayList<>();
        expected.add(List.of("analysis", "outcome", "term", "level", "statistic", "value"));
        evaluation.rows().forEach(row -> expected.add(cells(row)));

        List<List<String>> read = CsvReader.builder().ofCsvRecord(rendered(new CsvRenderer())).stream()
                .map(CsvRecord::getFields)
                .toList();

        assertThat(read).hasSizeGreaterThan(100).isEqualTo(expected);
    }

    @Test
    void the_json_holds_the_same_rows() throws IOException {
        List<List<String>> read = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (JsonNode row : json().get("results")) {
            read.add(texts(row, "analysis", "outcome", "term", "level", "statistic"));
            numbers.add(row.get("value").asDouble());
        }

        assertThat(read)
                .isEqualTo(evaluation.rows().stream()
                        .map(row -> cells(row).subList(0, 5))
                        .toList());
        assertThat(numbers)
                .isEqualTo(evaluation.rows().stream()
                        .map(row -> row.isNumber() ? Double.parseDouble(row.value()) : 0.0)
                        .toList());
    }

    @Test
    void the_json_holds_the_same_words() throws IOException {
        List<String> words = new ArrayList<>();
        json().get("results").findValues("value").stream()
                .filter(JsonNode::isTextual)
                .forEach(value -> words.add(value.textValue()));

        assertThat(words)
                .isNotEmpty()
                .isEqualTo(evaluation.rows().stream()
                        .filter(row -> !row.isNumber())
                        .map(ResultRow::value)
                        .toList());
    }

    @Test
    void the_json_has_words_as_strings_and_numbers_as_numbers() throws IOException {
        List<Boolean> numbers = new ArrayList<>();
        json().get("results").forEach(row -> numbers.add(row.get("value").isNumber()));

        assertThat(numbers)
                .contains(true, false)
                .isEqualTo(evaluation.rows().stream().map(ResultRow::isNumber).toList());
    }

    @Test
    void the_json_says_what_it_is_of() throws IOException {
        JsonNode json = json();

        assertThat(texts(json, "schema", "study"))
                .containsExactly("fnb-results/1", evaluation.study().id());
        assertThat(json.get("seed").longValue()).isEqualTo(evaluation.plan().seed());
    }

    @Test
    void the_json_says_what_it_was_made_of() throws IOException {
        Provenance provenance = evaluation.provenance();
        JsonNode json = json().get("provenance");

        assertThat(texts(json, "version", "data_sha256", "instruments_sha256", "plan_sha256", "seed"))
                .containsExactly(
                        provenance.version(),
                        provenance.data().orElseThrow(),
                        provenance.instruments(),
                        provenance.plan(),
                        Long.toString(provenance.seed()));
        assertThat(json.get("methods").findValuesAsText("method"))
                .isNotEmpty()
                .isEqualTo(provenance.methods().stream().map(Enum::name).toList());
    }

    @Test
    void the_json_gives_the_reason_of_each_note_in_both_languages() throws IOException {
        List<List<String>> read = new ArrayList<>();
        json().get("notes")
                .forEach(note -> read.add(texts(
                        note, "analysis", "outcome", "term", "level", "statistic", "reason", "nl", "en", "detail")));

        assertThat(read)
                .isNotEmpty()
                .isEqualTo(evaluation.notes().stream()
                        .map(note -> List.of(
                                note.key().analysis(),
                                note.key().outcome(),
                                note.key().term(),
                                note.key().level(),
                                note.statistic(),
                                note.reason(),
                                note.text(DUTCH),
                                note.text(Locale.ENGLISH),
                                note.detail()))
                        .toList());
    }

    @Test
    void the_json_holds_the_warnings_in_both_languages() throws IOException {
        List<List<String>> read = new ArrayList<>();
        json().get("warnings").forEach(warning -> read.add(texts(warning, "code", "nl", "en")));

        assertThat(read)
                .isNotEmpty()
                .isEqualTo(evaluation.warnings().stream()
                        .map(it -> List.of(it.rule().code(), it.text(DUTCH), it.text(Locale.ENGLISH)))
                        .toList());
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(rendered(new JsonRenderer()));
    }

    private String rendered(Renderer renderer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.render(ReportContent.of(evaluation, DUTCH, () -> Narrative.of(evaluation, DUTCH)), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static List<String> cells(ResultRow row) {
        ResultKey key = row.key();
        return List.of(key.analysis(), key.outcome(), key.term(), key.level(), row.statistic(), row.value());
    }

    /** The fields as text; an absent one as an empty text. */
    private static List<String> texts(JsonNode object, String... fields) {
        List<String> texts = new ArrayList<>();
        for (String field : fields) {
            texts.add(object.path(field).asText());
        }
        return texts;
    }
}
