package nl.fnb.measures.testing;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import nl.fnb.measures.Instrument;

/** Answers that jqwik can shrink along the same steps as a counterexample of a law. */
final class ShrinkableAnswers implements Shrinkable<Map<String, String>> {

    private final Instrument instrument;
    private final Map<String, String> answers;
    private final BiFunction<Instrument, Map<String, String>, Stream<Map<String, String>>> steps;

    ShrinkableAnswers(
            Instrument instrument,
            Map<String, String> answers,
            BiFunction<Instrument, Map<String, String>, Stream<Map<String, String>>> steps) {
        this.instrument = instrument;
        this.answers = answers;
        this.steps = steps;
    }

    @Override
    public Map<String, String> value() {
        return answers;
    }

    @Override
    public Stream<Shrinkable<Map<String, String>>> shrink() {
        return steps.apply(instrument, answers).map(simpler -> new ShrinkableAnswers(instrument, simpler, steps));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(answers.size(), Simpler.distance(instrument, answers));
    }
}
