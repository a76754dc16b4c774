package nl.fnb.domain;

import java.util.Optional;

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
     * Requires identifiers.
     *
     * @throws InvalidValueException if an identifier is blank
     */
    public Response {
        if (measurementId.isBlank() || instrument.isBlank() || item.isBlank()) {
            new Breaches()
                    .identifier("measurement_id", measurementId)
                    .identifier("instrument", instrument)
                    .identifier("item", item)
                    .enforce();
        }
    }
}
