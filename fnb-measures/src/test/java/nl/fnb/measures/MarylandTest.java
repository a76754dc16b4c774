package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarylandTest {

    private static final Instrument INITIAL = Instruments.find("risk-index", "maryland");

    @ParameterizedTest
    @ValueSource(strings = {"o1", "o2", "o3", "o4"})
    void each_policy_override_sets_the_highest_class(String override) {
        Map<String, String> answers = none();
        answers.put(override, "yes");

        assertThat(INITIAL.score(answers).classification()).contains("VERY_HIGH");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', LOW",
        "'', 1, MODERATE",
        "'', -1, LOW",
        "4=4+ 6=under-2, '', MODERATE",
        "2=yes 2a=3+ 3=yes 9=no, '', HIGH",
        "2=yes 2a=3+ 3=yes 9=no, -1, MODERATE",
        "15=2+ 5=yes 13=alcohol|drugs 10=low-support|harsh|domineering, '', VERY_HIGH",
        "15=2+ 5=yes 13=alcohol|drugs 10=low-support|harsh|domineering, 1, VERY_HIGH",
        "15=2+ 5=yes 13=alcohol|drugs 10=low-support|harsh, '', HIGH",
        "o1=yes, -1, HIGH"
    })
    void the_higher_index_decides_and_one_step_may_move_it(String given, String step, String name) {
        Map<String, String> answers = none();
        for (String pair : given.isEmpty() ? new String[0] : given.split(" ")) {
            answers.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        answers.put("discretionary", step);

        assertThat(INITIAL.score(answers).classification()).contains(name);
    }

    @Test
    void an_item_may_feed_both_indices_each_with_its_own_points() {
        Map<String, String> answers = none();
        answers.put("1", "both");
        answers.put("3", "yes");
        answers.put("7", "fragile|delinquency|mental");

        Score score = INITIAL.score(answers);

        assertThat(score.scale("neglect").value().map(ExactValue::toString)).contains("3");
        assertThat(score.scale("abuse").value().map(ExactValue::toString)).contains("4");
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 0-3, 2+", "4, 1.9, 4+, under-2", "0, 0, 0-3, under-2", "11, 17, 4+, 2+"})
    void the_number_of_children_and_the_age_of_the_youngest_come_from_the_family(
            BigDecimal children, BigDecimal age, String number, String youngest) {
        Map<String, String> derived =
                INITIAL.derive(Map.of("4", ""), Map.of("children", children, "youngest_child_age", age));

        assertThat(derived).isEqualTo(Map.of("4", number, "6", youngest));
    }

    @Test
    void an_answer_comes_before_what_is_known_of_the_family() {
        Map<String, BigDecimal> known =
                Map.of("children", BigDecimal.valueOf(5), "youngest_child_age", BigDecimal.valueOf(-1));

        assertThat(INITIAL.derive(Map.of("4", "0-3"), known)).isEqualTo(Map.of("4", "0-3"));
        assertThat(INITIAL.derive(Map.of("1", "both"), Map.of())).isEqualTo(Map.of("1", "both"));
    }

    @Test
    void the_doubt_about_the_items_on_the_opposite_index_is_told_with_each_score() {
        assertThat(INITIAL.score(none()).explain())
                .contains("uncertain (U) for items 8 and 12, which that code books on the other index");
    }

    @Test
    void the_revised_set_adds_up_to_more_than_its_source_prints_and_says_so() {
        Instrument revised = Instruments.find("risk-index", "revised-2016");
        Map<String, String> most = CitedTable.reaching(revised, "total", 22).orElseThrow();

        assertThat(revised.score(most).scale("total").value().map(ExactValue::toString))
                .contains("22");
        assertThat(CitedTable.reaching(revised, "total", 23)).isEmpty();
        assertThat(revised.certainty().orElseThrow())
                .contains("prints a maximum of 18, but the options that it lists add up to 22");
        assertThat(revised.classification()).isEmpty();
    }

    private static Map<String, String> none() {
        Map<String, String> answers = new HashMap<>();
        for (Item item : INITIAL.items()) {
            if (item instanceof OptionItem options) {
                answers.put(item.id(), options.options().get(0).code());
            }
        }
        answers.put("1", "neither");
        return answers;
    }
}
