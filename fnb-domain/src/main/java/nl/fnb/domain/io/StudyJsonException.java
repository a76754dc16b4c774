package nl.fnb.domain.io;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** JSON that is not a study or one of its records: says where and why, in terms of the JSON alone. */
public final class StudyJsonException extends JsonMappingException {

    private static final long serialVersionUID = 1L;

    StudyJsonException(JsonParser parser, String reason) {
        super(parser, reason);
    }

    /**
     * The place and the reason, such as {@code families[0].colour: the field is not known}.
     *
     * @return one line
     */
    @Override
    public String getMessage() {
        String place = place(this);
        return place.isEmpty() ? getOriginalMessage() : place + ": " + getOriginalMessage();
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }

    /** The kind of fault and its line, without the classes that Jackson's message may name. */
    static String fault(JsonProcessingException fault) {
        JsonLocation at = fault.getLocation() == null ? JsonLocation.NA : fault.getLocation();
        String kind = fault instanceof JsonMappingException mapping ? placeOf(mapping) : "text that is not JSON";
        return kind + (at.getLineNr() > 0 ? " at line " + at.getLineNr() + ", column " + at.getColumnNr() : "");
    }

    private static String placeOf(JsonMappingException fault) {
        String place = place(fault);
        return place.isEmpty() ? "a value of another type" : "a value of another type in " + place;
    }

    private static String place(JsonMappingException fault) {
        StringBuilder place = new StringBuilder();
        for (Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.toString();
    }
}
