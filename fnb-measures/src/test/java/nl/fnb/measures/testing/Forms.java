package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.fnb.domain.Label;
import nl.fnb.measures.Band;
import nl.fnb.measures.ClassOverride;
import nl.fnb.measures.Classification;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;

/** Small sound instruments, and scorers that differ from the library in one respect. */
final class Forms {

    private Forms() {}

    /** Three items of 1 to 5, of which {@code alone} is reversed, in one scale {@code total}. */
    static Instrument support(ScoreMethod method, MissingRule missing) {
        return instrument("support")
                .addItems(NumericItem.of("helped", 1, 5), NumericItem.of("heard", 1, 5), NumericItem.of("alone", 1, 5))
                .addScales(Scale.builder()
                        .id("total")
                        .method(method)
                        .addItems("helped", "heard", "alone")
                        .addReversed("alone")
                        .missing(missing)
                        .build())
                .build();
    }

    static Instrument support() {
        return support(ScoreMethod.SUM, MissingRule.NONE);
    }

    /** Items {@code a}, {@code b} and so on of one range, not reversed, in one scale {@code total}. */
    static Scale.Builder alike(Instrument.Builder instrument, int min, int max, String... items) {
        for (String item : items) {
            instrument.addItems(NumericItem.of(item, min, max));
        }
        return Scale.builder().id("total").addItems(items);
    }

    static Instrument.Builder instrument(String id) {
        return Instrument.builder().id(id).version("1").title(new Label("Proef " + id, "Trial " + id));
    }

    /** Housing, with points of the scale's own for {@code unsafe}. */
    static Instrument housing() {
        return instrument("housing")
                .addItems(OptionItem.single(
                        "housing", Option.of("none", 0), Option.of("unsafe", 1), Option.of("homeless", 3)))
                .addScales(Scale.builder()
                        .id("total")
                        .method(ScoreMethod.SUM)
                        .addItems("housing")
                        .putPoints("housing", Map.of("unsafe", BigDecimal.valueOf(2)))
                        .build())
                .build();
    }

    /** Two scales of one item each with three classes, the higher of which counts. */
    static Instrument classed(Classification classification) {
        return instrument("classed")
                .addItems(NumericItem.of("a", 0, 4), NumericItem.of("b", 0, 4), NumericItem.of("step", -1, 1))
                .addItems(NumericItem.of("sign", 0, 3))
                .addScales(classed("first", "a"), classed("second", "b"))
                .classification(classification)
                .build();
    }

    static Classification overriding(String response, String className) {
        return new Classification(
                List.of("first", "second"), List.of(new ClassOverride("sign", response, className)), Optional.empty());
    }

    /** The library, but for the value of {@code total} where there is one. */
    static ScoringFunction total(Instrument instrument, Function<Map<String, String>, ExactValue> value) {
        return answers -> {
            Scores scores = Scores.of(instrument.score(answers));
            Map<String, String> given = new LinkedHashMap<>(answers);
            given.values().removeIf(String::isEmpty);
            return scores.value("total").isEmpty() ? scores : scores.withValue("total", value.apply(given));
        };
    }

    static int number(Map<String, String> answers, String item) {
        return Integer.parseInt(answers.getOrDefault(item, ""));
    }

    static ExactValue whole(long number) {
        return ExactValue.of(BigDecimal.valueOf(number));
    }

    private static Scale classed(String id, String item) {
        return Scale.builder()
                .id(id)
                .method(ScoreMethod.SUM)
                .addItems(item)
                .addBands(Band.of(0, "LOW"), Band.of(2, "MIDDLE"), Band.of(3, "HIGH"))
                .build();
    }
}
