package nl.fnb.measures.exchange;

import java.util.Optional;
import nl.fnb.measures.care.CareRecord;

/**
 * A delivery that did not become care by itself; the application decides what it is worth.
 *
 * @param rule why: a stop without a start, a second stop, or no product
 * @param message the name of the message
 * @param line the line of the delivery in the message
 * @param record the care as the delivery tells it by itself; empty where it does not name its product
 */
public record UnmatchedCare(ExchangeRule rule, String message, long line, Optional<CareRecord> record) {}
