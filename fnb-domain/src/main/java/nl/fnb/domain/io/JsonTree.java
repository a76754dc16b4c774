package nl.fnb.domain.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds the tree of a JSON text with the line of each value; bounded in depth, length and number of values. */
final class JsonTree {

    static final int LONGEST_STRING = 100_000;
    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final int LARGEST_EXPONENT = 1000;
    private static final long MOST_TOKENS = 2_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_STRING)
                    .maxNameLength(LONGEST_STRING)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private JsonTree() {}

    /** Parses one JSON value and requires that nothing follows it. */
    static JsonSpot parse(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return document(parser);
        }
    }

    private static JsonSpot document(JsonParser parser) throws IOException {
        try {
            parser.nextToken();
            JsonSpot root = value(parser);
            if (parser.nextToken() != null) {
                throw JsonFault.at(parser, JsonFault.AFTER_END, "");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw JsonFault.of(e, parser);
        }
    }

    private static JsonSpot value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw JsonFault.end(parser);
        }
        int line = parser.currentTokenLocation().getLineNr();
        return new JsonSpot(
                line,
                switch (token) {
                    case START_OBJECT -> members(parser);
                    case START_ARRAY -> elements(parser);
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    case VALUE_NULL -> JsonSpot.NULL;
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
                    default -> sound(parser.getText(), parser);
                });
    }

    private static BigDecimal number(JsonParser parser) throws IOException {
        try {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= LARGEST_EXPONENT) {
                return number;
            }
        } catch (NumberFormatException exponentTooLong) {
            // Falls through: the same fault as an exponent that is too large.
        }
        throw JsonFault.at(parser, JsonFault.NUMBER_RANGE, "");
    }

    /** Refuses what no UTF-8 file can hold, and the NUL at which other programs stop reading. */
    private static String sound(String text, JsonParser parser) {
        boolean broken =
                text.codePoints().anyMatch(unit -> unit == 0 || Character.getType(unit) == Character.SURROGATE);
        if (broken) {
            throw JsonFault.at(parser, JsonFault.BROKEN_TEXT, "");
        }
        return text;
    }

    private static JsonSpot.Members members(JsonParser parser) throws IOException {
        Map<String, JsonSpot> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = sound(parser.currentName(), parser);
            if (members.containsKey(key)) {
                throw JsonFault.at(parser, JsonFault.DOUBLE_KEY, key);
            }
            parser.nextToken();
            members.put(key, value(parser));
        }
        return new JsonSpot.Members(members);
    }

    private static JsonSpot.Elements elements(JsonParser parser) throws IOException {
        List<JsonSpot> spots = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            spots.add(value(parser));
        }
        return new JsonSpot.Elements(spots);
    }
}
