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
 * @param itemScores what each item gave, in the order of the scale; empty for a total over scales
 * @param parts the scores that a total is made of; empty for a scale of items
 * @param unrounded the value before rounding; empty where the score is missing or the scale does not round
 * @param rule the missing rule of the scale
 * @param missing which part of that rule decided
 */
public record ScaleScore(
        String id,
        ScoreMethod method,
        Optional<ExactValue> value,
        Optional<String> className,
        List<ItemScore> itemScores,
        List<ScaleScore> parts,
        Optional<ExactValue> unrounded,
        MissingRule rule,
        MissingOutcome missing) {

    /**
     * Takes copies of the lists.
     *
     * @param id the id of the scale
     * @param method how points became the value
     * @param value the exact value, after rounding; empty where the score is missing
     * @param className the class; empty where the score is missing or lies below the first band
     * @param itemScores what each item gave, in the order of the scale; empty for a total over scales
     * @param parts the scores that a total is made of; empty for a scale of items
     * @param unrounded the value before rounding; empty where the score is missing or the scale does not round
     * @param rule the missing rule of the scale
     * @param missing which part of that rule decided
     */
    public ScaleScore {
        itemScores = List.copyOf(itemScores);
        parts = List.copyOf(parts);
    }

    /**
     * The number of items that were answered; of a total, those of its scales together.
     *
     * @return 0 to {@link #items()}
     */
    public int answered() {
        long own =
                itemScores.stream().filter(item -> item.response().isPresent()).count();
        return (int) own + parts.stream().mapToInt(ScaleScore::answered).sum();
    }

    /**
     * The number of items of the scale; of a total, those of its scales together.
     *
     * @return at least 1
     */
    public int items() {
        return itemScores.size() + parts.stream().mapToInt(ScaleScore::items).sum();
    }

    @Override
    public String toString() {
        return id + " = " + value.map(ExactValue::toString).orElse("missing")
                + className.map(name -> " " + name).orElse("") + " (" + answered() + " of " + items()
                + " items answered)";
    }
}
