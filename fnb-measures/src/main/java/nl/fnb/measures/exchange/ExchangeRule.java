package nl.fnb.measures.exchange;

import java.util.Locale;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Severity;

/** The rules of messages and records from outside; the text of each stands in {@code nl.fnb.measures.exchange.rules}. */
public enum ExchangeRule implements Rule {
    /** A message is not well-formed XML. */
    NOT_XML(Severity.ERROR),
    /** A message is not UTF-8, or says it is something else. */
    NOT_UTF8_XML(Severity.ERROR),
    /** A message cannot be read from where it is. */
    UNREADABLE_MESSAGE(Severity.ERROR),
    /** A message has a document type, which could hold entities. */
    DOCUMENT_TYPE(Severity.ERROR),
    /** A message is larger than is read. */
    MESSAGE_TOO_LARGE(Severity.ERROR),
    /** A message has more elements than are read. */
    TOO_MANY_ELEMENTS(Severity.ERROR),
    /** Elements lie deeper within each other than is read. */
    TOO_DEEP(Severity.ERROR),
    /** A text is longer than is read. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** A message is of another kind or version. */
    OTHER_MESSAGE(Severity.ERROR),
    /** An element stands where the message does not have it. */
    UNEXPECTED_ELEMENT(Severity.ERROR),
    /** An element occurs again where it may occur once. */
    REPEATED_ELEMENT(Severity.ERROR),
    /** An element is missing. */
    MISSING_ELEMENT(Severity.ERROR),
    /** Text stands where only elements may. */
    UNEXPECTED_TEXT(Severity.ERROR),
    /** A text is not of the type of its element. */
    WRONG_TEXT(Severity.ERROR),
    /** A BSN does not pass the eleven-test (CS002). */
    BSN_TEST(Severity.ERROR),
    /** The pseudonym of a family or child is empty, or is or looks like a BSN. */
    PSEUDONYM(Severity.ERROR),
    /** Care ends before it begins (TR018). */
    END_BEFORE_START(Severity.ERROR),
    /** A message has two lines with one key (TR101). */
    REPEATED_LINE(Severity.ERROR),
    /** A day lies after the date of the message (TR134). */
    AFTER_MESSAGE(Severity.ERROR),
    /** A day lies after the day of the import (TR135). */
    IN_FUTURE(Severity.ERROR),
    /** A sender used the number of a message twice (TR056). */
    REPEATED_MESSAGE(Severity.WARNING),
    /** Something is delivered for the first time again (TR074). */
    REPEATED_DELIVERY(Severity.WARNING),
    /** Something is retracted that was not delivered (TR063). */
    RETRACTS_NOTHING(Severity.WARNING),
    /** A start is retracted after its stop was delivered (TR071). */
    RETRACTS_STOPPED(Severity.WARNING),
    /** A status of delivery other than 1 or 3 (CS058). */
    OTHER_STATUS(Severity.WARNING),
    /** A start has a second stop that was not retracted. */
    SECOND_STOP(Severity.WARNING),
    /** A stop has no start among the messages. */
    STOP_WITHOUT_START(Severity.WARNING),
    /** A delivery does not name its product, so that the type of care is not known. */
    NO_PRODUCT(Severity.WARNING),
    /** A code has no counterpart at CBS. */
    NO_CBS_CODE(Severity.ERROR),
    /** A day is not written as CBS writes it. */
    NOT_A_CBS_DATE(Severity.ERROR),
    /** A measure that runs on no day has no last day to write. */
    RUNS_ON_NO_DAY(Severity.ERROR);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;

    ExchangeRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String bundle() {
        return "nl.fnb.measures.exchange.rules";
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
