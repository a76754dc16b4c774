package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RobustnessTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeSoundStudy() {
        ExampleFolder.sound().writeTo(folder);
    }

    @Test
    void a_byte_that_is_not_utf8_is_told_with_its_line() throws IOException {
        Files.write(
                folder.resolve("care.csv"),
                "episode_id,family_id,care_type,started_on,ended_on,hours_per_week\nC1,F1,caf\u00e9,2015-01-01,,\n"
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems()).containsExactly("care.csv, line 2: must be UTF-8 text");
    }

    @Test
    void a_study_file_that_is_not_utf8_is_told_with_its_line() throws IOException {
        Files.write(folder.resolve("study.json"), "{\n\"id\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems()).containsExactly("study.json, line 2: must be UTF-8 text");
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_a_problem() throws IOException {
        Files.delete(folder.resolve("care.csv"));
        Files.createDirectory(folder.resolve("care.csv"));

        assertThat(problems()).containsExactly("care.csv: the file cannot be read: it is not an ordinary file");
    }

    @Test
    void a_link_that_leads_to_itself_is_a_problem() throws IOException {
        Path file = folder.resolve("plans.csv");
        Files.delete(file);
        Files.createSymbolicLink(file, file);

        assertThat(problems()).containsExactly("plans.csv: the file cannot be read: it is not an ordinary file");
    }

    @Test
    void random_bytes_in_every_file_give_problems_and_no_exception() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            for (String file : ExampleFolder.sound().files().keySet()) {
                byte[] bytes = new byte[random.nextInt(3000)];
                random.nextBytes(bytes);
                Files.write(folder.resolve(file), bytes);
            }

            assertThat(problems()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(RobustnessTest::isPrintable);
        }
    }

    @Test
    void a_file_of_zero_bytes_valued_nul_is_a_problem() throws IOException {
        Files.write(folder.resolve("safeguards.csv"), new byte[5000]);

        assertThat(problems())
                .hasSize(6)
                .first()
                .asString()
                .startsWith("safeguards.csv, line 1, column \\u0000\\u0000");
    }

    @Test
    void each_file_cut_off_anywhere_gives_problems_or_a_sound_study() throws IOException {
        for (String file : ExampleFolder.sound().files().keySet()) {
            byte[] whole = Files.readAllBytes(folder.resolve(file));
            for (int end = 0; end < whole.length; end++) {
                Files.write(folder.resolve(file), java.util.Arrays.copyOf(whole, end));

                assertThat(problems()).allSatisfy(RobustnessTest::isPrintable);
            }
            Files.write(folder.resolve(file), whole);
        }
    }

    @Test
    void a_line_of_many_megabytes_is_refused_in_little_memory() throws IOException {
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("responses.csv");
        Files.writeString(file, "measurement_id,instrument,item,response\nM1,");
        try (java.io.OutputStream out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
            for (int i = 0; i < 40; i++) {
                out.write(block);
            }
        }

        assertThat(problems()).containsExactly("responses.csv, line 2: may hold at most 1048576 characters");
    }

    @Test
    void a_hundred_thousand_problems_are_all_told() throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(folder.resolve("care.csv"))) {
            writer.write("episode_id,family_id,care_type,started_on,ended_on,hours_per_week\n");
            for (int i = 0; i < 100_000; i++) {
                writer.write("C" + i + ",F1,OUTPATIENT,2015-02-01,2015-01-01,\n");
            }
        }

        List<String> problems = problems();

        assertThat(problems).hasSize(100_000);
        assertThat(problems.get(99_999))
                .isEqualTo(
                        "care.csv, line 100001, column ended_on: ended_on may not lie before started_on (2015-02-01), "
                                + "got 2015-01-01");
    }

    @Test
    void json_that_is_no_object_or_very_long_is_refused() {
        assertThat(json("[1]")).isEqualTo("x.json, line 1: must be a JSON object, got [...]");
        assertThat(json(" ".repeat(17_000_000))).isEqualTo("x.json: may hold at most 16777216 characters");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_is_not_json_is_told_in_place_and_in_both_languages(String text, String english, String dutch) {
        assertThat(json(text)).isEqualTo(english);
        assertThat(json(text, Locale.forLanguageTag("nl"))).isEqualTo(dutch);
    }

    static List<Arguments> faults() {
        return List.of(
                fault("", 1, 1, "the text ends too early", "de tekst houdt te vroeg op"),
                fault("{\"a\": [1,\n", 2, 1, "the text ends too early", "de tekst houdt te vroeg op"),
                fault("{\"a\": \"b", 1, 9, "the text ends too early", "de tekst houdt te vroeg op"),
                character("{\"a\": b}", 7),
                character("{\"a\": 1,}", 9),
                character("{\"a\" 1}", 6),
                character("{\"a\": [1}", 9),
                character("{\"a\": 01}", 8),
                character("{\"a\": 'b'}", 7),
                character("{\"a\": \"b\tc\"}", 9),
                character("{\"a\": \"\\x\"}", 9),
                fault(
                        "{\"a\": 1,\n \"a\": 2}",
                        2,
                        2,
                        "the key occurs twice, got a",
                        "de sleutel komt tweemaal voor, gevonden: a"),
                fault("{} {}", 1, 4, "there is text after the end", "er staat tekst na het einde"),
                fault(
                        "[".repeat(500),
                        1,
                        102,
                        "objects and arrays are more than 100 levels deep",
                        "objecten en lijsten zijn meer dan 100 niveaus diep"),
                fault(
                        "{\"a\": 1e99999999}",
                        1,
                        7,
                        "the number is too large or too small",
                        "het getal is te groot of te klein"),
                fault(
                        "{\"a\": " + "1".repeat(101) + "}",
                        1,
                        108,
                        "a number is longer than 100 characters",
                        "een getal is langer dan 100 tekens"),
                fault(
                        "{\"a\": \"" + "x".repeat(100_001) + "\"}",
                        1,
                        100_010,
                        "a text is longer than 100000 characters",
                        "een tekst is langer dan 100000 tekens"),
                fault(
                        "{\"" + "x".repeat(100_001) + "\": 1}",
                        1,
                        100_005,
                        "a text is longer than 100000 characters",
                        "een tekst is langer dan 100000 tekens"));
    }

    private static Arguments character(String text, int column) {
        return fault(
                text,
                1,
                column,
                "a character stands here that JSON does not allow",
                "hier staat een teken dat in JSON niet kan");
    }

    private static Arguments fault(String text, int line, int column, String english, String dutch) {
        return Arguments.of(
                text,
                "x.json, line " + line + ": must be valid JSON; at column " + column + ": " + english,
                "x.json, regel " + line + ": moet geldige JSON zijn; bij kolom " + column + ": " + dutch);
    }

    private static String json(String text) {
        return json(text, Locale.ENGLISH);
    }

    private static String json(String text, Locale locale) {
        Problems problems = Problems.ofFiles();
        assertThat(JsonDocument.read(text.getBytes(StandardCharsets.UTF_8), "x.json", problems))
                .isEmpty();
        assertThat(problems.all()).hasSize(1);
        return problems.all().get(0).text(locale);
    }

    private static void isPrintable(String text) {
        assertThat(text).matches(t -> t.codePoints().noneMatch(Character::isISOControl));
        assertThat(text.length()).isLessThan(1000);
    }

    private List<String> problems() {
        return StudyFolder.at(folder).read().problems().all().stream()
                .map(problem -> problem.text(Locale.ENGLISH))
                .toList();
    }
}
