package nl.fnb.measures;

import java.util.Optional;
import nl.fnb.domain.Label;

/**
 * An item that is answered with a whole number. That {@code min} is at most {@code max} is checked by the instrument.
 *
 * @param id the identifier that responses use
 * @param label a short paraphrase of what is asked
 * @param min the least answer
 * @param max the greatest answer
 */
public record NumericItem(String id, Optional<Label> label, int min, int max) implements Item {

    /**
     * An item without a label.
     *
     * @param id the identifier that responses use
     * @param min the least answer
     * @param max the greatest answer
     * @return the item
     */
    public static NumericItem of(String id, int min, int max) {
        return new NumericItem(id, Optional.empty(), min, max);
    }

    boolean admits(long answer) {
        return min <= answer && answer <= max;
    }
}
