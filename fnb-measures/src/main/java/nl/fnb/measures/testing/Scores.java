package nl.fnb.measures.testing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.ScaleScore;
import nl.fnb.measures.Score;

/**
 * What a scoring under test makes of answers, without its story.
 *
 * @param values the values by scale; a missing score has none
 * @param classes the classes by scale; a scale without a class has none
 * @param classification the class of the whole instrument; empty where there is none
 */
public record Scores(Map<String, ExactValue> values, Map<String, String> classes, Optional<String> classification) {

    /**
     * Takes copies of the maps.
     *
     * @param values the values by scale; a missing score has none
     * @param classes the classes by scale; a scale without a class has none
     * @param classification the class of the whole instrument; empty where there is none
     */
    public Scores {
        values = Map.copyOf(values);
        classes = Map.copyOf(classes);
    }

    /**
     * No score at all, to start from.
     *
     * @return scores of which every one is missing
     */
    public static Scores none() {
        return new Scores(Map.of(), Map.of(), Optional.empty());
    }

    /**
     * The values and classes of a score.
     *
     * @param score a score of the library
     * @return the same, without its story
     */
    public static Scores of(Score score) {
        Map<String, ExactValue> values = new HashMap<>();
        Map<String, String> classes = new HashMap<>();
        for (ScaleScore scale : score.scales()) {
            scale.value().ifPresent(value -> values.put(scale.id(), value));
            scale.className().ifPresent(name -> classes.put(scale.id(), name));
        }
        return new Scores(values, classes, score.classification());
    }

    /**
     * The same with the value of a scale.
     *
     * @param scale the id of the scale
     * @param value its exact value
     * @return a copy
     */
    public Scores withValue(String scale, ExactValue value) {
        Map<String, ExactValue> more = new HashMap<>(values);
        more.put(scale, value);
        return new Scores(more, classes, classification);
    }

    /**
     * The same with the value of a scale, for scorers that count in doubles.
     *
     * @param scale the id of the scale
     * @param value its value, taken as the shortest decimal that reads back as the same double; for thirds, give
     *     {@link ScoringLaws#withTolerance} what is lost
     * @return a copy
     * @throws NumberFormatException if the value is infinite or not a number
     */
    public Scores withValue(String scale, double value) {
        return withValue(scale, ExactValue.of(BigDecimal.valueOf(value)));
    }

    /**
     * The same with the class of a scale.
     *
     * @param scale the id of the scale
     * @param className its class
     * @return a copy
     */
    public Scores withClass(String scale, String className) {
        Map<String, String> more = new HashMap<>(classes);
        more.put(scale, className);
        return new Scores(values, more, classification);
    }

    /**
     * The same with a class of the whole instrument.
     *
     * @param className the class
     * @return a copy
     */
    public Scores withClassification(String className) {
        return new Scores(values, classes, Optional.of(className));
    }

    /**
     * The value of a scale.
     *
     * @param scale the id of the scale
     * @return empty where the score is missing
     */
    public Optional<ExactValue> value(String scale) {
        return Optional.ofNullable(values.get(scale));
    }

    /**
     * The class of a scale.
     *
     * @param scale the id of the scale
     * @return empty where there is none
     */
    public Optional<String> className(String scale) {
        return Optional.ofNullable(classes.get(scale));
    }
}
