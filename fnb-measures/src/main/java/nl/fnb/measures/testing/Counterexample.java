package nl.fnb.measures.testing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that break a law: as few and as low as could be found.
 *
 * @param answers the answers, by item
 * @param violation what must hold, and what came
 */
public record Counterexample(Map<String, String> answers, String violation) {

    /**
     * Takes a copy of the answers.
     *
     * @param answers the answers, by item
     * @param violation what must hold, and what came
     */
    public Counterexample {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * The answers as Java.
     *
     * @return for example {@code Map.of("r1", "3", "r2", "0")}, to be pasted into a test
     */
    public String pasted() {
        return Pasted.answers(answers);
    }

    @Override
    public String toString() {
        return violation + "\n    answers: " + pasted();
    }
}
