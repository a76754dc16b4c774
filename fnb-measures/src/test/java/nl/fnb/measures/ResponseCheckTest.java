package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import nl.fnb.domain.Study;
import nl.fnb.domain.io.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCheckTest {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("it")
            .version("1")
            .title(Label.same("it"))
            .addItems(NumericItem.of("n", -2, 12))
            .addItems(OptionItem.single("one", Option.of("a", 0), Option.of("b", 1)))
            .addItems(OptionItem.multiple("more", Option.of("a", 0), Option.of("b", 1)))
            .addScales(Scale.builder()
                    .id("s")
                    .method(ScoreMethod.SUM)
                    .addItems("n")
                    .build())
            .build();

    @ParameterizedTest
    @CsvSource({"n, -2", "n, 0", "n, -0", "n, 12", "n, 0012", "one, b", "more, a", "more, b|a", "more, ''"})
    void an_answer_that_the_item_takes_is_no_problem(String item, String answer) {
        assertThat(problems(item, answer)).isEmpty();
        assertThat(INSTRUMENT.score(Map.of(item, answer)).scales()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13",
                "-3",
                "2.0",
                "+2",
                "1e1",
                " 2",
                "2 ",
                "-",
                "--1",
                "x",
                "99999999999999999999",
                "٣",
                "4294967297"
            })
    void a_number_outside_the_range_or_in_another_form_is_refused(String answer) {
        assertThat(problems("n", answer))
                .containsExactly("response: must be a whole number from -2 to 12, got " + answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "one; c; 'must be one of: a, b, got c'",
                "one; a|b; 'must be one of: a, b, got a|b'",
                "one; A; 'must be one of: a, b, got A'",
                "more; a|c; 'must be one or more of these, joined by |: a, b, got a|c'",
                "more; a|; 'must be one or more of these, joined by |: a, b, got a|'",
                "more; |; 'must be one or more of these, joined by |: a, b, got |'",
                "more; a|b|a; 'a code may be chosen only once; a is chosen twice, got a|b|a'"
            })
    void an_unknown_or_repeated_code_is_refused(String item, String answer, String problem) {
        assertThat(problems(item, answer)).containsExactly("response: " + problem);
    }

    @Test
    void an_unknown_item_or_instrument_is_refused() {
        Study study = Studies.empty()
                .addInstruments("it")
                .addMeasurements(Studies.measurement("M1"))
                .addResponses(Studies.response("M1", "it", "zz", "1"), Studies.response("M1", "that", "n", "1"))
                .build();

        assertThat(problems(study))
                .containsExactly(
                        "item: must be an item of instrument it, got zz",
                        "instrument: must be an instrument of the study: it, got" + " that");
    }

    @Test
    void responses_to_an_instrument_that_could_not_be_loaded_raise_no_further_problems() {
        Study study = Studies.empty()
                .addInstruments("it", "broken.json")
                .addResponses(Studies.response("M1", "broken", "zz", "1"))
                .build();

        assertThat(problems(study)).isEmpty();
    }

    @Test
    void scoring_names_every_answer_that_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> INSTRUMENT.score(Map.of("n", "13", "one", "c", "zz", "1")))
                .withMessage("n: must be a whole number from -2 to 12, got 13; one: must be one of: a, b, got c;"
                        + " item: must be an item of instrument it, got zz");
    }

    private static List<String> problems(String item, String answer) {
        return problems(Studies.empty()
                .addInstruments("it")
                .addMeasurements(Studies.measurement("M1"))
                .addResponses(Studies.response("M1", "it", item, answer))
                .build());
    }

    private static List<String> problems(Study study) {
        Problems problems = Problems.of(study);
        new ResponseCheck(List.of(INSTRUMENT)).check(study, problems);
        return problems.all().stream()
                .map(problem -> problem.breach().field() + ": " + problem.breach())
                .toList();
    }
}
