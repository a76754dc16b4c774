package nl.fnb.report.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import nl.fnb.domain.Label;

/**
 * Writes an analysis plan as JSON of the schema {@code fnb-analysis-plan/1}, with every default value written out, so that
 * two files that mean the same plan give the same text.
 */
final class PlanJson {

    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    static String write(AnalysisPlan plan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            new PlanJson(generator).plan(plan);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void plan(AnalysisPlan plan) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", PlanFile.SCHEMA);
        json.writeNumberField("alpha", plan.alpha());
        json.writeNumberField("followUpMonths", plan.followUpMonths());
        json.writeNumberField("minimumEvents", plan.minimumEvents());
        json.writeStringField("multiplicity", plan.multiplicity().name());
        json.writeNumberField("seed", plan.seed());
        json.writeArrayFieldStart("outcomes");
        for (Outcome outcome : plan.outcomes()) {
            outcome(outcome);
        }
        json.writeEndArray();
        texts("moderators", plan.moderators());
        texts("adjustFor", plan.adjustFor());
        json.writeArrayFieldStart("references");
        for (Reference reference : plan.references()) {
            reference(reference);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void outcome(Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", outcome.id());
        label(outcome.label());
        json.writeStringField("kind", outcome instanceof Outcome.Continuous ? "CONTINUOUS" : "BINARY");
        if (outcome instanceof Outcome.ScaleScore score) {
            json.writeStringField("instrument", score.instrument());
            json.writeStringField("scale", score.scale());
        } else if (outcome instanceof Outcome.CareUse care) {
            json.writeStringField("care", care.care().name());
        } else if (outcome instanceof Outcome.Event event) {
            json.writeStringField("safeguard", event.safeguard().code());
        }
        json.writeStringField("better", outcome.better().name());
        if (outcome instanceof Outcome.Continuous continuous) {
            measured(continuous);
        }
        json.writeEndObject();
    }

    private void measured(Outcome.Continuous outcome) throws IOException {
        if (outcome.informant().isPresent()) {
            json.writeStringField("informant", outcome.informant().get().name());
        }
        if (outcome.margin().isPresent()) {
            json.writeNumberField("margin", outcome.margin().get());
        }
    }

    private void reference(Reference reference) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", reference.id());
        label(reference.label());
        if (reference.counts().isPresent()) {
            json.writeNumberField("successes", reference.counts().get().successes());
            json.writeNumberField("offered", reference.counts().get().trials());
        } else {
            json.writeNumberField("proportion", reference.rate());
        }
        json.writeEndObject();
    }

    private void label(Label label) throws IOException {
        json.writeObjectFieldStart("label");
        json.writeStringField("nl", label.nl());
        json.writeStringField("en", label.en());
        json.writeEndObject();
    }

    private void texts(String key, List<String> texts) throws IOException {
        json.writeArrayFieldStart(key);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
