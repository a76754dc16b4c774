package nl.fnb.domain.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.InvalidValueException;

/** A characteristic as a plain JSON value: {@code true}, {@code 3.5} or {@code "FAMILY"}. */
final class CharacteristicValueJson {

    private CharacteristicValueJson() {}

    static final class Writer extends StdSerializer<CharacteristicValue> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(CharacteristicValue.class);
        }

        @Override
        public void serialize(CharacteristicValue value, JsonGenerator json, SerializerProvider provider)
                throws IOException {
            if (value instanceof CharacteristicValue.Flag flag) {
                json.writeBoolean(flag.value());
            } else if (value instanceof CharacteristicValue.Amount amount) {
                json.writeNumber(amount.value());
            } else if (value instanceof CharacteristicValue.Category category) {
                json.writeString(category.level());
            }
        }
    }

    static final class Reader extends StdDeserializer<CharacteristicValue> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(CharacteristicValue.class);
        }

        @Override
        public CharacteristicValue deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonToken token = parser.currentToken();
            try {
                if (token.isBoolean()) {
                    return new CharacteristicValue.Flag(parser.getBooleanValue());
                }
                if (token.isNumeric()) {
                    return new CharacteristicValue.Amount(parser.getDoubleValue());
                }
                if (token == JsonToken.VALUE_STRING) {
                    return new CharacteristicValue.Category(parser.getText());
                }
            } catch (InvalidValueException e) {
                throw new StudyJsonException(parser, String.valueOf(e.getMessage()));
            }
            throw new StudyJsonException(parser, "must be true, false, a number or a text");
        }
    }
}
