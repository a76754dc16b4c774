package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An item that need not be asked, for a number that is known of the family answers it, such as its number of children or the
 * age of the youngest. An answer that was given comes before it.
 *
 * @param item the item
 * @param characteristic the name of the number; in a study, the code of a characteristic
 * @param responses what the item is answered with, ascending
 */
public record Derivation(String item, String characteristic, List<DerivedResponse> responses) {

    /**
     * Takes a copy of the responses.
     *
     * @param item the item
     * @param characteristic the name of the number; in a study, the code of a characteristic
     * @param responses what the item is answered with, ascending
     */
    public Derivation {
        responses = List.copyOf(responses);
    }

    /**
     * The response that follows from a number.
     *
     * @param number the number that is known of the family
     * @return the response of the last step that the number reaches; empty where it lies below the first
     */
    public Optional<String> response(BigDecimal number) {
        Optional<String> found = Optional.empty();
        for (DerivedResponse step : responses) {
            if (number.compareTo(step.from()) >= 0) {
                found = Optional.of(step.response());
            }
        }
        return found;
    }
}
