package nl.fnb.measures.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.MissingStrategy;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplerTest {

    private static final OptionItem RISKS =
            OptionItem.multiple("risks", Option.of("debts", -1), Option.of("drugs", 2), Option.of("none", 0));
    private static final OptionItem HOUSING =
            OptionItem.single("housing", Option.of("none", 0), Option.of("unsafe", 3), Option.of("homeless", 1));

    @Test
    void numbers_move_to_the_one_nearest_to_zero_by_halves() {
        assertThat(ItemAnswers.simpler(NumericItem.of("n", -9, 9), "7")).containsExactly("0", "4", "6");
        assertThat(ItemAnswers.simpler(NumericItem.of("n", -9, 9), "-3")).containsExactly("0", "-2");
        assertThat(ItemAnswers.simpler(NumericItem.of("n", 2, 9), "4")).containsExactly("2", "3");
        assertThat(ItemAnswers.simpler(NumericItem.of("n", -9, -2), "-2")).isEmpty();
    }

    @Test
    void options_move_to_earlier_ones_and_choices_to_fewer() {
        assertThat(ItemAnswers.simpler(HOUSING, "homeless")).containsExactly("none", "unsafe");
        assertThat(ItemAnswers.simpler(HOUSING, "none")).isEmpty();
        assertThat(ItemAnswers.simpler(RISKS, "debts|drugs|none"))
                .containsExactly("drugs|none", "debts|none", "debts|drugs");
        assertThat(ItemAnswers.simpler(RISKS, "drugs")).containsExactly("debts");
    }

    @Test
    void answers_are_pasted_as_java_also_where_a_map_takes_no_more_or_a_text_needs_escapes() {
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 1; i <= 11; i++) {
            many.put("r" + i, Integer.toString(i));
        }

        assertThat(Pasted.answers(many))
                .startsWith("Map.ofEntries(Map.entry(\"r1\", \"1\"), Map.entry(\"r2\", \"2\")")
                .endsWith("Map.entry(\"r11\", \"11\"))");
        many.remove("r11");
        assertThat(Pasted.answers(many))
                .startsWith("Map.of(\"r1\", \"1\", \"r2\"")
                .endsWith("\"r10\", \"10\")");
        assertThat(Pasted.answers(Map.of("a\"b\\c\n", "\u00e9\uD83D ~\u007f")))
                .isEqualTo("Map.of(\"a\\\"b\\\\c\\u000a\", \"\u00e9\\ud83d ~\\u007f\")");
    }

    @Test
    void the_extremes_of_a_choice_are_over_choices_that_are_not_empty() {
        Scale scale = Scale.builder()
                .id("s")
                .method(ScoreMethod.SUM)
                .addItems("risks")
                .build();
        Worth risks = new Worth(scale, RISKS);
        Worth housing = new Worth(scale, HOUSING);

        assertThat(List.of(risks.leastAnswer(), risks.greatestAnswer())).containsExactly("debts", "drugs");
        assertThat(List.of(housing.leastAnswer(), housing.greatestAnswer())).containsExactly("none", "unsafe");
        assertThat(risks.points("drugs|debts")).isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, NONE, 0, '0 1 2 3 4'",
        "SUM, ZERO, 1, '0 1 2 3 4'",
        "SUM, PRORATE, 1, '0 1 2 3 4'",
        "MEAN, NONE, 0, '0 0.5 1 1.5 2'",
        "MEAN, ZERO, 1, '0 0.5 1 1.5 2'",
        "COUNT, NONE, 0, '0 1 2'",
        "MAX, NONE, 5, '0 1 2'"
    })
    void the_values_of_a_scale_are_listed(ScoreMethod method, String strategy, int most, String values) {
        Instrument.Builder instrument = Forms.instrument("pair");
        MissingRule rule = new MissingRule(MissingStrategy.valueOf(strategy), most);
        Scale scale = Forms.alike(instrument, 0, 2, "a", "b")
                .method(method)
                .missing(rule)
                .build();
        Reading reading = new Reading(instrument.addScales(scale).build(), scale);

        TreeSet<ExactValue> found = new Reach(reading).values().orElseThrow();

        assertThat(found.stream().map(ExactValue::toString)).containsExactly(values.split(" "));
    }

    @Test
    void gaps_add_values_of_their_own_where_items_begin_above_zero() {
        Instrument.Builder instrument = Forms.instrument("pair");
        Scale zero = Forms.alike(instrument, 2, 3, "a", "b")
                .method(ScoreMethod.SUM)
                .missing(MissingRule.zero(1))
                .build();
        Instrument pair = instrument.addScales(zero).build();

        assertThat(new Reach(new Reading(pair, zero))
                        .values().orElseThrow().stream().map(ExactValue::toString))
                .containsExactly("2", "3", "4", "5", "6");
    }

    @Test
    void other_spellings_are_the_same_answers() {
        Instrument instrument = Forms.instrument("two")
                .addItems(NumericItem.of("n", -3, 3), RISKS)
                .addScales(Scale.builder()
                        .id("s")
                        .method(ScoreMethod.SUM)
                        .addItems("n", "risks")
                        .build())
                .build();

        assertThat(Stream.iterate(1L, seed -> seed + 1)
                        .limit(40)
                        .map(seed -> Spellings.respelled(
                                instrument, Map.of("n", "-2", "risks", "debts|drugs"), new Random(seed))))
                .contains(Map.of("n", "-02", "risks", "drugs|debts"))
                .allSatisfy(spelled ->
                        assertThat(instrument.score(spelled).scale("s")).hasToString("s = -1 (2 of 2 items answered)"));
    }
}
