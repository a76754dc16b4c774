package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.fnb.domain.io.Problems;
import nl.fnb.measures.testing.AnswerGenerator;
import nl.fnb.measures.testing.FilledForm;
import nl.fnb.measures.testing.FnbArbitraries;

/** Properties of scoring over random instruments; subclasses try them on others, or more often. */
class ScoringPropertyTest {

    @Property
    void values_are_those_of_a_second_reading_of_the_rules(@ForAll("cases") FilledForm random) {
        NaiveScoring naive = new NaiveScoring(random.instrument(), random.answers());

        Score score = random.instrument().score(random.answers());

        for (Scale scale : random.instrument().scales()) {
            Optional<Fraction> expected = naive.value(scale);
            assertThat(score.scale(scale.id()).value().map(ScoringPropertyTest::fraction))
                    .isEqualTo(expected);
            assertThat(score.scale(scale.id()).value().map(ExactValue::doubleValue))
                    .isEqualTo(expected.map(Fraction::asDouble));
        }
    }

    @Property
    void classes_are_those_of_a_second_reading_of_the_rules(@ForAll("cases") FilledForm random) {
        NaiveScoring naive = new NaiveScoring(random.instrument(), random.answers());

        Score score = random.instrument().score(random.answers());

        for (Scale scale : random.instrument().scales()) {
            assertThat(score.scale(scale.id()).className()).isEqualTo(naive.className(scale));
        }
        assertThat(score.classification()).isEqualTo(naive.classification());
    }

    @Property
    void many_at_once_are_scored_as_one_by_one(
            @ForAll("instruments") Instrument instrument,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int rows) {
        Random random = new Random(seed);
        List<Map<String, String>> all = new ArrayList<>();
        ScoreBatch batch = Scorer.of(instrument).batch(rows);
        for (int row = 0; row < rows; row++) {
            Map<String, String> answers = AnswerGenerator.of(instrument).valid(random);
            all.add(answers);
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                batch.add(row, answer.getKey(), answer.getValue());
            }
        }

        ScoreColumns columns = batch.score();

        for (int row = 0; row < rows; row++) {
            Score single = instrument.score(all.get(row));
            assertThat(columns.classification(row)).isEqualTo(single.classification());
            for (int column = 0; column < single.scales().size(); column++) {
                ScaleScore scale = single.scales().get(column);
                OptionalDouble value = scale.value()
                        .map(exact -> OptionalDouble.of(exact.doubleValue()))
                        .orElse(OptionalDouble.empty());
                assertThat(columns.value(row, column)).isEqualTo(value);
                assertThat(columns.className(row, column)).isEqualTo(scale.className());
                assertThat(columns.answered(row, column)).isEqualTo(scale.answered());
            }
        }
    }

    @Property
    void an_instrument_is_the_same_after_writing_and_reading(@ForAll("instruments") Instrument instrument) {
        String json = InstrumentJson.write(instrument);

        assertThat(Json.read(json, Problems.ofFiles())).contains(instrument);
    }

    @Property
    void an_empty_answer_is_a_missing_one(@ForAll("cases") FilledForm random) {
        Map<String, String> without = new HashMap<>(random.answers());
        without.values().removeIf(String::isEmpty);

        assertThat(random.instrument().score(random.answers()))
                .isEqualTo(random.instrument().score(without));
    }

    @Property
    void the_order_of_the_items_of_a_scale_does_not_matter(@ForAll("cases") FilledForm random, @ForAll long seed) {
        List<Scale> shuffled = new ArrayList<>();
        for (Scale scale : random.instrument().scales()) {
            List<String> items = new ArrayList<>(scale.items());
            Collections.shuffle(items, new Random(seed));
            shuffled.add(scale.withItems(items));
        }

        Score score = random.instrument().withScales(shuffled).score(random.answers());

        Score before = random.instrument().score(random.answers());
        assertThat(score.scales().stream().map(ScaleScore::value).toList())
                .isEqualTo(before.scales().stream().map(ScaleScore::value).toList());
        assertThat(score.classification()).isEqualTo(before.classification());
    }

    @Property
    void a_text_is_short_enough_for_a_script(@ForAll("cases") FilledForm random) {
        Score score = random.instrument().score(random.answers());

        assertThat(score.toString())
                .startsWith(score.instrument() + ": " + score.scales().get(0).id() + " = ")
                .hasSizeLessThan(900);
        assertThat(score.explain().lines().count())
                .isGreaterThanOrEqualTo(1
                        + score.scales().stream()
                                .mapToInt(s -> s.itemScores().size() + s.parts().size() + 2)
                                .sum());
    }

    private static Fraction fraction(ExactValue value) {
        return Fraction.of(value.numerator()).dividedBy(value.denominator());
    }

    @Provide
    Arbitrary<FilledForm> cases() {
        return FnbArbitraries.forms();
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return FnbArbitraries.instruments();
    }
}
