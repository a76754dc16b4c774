package nl.fnb.domain.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Label;
import nl.fnb.domain.StudyRule;

/** Why a text is not JSON, or not JSON that is read, and where; told in our own words, since those of a parser are English. */
final class JsonFault extends RuntimeException {

    private static final Label END = new Label("de tekst houdt te vroeg op", "the text ends too early");
    static final Label DOUBLE_KEY = new Label("de sleutel komt tweemaal voor", "the key occurs twice");
    static final Label NUMBER_RANGE =
            new Label("het getal is te groot of te klein", "the number is too large or too small");
    static final Label BROKEN_TEXT =
            new Label("een tekst bevat een NUL of een half teken", "a text holds a NUL or half a character");
    static final Label AFTER_END = new Label("er staat tekst na het einde", "there is text after the end");
    private static final Label CHARACTER =
            new Label("hier staat een teken dat in JSON niet kan", "a character stands here that JSON does not allow");
    private static final Label DEPTH = new Label(
            "objecten en lijsten zijn meer dan 100 niveaus diep", "objects and arrays are more than 100 levels deep");
    private static final Label LONG_TEXT =
            new Label("een tekst is langer dan 100000 tekens", "a text is longer than 100000 characters");
    private static final Label LONG_NUMBER =
            new Label("een getal is langer dan 100 tekens", "a number is longer than 100 characters");
    private static final Label LARGE =
            new Label("het document heeft te veel waarden", "the document has too many values");

    private static final long serialVersionUID = 1L;

    private final transient Label reason;
    private final transient JsonLocation location;
    private final String value;

    private JsonFault(Label reason, JsonLocation location, String value) {
        super(reason.en());
        this.reason = reason;
        this.location = location;
        this.value = value;
    }

    /** A fault that was found at the current value or key. */
    static JsonFault at(JsonParser parser, Label reason, String value) {
        return new JsonFault(reason, parser.currentTokenLocation(), value);
    }

    /** The text ends before the value that it needs. */
    static JsonFault end(JsonParser parser) {
        return new JsonFault(END, parser.currentLocation(), "");
    }

    /** What the parser found. */
    static JsonFault of(JsonProcessingException fault, JsonParser parser) {
        JsonLocation known = fault.getLocation();
        return new JsonFault(reason(fault), known == null ? parser.currentLocation() : known, "");
    }

    /** The line, from 1. */
    long line() {
        return Math.max(0, location.getLineNr());
    }

    /** The problem of the document. */
    Breach breach() {
        return Breach.of(StudyRule.NOT_JSON, "", value, location.getColumnNr(), reason);
    }

    private static Label reason(JsonProcessingException fault) {
        if (fault instanceof StreamConstraintsException) {
            return limit(String.valueOf(fault.getOriginalMessage()));
        }
        boolean ends = fault instanceof JsonEOFException
                || String.valueOf(fault.getOriginalMessage()).startsWith("Unexpected end-of-input");
        return ends ? END : CHARACTER;
    }

    /** The limit that a text exceeds, by the words of the parser, which gives no other sign of it. */
    private static Label limit(String message) {
        if (message.contains("nesting depth")) {
            return DEPTH;
        }
        if (message.startsWith("Number")) {
            return LONG_NUMBER;
        }
        return message.startsWith("String") || message.startsWith("Name") ? LONG_TEXT : LARGE;
    }
}
