package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import nl.fnb.domain.Rule;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentRuleTest {

    private static final Set<InstrumentRule> OF_A_STUDY =
            Set.of(InstrumentRule.NO_SUCH_INSTRUMENT, InstrumentRule.OUTSIDE_FOLDER, InstrumentRule.SAME_ID);

    @Test
    void the_file_that_the_cases_break_is_valid() throws IOException {
        assertThat(Json.problems(valid())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_file_that_breaks_a_rule_is_refused_with_the_line_and_the_rule(RuleCase broken) throws IOException {
        assertThat(valid()).contains(broken.old());

        List<String> problems = Json.problems(valid().replace(broken.old(), broken.mistake()));

        assertThat(problems).containsExactly("it.json, " + broken.problem());
    }

    @Test
    void every_rule_of_an_instrument_has_a_case() throws IOException {
        Set<Rule> met = new HashSet<>();
        for (RuleCase broken : cases().toList()) {
            Problems problems = Problems.ofFiles();
            Json.read(valid().replace(broken.old(), broken.mistake()), problems);
            problems.all().stream().map(Problem::rule).forEach(met::add);
        }
        Set<Rule> ofEmptyOnes = Set.of(
                InstrumentRule.BLANK_NAME,
                InstrumentRule.NO_ITEMS,
                InstrumentRule.NO_SCALES,
                InstrumentRule.FRACTIONS_TOO_FINE);
        met.addAll(ofEmptyOnes);
        met.add(InstrumentRule.TOO_MANY);

        assertThat(InstrumentRule.values())
                .allMatch(rule -> met.contains(rule) || OF_A_STUDY.contains(rule), "is met by a case");
    }

    @Test
    void every_problem_of_a_file_is_named_at_once() throws IOException {
        String broken = valid().replace("\"items\": [\"r1\", \"r2\"]", "\"items\": [\"r1\", \"r2\", \"r9\"]")
                .replace("\"from\": 5", "\"from\": 0")
                .replace("\"version\"", "\"edition\"");

        assertThat(Json.problems(broken))
                .containsExactly(
                        "it.json, line 1, field version: a value is required here",
                        "it.json, line 2, field edition: the key is not known; known are: schema, id, version, title,"
                                + " source, licence, certainty, items, scales, classification, bandTables, derived",
                        "it.json, line 10, field scales[0].items: must be an item of the instrument, got r9",
                        "it.json, line 12, field scales[0].bands[1].from: must be more than the from of the band before"
                                + " (0), got 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2999999999999998", "0.3333333333333333", "0.123456789012345678901234567891", "1e-30"})
    void a_number_as_other_software_prints_it_is_taken_exactly(String number) throws IOException {
        String exact = valid().replace("\"points\": 1}", "\"points\": " + number + "}")
                .replace("{\"from\": 5,", "{\"from\": " + number + ",");

        assertThat(Json.problems(exact)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "1e-31", "1e900", "1e-900"})
    void a_number_of_more_digits_than_are_computed_with_is_refused(String number) throws IOException {
        String wide = valid().replace("\"points\": 1}", "\"points\": " + number + "}");

        assertThat(Json.problems(wide))
                .containsExactly(
                        "it.json, line 8, field items[3].options[1].points: a number may have at most 30 digits"
                                + " before and 30 digits after the decimal sign, got "
                                + new BigDecimal(number));
    }

    @Test
    void an_empty_file_lacks_all_that_an_instrument_needs() {
        assertThat(Json.problems("{}"))
                .containsExactly(
                        "it.json, line 1, field schema: a value is required here",
                        "it.json, line 1, field title: a value is required here",
                        "it.json, line 1, field id: a value is required here",
                        "it.json, line 1, field version: a value is required here",
                        "it.json, line 1, field items: an instrument needs at least one item",
                        "it.json, line 1, field scales: an instrument needs at least one scale");
    }

    @Test
    void what_is_lacking_raises_no_further_problems() throws IOException {
        String broken = valid().replace("\"id\": \"step\", ", "")
                .replace("\"max\": 4},", "\"max\": \"4\"},")
                .replace("\"from\": 5, ", "");

        assertThat(Json.problems(broken))
                .startsWith(
                        "it.json, line 4, field items[0].max: must be a whole number, got 4",
                        "it.json, line 5, field items[1].max: must be a whole number, got 4",
                        "it.json, line 6, field items[2].id: a value is required here",
                        "it.json, line 12, field scales[0].bands[1].from: a value is required here");
    }

    @Test
    void an_instrument_built_in_code_obeys_the_same_rules() {
        Instrument.Builder builder = Instrument.builder()
                .id(" ")
                .version("1")
                .title(Label.same("broken"))
                .addItems(NumericItem.of("a", 4, 0))
                .addScales(Scale.builder()
                        .id("s")
                        .method(ScoreMethod.COUNT)
                        .addItems("a", "b")
                        .missing(MissingRule.prorate(-1))
                        .build());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessage("id: may not be blank, got  ; items[0].min: min may not be more than max (0), got 4;"
                        + " scales[0].items: must be an item of the instrument, got b;"
                        + " scales[0].missing.maxMissing: must be 0 or more, got -1;"
                        + " scales[0].missing: PRORATE goes with the methods SUM and MEAN only, got COUNT")
                .satisfies(refused -> assertThat(refused.breaches())
                        .extracting(Breach::field)
                        .containsExactly(
                                "id",
                                "items[0].min",
                                "scales[0].items",
                                "scales[0].missing.maxMissing",
                                "scales[0].missing"));
    }

    @Test
    void fractions_that_could_not_be_added_exactly_are_refused() {
        Instrument.Builder builder =
                Instrument.builder().id("fine").version("1").title(Label.same("fine"));
        List<String> means = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            items.add("i" + i);
            builder.addItems(NumericItem.of("i" + i, 0, 4));
        }
        for (int i = 0; i < 9; i++) {
            means.add("m" + i);
            builder.addScales(Scale.builder()
                    .id("m" + i)
                    .method(ScoreMethod.MEAN)
                    .addAllItems(items)
                    .build());
        }
        Scale.Builder total = Scale.builder().id("t").method(ScoreMethod.SUM).addAllScales(means.subList(0, 8));
        Scale.Builder larger = Scale.builder().id("u").method(ScoreMethod.SUM).addAllScales(means);

        assertThat(builder.addScales(total.build()).build().scales()).hasSize(10);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> builder.addScales(larger.build()).build())
                .withMessage(
                        "scales[10].scales: the scales have too many fractions to add up exactly; round them, or take"
                                + " fewer, got u");
    }

    @ParameterizedTest
    @EnumSource(InstrumentRule.class)
    void a_rule_of_an_instrument_has_a_text_in_both_languages(InstrumentRule rule) {
        hasTexts(rule);
    }

    @ParameterizedTest
    @EnumSource(ResponseRule.class)
    void a_rule_of_a_response_has_a_text_in_both_languages(ResponseRule rule) {
        hasTexts(rule);
    }

    private static void hasTexts(Rule rule) {
        Breach breach = Breach.of(rule, "field", "value", "first", "second", "third");

        String english = breach.text(Locale.ENGLISH);
        String dutch = breach.text(Locale.forLanguageTag("nl"));

        assertThat(english).isNotBlank().doesNotContain("{");
        assertThat(dutch).isNotBlank().doesNotContain("{").isNotEqualTo(english);
    }

    static Stream<RuleCase> cases() {
        return RuleCases.all();
    }

    private static String valid() throws IOException {
        try (InputStream in = InstrumentRuleTest.class.getResourceAsStream("/valid.instrument.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
