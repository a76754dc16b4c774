package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;
import nl.fnb.domain.StudyRule;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

    private static final String GOOD = """
            \uFEFF{
              "id": "a",
              "title": {"nl": "t", "en": "u"},
              "plain": "same",
              "whole": 2.0,
              "exact": 0.1000,
              "flag": false,
              "who": "YOUTH",
              "nothing": null,
              "names": ["p", "q"],
              "items": [{"id": "x"}, {"id": "y", "deep": {"n": -1}}]
            }
            """;

    private final Problems problems = Problems.ofFiles();

    @Test
    void values_of_the_asked_type_are_given_without_problems() {
        JsonObject root = root(GOOD);

        assertThat(root.requiredText("id")).isEqualTo("a");
        assertThat(root.label("title")).contains(new Label("t", "u"));
        assertThat(root.label("plain")).contains(Label.same("same"));
        assertThat(root.integer("whole")).contains(2);
        assertThat(root.decimal("exact")).contains(new BigDecimal("0.1000"));
        assertThat(root.number("exact")).contains(0.1);
        assertThat(root.flag("flag")).contains(false);
        assertThat(root.constant("who", Informant.class)).contains(Informant.YOUTH);
        assertThat(root.texts("names")).containsExactly("p", "q");
        assertThat(root.objects("items"))
                .extracting(item -> item.requiredText("id"))
                .containsExactly("x", "y");
        assertThat(root.objects("items").get(1).object("deep").orElseThrow().integer("n"))
                .contains(-1);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void an_absent_key_and_a_null_are_the_same() {
        JsonObject root = root(GOOD);

        assertThat(root.has("nothing")).isFalse();
        assertThat(root.has("never")).isFalse();
        assertThat(root.text("nothing")).isEmpty();
        assertThat(root.objects("never")).isEmpty();
        assertThat(root.keys()).contains("nothing");
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void each_value_of_another_type_is_told_with_field_line_and_value() {
        JsonObject root = root("""
                {
                  "id": 7,
                  "title": 3,
                  "half": {"nl": "x"},
                  "whole": 1.5,
                  "big": 1e400,
                  "flag": "true",
                  "who": "youth",
                  "names": ["p", 1],
                  "items": [{"id": ""}, [], {"id": "y", "deep": []}],
                  "list": {}
                }
                """);

        assertThat(root.requiredText("id")).isEmpty();
        assertThat(root.label("title")).isEmpty();
        assertThat(root.label("half")).contains(new Label("x", ""));
        assertThat(root.integer("whole")).isEmpty();
        assertThat(root.number("big")).isEmpty();
        assertThat(root.flag("flag")).isEmpty();
        assertThat(root.constant("who", Informant.class)).isEmpty();
        assertThat(root.texts("names")).containsExactly("p");
        List<JsonObject> items = root.objects("items");
        assertThat(items.get(0).requiredText("id")).isEmpty();
        assertThat(items.get(1).object("deep")).isEmpty();
        assertThat(root.objects("list")).isEmpty();
        assertThat(root.require("scale")).isFalse();
        items.get(1).problem(StudyRule.TOO_SMALL, "deep", -1, 0);
        assertThat(texts())
                .containsExactly(
                        "x.json, line 1, field scale: a value is required here",
                        "x.json, line 2, field id: must be a text, got 7",
                        "x.json, line 3, field title: must be a text, or a text in nl and in en, got 3",
                        "x.json, line 4, field half.en: a value is required here",
                        "x.json, line 5, field whole: must be a whole number, got 1.5",
                        "x.json, line 6, field big: must be a number, got 1E+400",
                        "x.json, line 7, field flag: must be true or false, got true",
                        "x.json, line 8, field who: must be one of: PARENT, YOUTH, PROFESSIONAL, got youth",
                        "x.json, line 9, field names[1]: must be a text, got 1",
                        "x.json, line 10, field items[1]: must be a JSON object, got [...]",
                        "x.json, line 10, field items[0].id: a value is required here",
                        "x.json, line 10, field items[2].deep: must be a JSON object, got [...]",
                        "x.json, line 10, field items[2].deep: must be at least 0, got -1",
                        "x.json, line 11, field list: must be a JSON array, got {...}");
    }

    @Test
    void unknown_keys_and_another_schema_are_told() {
        JsonObject root = root("{\"schema\": \"fnb-x/2\", \"colour\": 1}");

        root.schema("fnb-x/1");
        root.knownKeys("schema", "id");

        assertThat(texts())
                .containsExactly(
                        "x.json, line 1, field schema: must be fnb-x/1, got fnb-x/2",
                        "x.json, line 1, field colour: the key is not known; known are: schema, id");
    }

    private JsonObject root(String json) {
        return JsonDocument.read(json.getBytes(StandardCharsets.UTF_8), "x.json", problems)
                .orElseThrow()
                .root();
    }

    private List<String> texts() {
        return problems.all().stream().map(p -> p.text(Locale.ENGLISH)).toList();
    }
}
