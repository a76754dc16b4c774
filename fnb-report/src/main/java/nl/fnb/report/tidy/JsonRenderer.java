package nl.fnb.report.tidy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import nl.fnb.domain.io.Problem;
import nl.fnb.report.disclosure.Publication;
import nl.fnb.report.document.Renderer;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.evaluation.CheckedMethod;
import nl.fnb.report.evaluation.Note;
import nl.fnb.report.evaluation.Provenance;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;

/** Writes {@code results.json}: the rows of {@code results.csv}, and what is not given with its reason. */
public final class JsonRenderer implements Renderer {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** Makes a renderer. */
    public JsonRenderer() {}

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String fileName() {
        return "results.json";
    }

    @Override
    public void render(ReportContent content, OutputStream out) throws IOException {
        Publication publication = content.publication();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("schema", "fnb-results/1");
            json.writeStringField("study", publication.study());
            json.writeNumberField("seed", publication.plan().seed());
            provenance(publication.provenance(), json);
            results(publication, json);
            notes(publication, json);
            warnings(publication, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void provenance(Provenance provenance, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("provenance");
        json.writeStringField("version", provenance.version());
        if (provenance.data().isPresent()) {
            json.writeStringField("data_sha256", provenance.data().get());
        }
        json.writeStringField("instruments_sha256", provenance.instruments());
        json.writeStringField("plan_sha256", provenance.plan());
        json.writeNumberField("seed", provenance.seed());
        json.writeArrayFieldStart("methods");
        for (CheckedMethod method : provenance.methods()) {
            json.writeStartObject();
            json.writeStringField("method", method.name());
            json.writeStringField("checked_as", method.entry());
            json.writeStringField("checked_against", method.oracle());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void results(Publication publication, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("results");
        for (ResultRow row : publication.rows()) {
            json.writeStartObject();
            key(row.key(), json);
            json.writeStringField("statistic", row.statistic());
            if (row.isNumber()) {
                json.writeFieldName("value");
                json.writeNumber(row.value());
            } else {
                json.writeStringField("value", row.value());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void notes(Publication publication, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("notes");
        for (Note note : publication.notes()) {
            json.writeStartObject();
            key(note.key(), json);
            if (!note.statistic().isEmpty()) {
                json.writeStringField("statistic", note.statistic());
            }
            json.writeStringField("reason", note.reason());
            json.writeStringField("nl", note.text(DUTCH));
            json.writeStringField("en", note.text(Locale.ENGLISH));
            if (!note.detail().isEmpty()) {
                json.writeStringField("detail", note.detail());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void warnings(Publication publication, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("warnings");
        for (Problem warning : publication.warnings()) {
            json.writeStartObject();
            json.writeStringField("code", warning.rule().code());
            json.writeStringField("nl", warning.text(DUTCH));
            json.writeStringField("en", warning.text(Locale.ENGLISH));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void key(ResultKey key, JsonGenerator json) throws IOException {
        json.writeStringField("analysis", key.analysis());
        json.writeStringField("outcome", key.outcome());
        json.writeStringField("term", key.term());
        json.writeStringField("level", key.level());
    }
}
