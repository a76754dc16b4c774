package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are meant to do harm are refused with a message, in bounded memory. */
class HostileInstrumentTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_file_without_end_is_read_no_further_than_the_bound() {
        Endless endless = new Endless("{\"id\": \"", (byte) 'a');

        assertThat(problems(endless)).singleElement().asString().startsWith("it.json: ");
        assertThat(endless.given).isLessThan(17L * MEGABYTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void a_file_nested_without_end_is_refused_at_the_depth_that_is_read(String opening) {
        String hostile = "{\"items\": " + opening.repeat(2 * MEGABYTE);

        assertThat(problems(hostile)).singleElement().asString().contains("more than 100 levels deep");
    }

    @Test
    void a_text_a_key_and_a_number_that_are_too_long_are_refused() {
        String long100k = "x".repeat(100_001);

        assertThat(problems(support().replace("Support", long100k)))
                .singleElement()
                .asString()
                .contains("a text is longer than 100000 characters");
        assertThat(problems(support().replace("\"version\"", "\"" + long100k + "\"")))
                .singleElement()
                .asString()
                .contains("a text is longer than 100000 characters");
        assertThat(problems(support().replace("\"max\": 4", "\"max\": " + "9".repeat(101))))
                .singleElement()
                .asString()
                .contains("a number is longer than 100 characters");
    }

    @ParameterizedTest
    @CsvSource({"1e1001", "1e-1001", "1e999999999", "-1e2147483647", "1e99999999999999"})
    void a_number_whose_exponent_explodes_is_refused(String number) {
        String hostile = support().replace("\"from\": 6", "\"from\": " + number);

        assertThat(problems(hostile)).singleElement().asString().startsWith("it.json, line ");
    }

    @ParameterizedTest
    @CsvSource({"1e31", "1e-31"})
    void a_number_of_more_digits_than_scoring_takes_is_refused(String number) {
        String hostile = support().replace("\"from\": 6", "\"from\": " + number);

        assertThat(problems(hostile)).first().asString().contains("at most 30 digits");
    }

    @Test
    void a_billion_answers_to_an_item_cost_no_memory() {
        Instrument wide = Json.read(support().replace("\"max\": 4", "\"max\": 1e9"), Problems.ofFiles())
                .orElseThrow();

        ScoreBatch batch = Scorer.of(wide).batch(1);
        batch.add(0, "helped", "999999999");
        batch.add(0, "heard", "1000000000");
        batch.add(0, "alone", "1");

        assertThat(batch.score().value(0, 0)).hasValue(2_999_999_998.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "items", "method", "max"})
    void a_key_that_occurs_twice_is_refused(String key) {
        String hostile = support().replaceFirst("\"" + key + "\": ", "\"" + key + "\": 1, \"" + key + "\": ");

        assertThat(problems(hostile)).singleElement().asString().contains("the key occurs twice");
    }

    @Test
    void a_text_that_no_file_can_hold_is_refused_however_it_is_written() {
        for (String hostile : List.of("\\u0000", "\\ud83d", "\\udc00\\ud83d")) {
            assertThat(problems(support().replace("Support", "Sup" + hostile)))
                    .singleElement()
                    .asString()
                    .contains("a text holds a NUL or half a character");
            assertThat(problems(support().replace("\"version\"", "\"version" + hostile + "\"")))
                    .singleElement()
                    .asString()
                    .startsWith("it.json, line 4: must be valid JSON; at column ");
        }
        assertThat(problems(support().replace("Support", "Sup\u0000"))).hasSize(1);
        assertThat(problems(support().replace("Support", "Sup\\ud83d\\ude00"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
    void another_encoding_is_refused(String charset) {
        byte[] hostile = support().replace("Support", "Suppört").getBytes(Charset.forName(charset));

        assertThat(problems(new ByteArrayInputStream(hostile))).hasSize(1);
    }

    @Test
    void bytes_that_are_no_UTF_8_are_refused() {
        byte[][] hostile = {
            {(byte) 0xC0, (byte) 0xAF},
            {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            {(byte) 0xF5, (byte) 0x80},
            {(byte) 0xFF}
        };

        for (byte[] bytes : hostile) {
            byte[] file = ("{\"id\": \"" + new String(bytes, StandardCharsets.ISO_8859_1) + "\"}")
                    .getBytes(StandardCharsets.ISO_8859_1);
            assertThat(problems(new ByteArrayInputStream(file)))
                    .singleElement()
                    .asString()
                    .contains("UTF-8");
        }
    }

    @Test
    void an_instrument_larger_than_any_is_refused_before_it_is_checked() {
        String item = "{\"id\": \"helped\", \"min\": 0, \"max\": 4}";
        String items = String.join(", ", Collections.nCopies(100_000, item));
        String bands = String.join(", ", Collections.nCopies(501, "{\"from\": 0, \"class\": \"LOW\"}"));
        String refs = String.join(", ", Collections.nCopies(2001, "\"helped\""));

        assertThat(problems(support().replace(item, items)))
                .containsExactly("it.json, line 6, field items: there may be at most 2000 here, got 100002");
        assertThat(problems(support().replace("{\"from\": 0, \"class\": \"LOW\"}", bands)))
                .containsExactly("it.json, line 13, field scales[0].bands: there may be at most 500 here, got 502");
        assertThat(problems(support().replace("\"items\": [\"helped\"", "\"items\": [" + refs)))
                .containsExactly("it.json, line 12, field scales[0].items: there may be at most 2000 here, got 2003");
    }

    @Test
    void an_instrument_built_in_code_is_bounded_too() {
        Option[] options = Stream.iterate(0, code -> code + 1)
                .limit(501)
                .map(code -> Option.of("c" + code, code))
                .toArray(Option[]::new);
        Instrument.Builder draft = Instrument.builder()
                .id("wide")
                .version("1")
                .title(Label.same("wide"))
                .addItems(OptionItem.single("q", options))
                .addScales(Scale.builder()
                        .id("s")
                        .method(ScoreMethod.SUM)
                        .addItems("q")
                        .build());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(draft::build)
                .withMessage("items[0].options: there may be at most 500 here, got 501");
    }

    private static String support() {
        try {
            return Files.readString(Path.of("src/test/resources/support.instrument.json"));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static List<String> problems(String json) {
        return problems(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> problems(InputStream in) {
        Problems problems = Problems.ofFiles();
        assertThat(InstrumentFile.read(in, "it.json", problems).isPresent())
                .isEqualTo(problems.errors().isEmpty());
        return problems.all().stream().map(Problem::toString).toList();
    }

    /** A beginning, and then one byte without end. */
    private static final class Endless extends InputStream {

        private final byte[] beginning;
        private final byte rest;
        private long given;

        Endless(String beginning, byte rest) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.rest = rest;
        }

        @Override
        public int read() {
            long place = given++;
            return place < beginning.length ? beginning[(int) place] : rest;
        }
    }
}
