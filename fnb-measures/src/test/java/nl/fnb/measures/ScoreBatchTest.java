package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Label;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What batches refuse, whether the numbers of the instrument can be compiled or have too many digits for it. */
class ScoreBatchTest {

    @ParameterizedTest
    @CsvSource({
        "1, age, 5, 'age: must be a whole number from 0 to 4, got 5'",
        "1, age, 1.5, 'age: must be a whole number from 0 to 4, got 1.5'",
        "1, home, b, 'home: must be one of: a, got b'",
        "1, shoe, 1, 'item: must be an item of instrument it, got shoe'",
        "1, shoe, '', 'item: must be an item of instrument it, got shoe'",
        "123456789012345678, age, 5, 'age: must be a whole number from 0 to 4, got 5'",
        "123456789012345678, age, 1.5, 'age: must be a whole number from 0 to 4, got 1.5'",
        "123456789012345678, home, b, 'home: must be one of: a, got b'",
        "123456789012345678, shoe, 1, 'item: must be an item of instrument it, got shoe'",
        "123456789012345678, shoe, '', 'item: must be an item of instrument it, got shoe'"
    })
    void an_answer_is_refused_when_it_is_added(long points, String item, String answer, String message) {
        ScoreBatch batch = batch(points);

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> batch.add(0, item, answer))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 123_456_789_012_345_678L})
    void a_second_answer_is_refused_and_the_first_stays(long points) {
        ScoreBatch batch = batch(points);
        batch.add(0, "age", "3");
        batch.add(0, "age", "");

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> batch.add(0, "age", "4"))
                .withMessage("age: an item may be answered only once in a measurement, got 4");
        assertThat(batch.score().value(0, 0)).hasValue(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 123_456_789_012_345_678L})
    void an_answer_that_was_refused_leaves_room_for_a_right_one(long points) {
        ScoreBatch batch = batch(points);

        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> batch.add(0, "age", "5"));
        batch.add(0, "age", "4");

        assertThat(batch.score().value(0, 0)).hasValue(4);
    }

    private static ScoreBatch batch(long points) {
        return Scorer.of(Instrument.builder()
                        .id("it")
                        .version("1")
                        .title(Label.same("it"))
                        .addItems(NumericItem.of("age", 0, 4), OptionItem.single("home", Option.of("a", points)))
                        .addScales(Scale.builder()
                                .id("sum")
                                .method(ScoreMethod.SUM)
                                .addItems("age", "home")
                                .missing(MissingRule.zero(1))
                                .build())
                        .build())
                .batch(1);
    }
}
