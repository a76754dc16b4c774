package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a reader of files refuses earlier, so that only code can get it wrong here. */
class InstrumentInCodeTest {

    private static final BigDecimal TOO_FINE = new BigDecimal("1E-31");
    private static final Scale SCALE = Scale.builder()
            .id("s")
            .method(ScoreMethod.WEIGHTED_SUM)
            .addItems("a", "b")
            .addBands(Band.of(0, "LOW"))
            .build();
    private static final Instrument SOUND = Instrument.builder()
            .id("it")
            .version("1")
            .title(Label.same("it"))
            .addItems(NumericItem.of("a", 0, 4), OptionItem.single("b", Option.of("x", 1)))
            .addScales(SCALE)
            .build();

    @Test
    void nothing_has_a_blank_name() {
        refused(() -> SOUND.withVersion(" "), "version: may not be blank, got  ");
        refused(
                () -> SOUND.withItems(NumericItem.of("a", 0, 4), OptionItem.single("b", Option.of("", 1))),
                "items[1].options[0].code: may not be blank, got nothing");
        refused(
                () -> SOUND.withItems(
                        NumericItem.of("a", 0, 4), OptionItem.single("b", Option.of("x", 1)), NumericItem.of("", 0, 4)),
                "items[2].id: may not be blank, got nothing");
        refused(() -> SOUND.withScales(SCALE.withId("")), "scales[0].id: may not be blank, got nothing");
        refused(
                () -> SOUND.withScales(SCALE.withBands(Band.of(0, ""))),
                "scales[0].bands[0].class: may not be blank, got nothing");
        refused(
                () -> SOUND.withBandTables(BandTable.builder()
                        .id("")
                        .putBands("s", List.of(Band.of(1, "LOW")))
                        .build()),
                "bandTables[0].id: may not be blank, got nothing");
    }

    @Test
    void no_number_has_more_digits_than_are_computed_with() {
        String rule = "a number may have at most 30 digits before and 30 digits after the decimal sign, got 1E-31";

        refused(() -> SOUND.withScales(SCALE.withWeights(Map.of("a", TOO_FINE))), "scales[0].weights: " + rule);
        refused(
                () -> SOUND.withScales(SCALE.withPoints(Map.of("b", Map.of("x", TOO_FINE)))),
                "scales[0].points: " + rule);
        refused(() -> SOUND.withScales(SCALE.withBands(new Band(TOO_FINE, "LOW"))), "scales[0].bands[0].from: " + rule);
    }

    @Test
    void no_class_of_a_scale_comes_twice() {
        refused(
                () -> SOUND.withScales(SCALE.withBands(Band.of(0, "LOW"), Band.of(1, "LOW"))),
                "scales[0].bands[1].class: may occur only once, got LOW");
    }

    @Test
    void points_and_the_step_belong_to_items_that_there_are() {
        refused(
                () -> SOUND.withScales(SCALE.withItems("a").withPoints(Map.of("b", Map.of("y", BigDecimal.ONE)))),
                "scales[0].points: must be an item of the scale, got b");
        refused(
                () -> SOUND.withClassification(new Classification(List.of("s"), List.of(), Optional.of("c"))),
                "classification.discretionary.item: must be an item of the instrument, got c");
    }

    private static void refused(ThrowingCallable change, String message) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(change)
                .withMessage(message);
    }
}
