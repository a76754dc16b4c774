package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.fnb.measures.testing.AnswerGenerator;
import nl.fnb.measures.testing.FnbArbitraries;

class ColumnScorerPropertyTest {

    @Property(tries = 500)
    void columns_are_scored_as_one_by_one(
            @ForAll("instruments") Instrument instrument, @ForAll long seed, @ForAll @IntRange(max = 4) int rows) {
        holds(instrument, new Random(seed), rows);
    }

    @Property(tries = 500)
    void columns_of_a_built_in_instrument_are_scored_as_one_by_one(
            @ForAll("builtIn") Instrument instrument, @ForAll long seed) {
        holds(instrument, new Random(seed), 2);
    }

    private static void holds(Instrument instrument, Random random, int rows) {
        ColumnScorer scorer = Scorer.compile(instrument);
        List<Map<String, String>> all = new ArrayList<>();
        int[][] answers = new int[instrument.items().size()][rows];
        for (int row = 0; row < rows; row++) {
            Map<String, String> texts = AnswerGenerator.of(instrument).valid(random);
            all.add(texts);
            for (int i = 0; i < answers.length; i++) {
                String item = instrument.items().get(i).id();
                answers[i][row] = scorer.code(item, texts.getOrDefault(item, ""));
            }
        }
        double[][] values = new double[instrument.scales().size()][rows];
        int[][] classes = new int[instrument.scales().size() + 1][rows];

        scorer.score(answers, values, classes);

        for (int row = 0; row < rows; row++) {
            Score single = instrument.score(all.get(row));
            for (int i = 0; i < values.length; i++) {
                ScaleScore scale = single.scales().get(i);
                List<String> names = instrument.scales().get(i).classes();
                assertThat(values[i][row])
                        .isEqualTo(scale.value().map(ExactValue::doubleValue).orElse(Double.NaN));
                assertThat(classes[i][row])
                        .isEqualTo(scale.className().map(names::indexOf).orElse(-1));
            }
            List<String> names = instrument
                    .classification()
                    .map(rule -> Classifying.classes(instrument, rule))
                    .orElse(List.of());
            assertThat(classes[values.length][row])
                    .isEqualTo(single.classification().map(names::indexOf).orElse(-1));
        }
    }

    @Provide
    Arbitrary<Instrument> instruments() {
        return FnbArbitraries.instruments();
    }

    @Provide
    Arbitrary<Instrument> builtIn() {
        return Arbitraries.of(Instruments.all());
    }
}
