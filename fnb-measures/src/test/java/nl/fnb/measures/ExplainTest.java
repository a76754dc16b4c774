package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("it")
            .version("2")
            .title(new Label("het", "it"))
            .addItems(NumericItem.of("a", 0, 4), NumericItem.of("step", -1, 1))
            .addItems(OptionItem.multiple("housing", Option.of("unsafe", 1), Option.of("homeless", 2)))
            .addScales(Scale.builder()
                    .id("s")
                    .method(ScoreMethod.WEIGHTED_SUM)
                    .addItems("a", "housing")
                    .putWeights("a", new BigDecimal("0.5"))
                    .addBands(Band.of(1, "LOW"), Band.of(2, "MIDDLE"), Band.of(3, "HIGH"))
                    .build())
            .classification(new Classification(
                    List.of("s"),
                    List.of(new ClassOverride("housing", "homeless", "HIGH"), new ClassOverride("a", "4.0", "MIDDLE")),
                    Optional.of("step")))
            .build();

    @Test
    void a_class_tells_the_overrides_the_scales_without_a_class_and_the_step() {
        Score score = INSTRUMENT.score(Map.of("housing", "unsafe|homeless", "step", "-1"));

        assertThat(score.explain()).isEqualTo("""
                        it@2 (it)
                        s = missing (1 of 2 items answered), WEIGHTED_SUM
                          a: missing
                          housing: unsafe|homeless -> 3 points
                          missing: 1 of 2; rule NONE, at most 0: no score, as more items are missing than the rule allows
                        classification = MIDDLE
                          override: housing = homeless -> HIGH
                          scale without a class: s
                          discretionary step: -1 from HIGH
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "0, unsafe, '', LOW",
        "0, unsafe, 1, MIDDLE",
        "0, unsafe, -1, LOW",
        "1, unsafe, 0, LOW",
        "2, unsafe, '', MIDDLE",
        "04, unsafe, '', HIGH",
        "4, '', '', MIDDLE",
        "4, '', 1, HIGH",
        "3, '', 1, none",
        "0, homeless, '', HIGH",
        "0, homeless, 1, HIGH",
        "'', '', 1, none"
    })
    void a_class_is_the_highest_of_overrides_and_scales_moved_within_the_ends(
            String a, String housing, String step, String name) {
        Score score = INSTRUMENT.score(Map.of("a", a, "housing", housing, "step", step));

        assertThat(score.classification().orElse("none")).isEqualTo(name);
    }
}
