package nl.fnb.domain.io;

import java.util.List;
import java.util.Map;

/**
 * A value of a JSON document and the line on which it begins.
 *
 * @param line from 1
 * @param value a String, Boolean, BigDecimal, {@link JsonSpot.Members} or {@link JsonSpot.Elements}; {@link JsonSpot#NULL} for null
 */
record JsonSpot(int line, Object value) {

    /** Stands for a JSON null. */
    static final Object NULL = new Object();

    /** The members of an object, in their order. */
    record Members(Map<String, JsonSpot> byKey) {}

    /** The elements of an array. */
    record Elements(List<JsonSpot> spots) {}

    /** The value as a message shows it. */
    String shown() {
        if (value == NULL) {
            return "null";
        }
        if (value instanceof Members) {
            return "{...}";
        }
        return value instanceof Elements ? "[...]" : value.toString();
    }
}
