package nl.fnb.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nl.fnb.domain.io.Problem;

/** Problems as a JSON array, for other programs. */
final class ProblemsJson {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private ProblemsJson() {}

    static String write(List<Problem> problems) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Problem problem : problems) {
                write(problem, json);
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    private static void write(Problem problem, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", problem.file());
        json.writeNumberField("line", problem.line());
        json.writeStringField("column", problem.breach().field());
        json.writeStringField("value", problem.breach().value());
        json.writeStringField("rule", problem.rule().code());
        json.writeStringField("severity", problem.severity().name());
        json.writeStringField("nl", problem.text(DUTCH));
        json.writeStringField("en", problem.text(Locale.ENGLISH));
        json.writeEndObject();
    }
}
