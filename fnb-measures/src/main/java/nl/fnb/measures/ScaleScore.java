package nl.fnb.measures;

import java.util.List;
import java.util.Optional;

/**
 * The score of one scale, and how it came about.
 *
 * @param id the id of the scale
 * @param method how points became the value
 * @param value the exact value, after rounding; empty where the score is missing
 * @param className the class; empty where the score is missing or lies below the first band
 * @param itemScores what each item gave, in the order of the scale
 * @param rule the missing rule of the scale
 * @param missing which part of that rule decided
 */
public record ScaleScore(
        String id,
        ScoreMethod method,
        Optional<ExactValue> value,
        Optional<String> className,
        List<ItemScore> itemScores,
        MissingRule rule,
        MissingOutcome missing) {

    /**
     * Takes a copy of the item scores.
     *
     * @param id the id of the scale
     * @param method how points became the value
     * @param value the exact value, after rounding; empty where the score is missing
     * @param className the class; empty where the score is missing or lies below the first band
     * @param itemScores what each item gave, in the order of the scale
     * @param rule the missing rule of the scale
     * @param missing which part of that rule decided
     */
    public ScaleScore {
        itemScores = List.copyOf(itemScores);
    }

    /**
     * The number of items that were answered.
     *
     * @return 0 to {@link #items()}
     */
    public int answered() {
        return (int)
                itemScores.stream().filter(item -> item.response().isPresent()).count();
    }

    /**
     * The number of items of the scale.
     *
     * @return at least 1
     */
    public int items() {
        return itemScores.size();
    }

    @Override
    public String toString() {
        return id + " = " + value.map(ExactValue::toString).orElse("missing")
                + className.map(name -> " " + name).orElse("") + " (" + answered() + " of " + items()
                + " items answered)";
    }
}
