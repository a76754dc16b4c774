package nl.fnb.measures.exchange;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One start or stop of a product, as a message delivers it.
 *
 * @param message the name of the message
 * @param line the line of the product
 * @param dated the date of the message
 * @param key what start and stop share
 * @param stop why and when the care ended, of a stop
 * @param status the status of the delivery
 */
record IjwDelivery(String message, long line, LocalDate dated, Key key, Optional<Stop> stop, String status) {

    /**
     * What the standard calls the key of a start (its elements marked as key), with pseudonyms for the client.
     *
     * @param familyId the pseudonym of the family
     * @param child the pseudonym of the child, where it has one
     * @param provider the sender
     * @param assignment the number of the assignment, empty where it is absent
     * @param category the category of the product, empty where it is absent
     * @param product the code of the product, empty where it is absent
     * @param begin the first day of the care
     */
    record Key(
            String familyId,
            Optional<String> child,
            String provider,
            String assignment,
            String category,
            String product,
            LocalDate begin) {}

    /**
     * What a stop adds to the key.
     *
     * @param reason a code of {@code ijw:jz588}
     * @param end the last day of the care
     */
    record Stop(String reason, LocalDate end) {}
}
