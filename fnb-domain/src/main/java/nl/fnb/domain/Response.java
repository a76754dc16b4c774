package nl.fnb.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one item of an instrument.
 *
 * @param measurementId the measurement
 * @param instrument the id of the instrument
 * @param item the id of the item
 * @param answer the answer as it was given, the codes of a multiple-choice item joined by a bar; empty where it is missing
 */
public record Response(String measurementId, String instrument, String item, Optional<String> answer) {

    /**
     * Requires identifiers; an empty answer is a missing one.
     *
     * @param measurementId the measurement
     * @param instrument the id of the instrument
     * @param item the id of the item
     * @param answer the answer as it was given, the codes of a multiple-choice item joined by a bar; empty where it is missing
     * @throws InvalidValueException if an identifier is blank
     */
    public Response {
        if (isMissing(measurementId) || isMissing(instrument) || isMissing(item)) {
            new Breaches()
                    .identifier("measurement_id", measurementId)
                    .identifier("instrument", instrument)
                    .identifier("item", item)
                    .enforce();
        }
        if (answer.isPresent() && answer.get().isEmpty()) {
            answer = Optional.empty();
        }
    }

    private static boolean isMissing(@Nullable String id) {
        return id == null || id.isBlank();
    }
}
