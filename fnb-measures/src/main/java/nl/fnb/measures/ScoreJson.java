package nl.fnb.measures;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes scores with the story of how they came about as JSON of the schema {@code fnb-score/1}. */
final class ScoreJson {

    private static final String SCHEMA = "fnb-score/1";

    private final JsonGenerator json;

    private ScoreJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(Score score) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator
                    .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
            new ScoreJson(generator).score(score);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private void score(Score score) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("instrument", score.instrument());
        json.writeObjectFieldStart("title");
        json.writeStringField("nl", score.title().nl());
        json.writeStringField("en", score.title().en());
        json.writeEndObject();
        text("certainty", score.certainty());
        json.writeArrayFieldStart("scales");
        for (ScaleScore scale : score.scales()) {
            scale(scale);
        }
        json.writeEndArray();
        if (score.outcome().isPresent()) {
            outcome(score.outcome().get());
        }
        json.writeEndObject();
    }

    private void scale(ScaleScore scale) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", scale.id());
        json.writeStringField("method", scale.method().name());
        number("value", scale.value());
        text("class", scale.className());
        json.writeNumberField("answered", scale.answered());
        json.writeNumberField("items", scale.items());
        json.writeObjectFieldStart("missing");
        json.writeStringField("strategy", scale.rule().strategy().name());
        json.writeNumberField("maxMissing", scale.rule().maxMissing());
        json.writeStringField("decided", scale.missing().name());
        json.writeEndObject();
        number("unrounded", scale.unrounded());
        parts(scale);
        json.writeEndObject();
    }

    private void parts(ScaleScore scale) throws IOException {
        if (scale.parts().isEmpty()) {
            json.writeArrayFieldStart("itemScores");
            for (ItemScore item : scale.itemScores()) {
                item(item);
            }
        } else {
            json.writeArrayFieldStart("scales");
            for (ScaleScore part : scale.parts()) {
                json.writeString(part.id());
            }
        }
        json.writeEndArray();
    }

    private void item(ItemScore item) throws IOException {
        json.writeStartObject();
        json.writeStringField("item", item.item());
        text("response", item.response());
        if (item.points().isPresent()) {
            json.writeNumberField("points", item.points().get());
        }
        json.writeBooleanField("reversed", item.reversed());
        json.writeNumberField("weight", item.weight());
        json.writeEndObject();
    }

    private void outcome(ClassOutcome outcome) throws IOException {
        json.writeObjectFieldStart("classification");
        text("class", outcome.className());
        json.writeArrayFieldStart("overrides");
        for (ClassOverride override : outcome.fired()) {
            json.writeStartObject();
            json.writeStringField("item", override.item());
            json.writeStringField("response", override.response());
            json.writeStringField("class", override.className());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("scalesWithoutClass", outcome.unclassed());
        text("before", outcome.before());
        json.writeNumberField("step", outcome.step());
        json.writeEndObject();
    }

    private void texts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void text(String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(key, text.get());
        }
    }

    /** The nearest double, in the shortest form that reads back as it; left out where there is none. */
    private void number(String key, Optional<ExactValue> value) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(key);
            json.writeNumber(value.get().toString());
        }
    }
}
