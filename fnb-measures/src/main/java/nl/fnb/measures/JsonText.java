package nl.fnb.measures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.fnb.domain.Label;

/** Writes JSON as indented text, member by member; what is absent is left out. */
final class JsonText {

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** The text of an object, with a line feed at the end. */
    static String of(Consumer<JsonText> members) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
            generator.writeStartObject();
            members.accept(new JsonText(generator));
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    void text(String key, String text) {
        write(() -> json.writeStringField(key, text));
    }

    void text(String key, Optional<String> text) {
        text.ifPresent(present -> text(key, present));
    }

    void number(String key, int number) {
        write(() -> json.writeNumberField(key, number));
    }

    void number(String key, BigDecimal number) {
        write(() -> json.writeNumberField(key, number));
    }

    void number(String key, Optional<BigDecimal> number) {
        number.ifPresent(present -> number(key, present));
    }

    /** The nearest double, in the shortest form that reads back as it. */
    void value(String key, Optional<ExactValue> value) {
        value.ifPresent(present -> write(() -> {
            json.writeFieldName(key);
            json.writeNumber(present.toString());
        }));
    }

    void flag(String key, boolean flag) {
        write(() -> json.writeBooleanField(key, flag));
    }

    void label(String key, Optional<Label> label) {
        label.ifPresent(present -> object(key, () -> {
            text("nl", present.nl());
            text("en", present.en());
        }));
    }

    void overrides(List<ClassOverride> overrides) {
        objects("overrides", overrides, override -> {
            text("item", override.item());
            text("response", override.response());
            text("class", override.className());
        });
    }

    void texts(String key, List<String> texts) {
        write(() -> {
            json.writeArrayFieldStart(key);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        });
    }

    /** Numbers by name, in the order of their names. */
    void numbers(String key, Map<String, BigDecimal> numbers) {
        object(key, () -> new TreeMap<>(numbers).forEach(this::number));
    }

    void object(String key, Runnable members) {
        write(() -> json.writeObjectFieldStart(key));
        members.run();
        write(json::writeEndObject);
    }

    <T> void objects(String key, List<T> parts, Consumer<T> members) {
        write(() -> json.writeArrayFieldStart(key));
        for (T part : parts) {
            write(json::writeStartObject);
            members.accept(part);
            write(json::writeEndObject);
        }
        write(json::writeEndArray);
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A step of writing to memory, which cannot fail. */
    private interface Writing {
        void run() throws IOException;
    }
}
