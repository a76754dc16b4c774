package nl.fnb.measures.testing;

import java.util.Map;

/** A scoring of one instrument that is to be proved, such as a function that an application already has. */
@FunctionalInterface
public interface ScoringFunction {

    /**
     * Scores answers.
     *
     * @param answers what was answered, by item, as in {@link nl.fnb.measures.Instrument#score}; an absent or empty answer
     *     is missing
     * @return the scores
     * @throws IllegalArgumentException if an item is unknown or does not take its answer
     */
    Scores score(Map<String, String> answers);
}
