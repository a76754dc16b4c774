package nl.fnb.domain.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.Study;

/** Writes {@code study.json}. */
final class StudyFileWriter {

    private final JsonGenerator json;

    private StudyFileWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Study study, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(study, writer);
        }
    }

    /** Leaves the writer open. */
    static void write(Study study, Writer writer) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(writer)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new StudyFileWriter(json).study(study);
            json.writeRaw('\n');
        }
    }

    private void study(Study study) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", StudyHeader.SCHEMA);
        json.writeStringField("id", study.id());
        label("title", study.title());
        json.writeArrayFieldStart("organisations");
        for (Organisation organisation : study.organisations()) {
            json.writeStartObject();
            json.writeStringField("code", organisation.code());
            json.writeStringField("name", organisation.name());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("characteristics");
        for (Characteristic characteristic : study.characteristics()) {
            characteristic(characteristic);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("instruments");
        for (String instrument : study.instruments()) {
            json.writeString(instrument);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void characteristic(Characteristic characteristic) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", characteristic.code());
        json.writeStringField("type", characteristic.type().name());
        label("label", characteristic.label());
        if (characteristic.unit().isPresent()) {
            json.writeStringField("unit", characteristic.unit().get());
        }
        if (!characteristic.levels().isEmpty()) {
            json.writeArrayFieldStart("levels");
            for (Level level : characteristic.levels()) {
                json.writeStartObject();
                json.writeStringField("code", level.code());
                label("label", level.label());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void label(String key, Label label) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("nl", label.nl());
        json.writeStringField("en", label.en());
        json.writeEndObject();
    }
}
