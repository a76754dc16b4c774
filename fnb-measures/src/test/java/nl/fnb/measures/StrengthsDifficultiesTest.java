package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Informant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthsDifficultiesTest {

    private static final Instrument SDQ = Instruments.find("strengths-difficulties");

    @ParameterizedTest
    @CsvSource({
        "emotional, 3 8 13 16 24, ''",
        "conduct, 5 7 12 18 22, 7",
        "hyperactivity, 2 10 15 21 25, 21 25",
        "peer, 6 11 14 19 23, 11 14",
        "prosocial, 1 4 9 17 20, ''"
    })
    void each_scale_has_its_five_items_and_its_reversals(String scale, String items, String reversed) {
        Scale found = SDQ.scale(scale).orElseThrow();

        assertThat(found.items()).containsExactly(ids(items));
        assertThat(found.reversed()).containsExactly(ids(reversed));
    }

    @ParameterizedTest
    @CsvSource({
        // Five, four and three answers of 2; the mean times five, rounded: 5 x 5/4 = 6.25, 5 x 5/3 = 8.33, 1 x 5/3 =
        // 1.67.
        "3=2 8=2 13=2 16=2 24=2, 10",
        "3=2 8=2 13=1 16=0, 6",
        "3=2 8=2 13=1, 8",
        "3=1 8=0 13=0, 2",
        "3=1 8=1 13=0 16=0, 3",
        "3=2 8=2, missing",
        "'', missing"
    })
    void a_scale_is_prorated_and_rounded_from_three_of_its_five_items(String given, String value) {
        ScaleScore emotional = SDQ.score(answers(given)).scale("emotional");

        assertThat(emotional.value().map(ExactValue::toString).orElse("missing"))
                .isEqualTo(value);
    }

    @Test
    void a_prorated_half_is_rounded_up() {
        ScaleScore emotional = SDQ.score(answers("3=2 8=1 13=1 16=2")).scale("emotional");

        assertThat(emotional.unrounded().map(ExactValue::toString)).contains("7.5");
        assertThat(emotional.value().map(ExactValue::toString)).contains("8");
    }

    @Test
    void total_difficulties_add_the_rounded_scores_of_four_scales() {
        Map<String, String> answers = all("1");
        answers.put("q3", "");
        answers.put("q8", "2");

        Score score = SDQ.score(answers);

        assertThat(score.scale("emotional").toString()).isEqualTo("emotional = 6 (4 of 5 items answered)");
        assertThat(score.scale("total").toString()).isEqualTo("total = 21 (19 of 20 items answered)");
        assertThat(score.scale("prosocial").toString()).isEqualTo("prosocial = 5 (5 of 5 items answered)");
    }

    @ParameterizedTest
    @CsvSource({"emotional, 3 8 13", "conduct, 5 7 12", "hyperactivity, 2 10 15", "peer, 6 11 14"})
    void total_difficulties_are_missing_where_one_of_the_four_is(String scale, String missing) {
        Map<String, String> answers = all("1");
        List.of(ids(missing)).forEach(answers::remove);

        Score score = SDQ.score(answers);

        assertThat(score.scale(scale).value()).isEmpty();
        assertThat(score.scale("total").value()).isEmpty();
        assertThat(score.scale("total").missing()).isEqualTo(MissingOutcome.SCALE_MISSING);
    }

    @Test
    void total_difficulties_do_not_need_the_prosocial_scale() {
        Map<String, String> answers = all("0");
        List.of(ids("1 4 9 17 20")).forEach(answers::remove);

        Score score = SDQ.score(answers);

        assertThat(score.scale("prosocial").value()).isEmpty();
        // Only the five reversed items have points, two each.
        assertThat(score.scale("total").value().map(ExactValue::toString)).contains("10");
    }

    @Test
    void there_are_no_classes_without_a_band_table() {
        assertThat(SDQ.score(all("2")).scales())
                .allSatisfy(scale -> assertThat(scale.className()).isEmpty());
    }

    @Test
    void a_table_gives_the_classes_and_tells_its_name_and_doubt() {
        Score score = SDQ.banded("teacher-4").score(all("2"));

        assertThat(score.scale("total").className()).contains("VERY_HIGH");
        assertThat(score.instrument()).isEqualTo("strengths-difficulties@25+teacher-4");
        assertThat(score.certainty().orElseThrow()).endsWith(" Bands: Verified (V) as printed there.");
        assertThat(Instruments.lookup("strengths-difficulties@25+teacher-4")).contains(SDQ.banded("teacher-4"));
        assertThat(Instruments.lookup("strengths-difficulties+youth-3")).contains(SDQ.bandedFor(Informant.YOUTH));
        assertThat(SDQ.bandedFor(Informant.PARENT)).isEqualTo(SDQ.banded("parent-3"));
        assertThat(SDQ.bandedFor(Informant.PROFESSIONAL)).isEqualTo(SDQ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"strengths-difficulties+teacher", "strengths-difficulties+", "+teacher-3", "risk-index+"})
    void a_table_that_does_not_exist_is_no_instrument(String reference) {
        assertThat(Instruments.lookup(reference)).isEmpty();
    }

    @Test
    void an_unknown_table_is_refused_with_those_that_are_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SDQ.banded("aunt"))
                .withMessage("band table must be one of parent-3, teacher-3, youth-3, parent-4, teacher-4, youth-4, got"
                        + " aunt");
    }

    @Test
    void a_total_tells_the_scores_that_it_is_made_of() {
        Map<String, String> answers = all("1");
        answers.put("q3", "");
        String rounded = SDQ.score(answers).explain();
        List.of(ids("6 11 14")).forEach(answers::remove);

        assertThat(rounded)
                .contains("emotional = 5 (4 of 5 items answered), SUM\n  q3: missing\n  q8: 1 -> 1 points\n")
                .contains("  missing: 1 of 5; rule PRORATE, at most 2: the answered items stand for the missing ones\n"
                        + "  rounded: 5 -> 5\n")
                .endsWith(
                        "total = 20 (19 of 20 items answered), SUM\n  emotional: 5\n  conduct: 5\n  hyperactivity: 5\n"
                                + "  peer: 5\n  missing: 0 of 4 scales: every scale has a score\n");
        assertThat(SDQ.score(answers).explain())
                .endsWith(
                        "  peer: missing\n  missing: 1 of 4 scales: no score, as a scale that it is made of has none\n");
    }

    private static Map<String, String> all(String answer) {
        Map<String, String> answers = new HashMap<>();
        SDQ.items().forEach(item -> answers.put(item.id(), answer));
        return answers;
    }

    private static Map<String, String> answers(String given) {
        Map<String, String> answers = new HashMap<>();
        for (String pair : given.isEmpty() ? new String[0] : given.split(" ")) {
            answers.put("q" + pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answers;
    }

    private static String[] ids(String numbers) {
        return numbers.isEmpty()
                ? new String[0]
                : List.of(numbers.split(" ")).stream().map(it -> "q" + it).toArray(String[]::new);
    }
}
