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
import nl.fnb.domain.Informant;
import nl.fnb.domain.Label;

/** Writes instruments as JSON of the schema {@code fnb-instrument/1}, which {@link InstrumentFile} reads back. */
public final class InstrumentJson {

    private final JsonGenerator json;

    private InstrumentJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * The text of an instrument file.
     *
     * @param instrument the instrument
     * @return JSON, indented, with a line feed at the end
     */
    public static String write(Instrument instrument) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
            generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).setPrettyPrinter(printer);
            new InstrumentJson(generator).instrument(instrument);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private void instrument(Instrument instrument) throws IOException {
        json.writeStartObject();
        json.writeStringField("schema", InstrumentReader.SCHEMA);
        json.writeStringField("id", instrument.id());
        json.writeStringField("version", instrument.version());
        label("title", Optional.of(instrument.title()));
        text("source", instrument.source());
        text("licence", instrument.licence());
        text("certainty", instrument.certainty());
        json.writeArrayFieldStart("items");
        for (Item item : instrument.items()) {
            item(item);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("scales");
        for (Scale scale : instrument.scales()) {
            scale(scale);
        }
        json.writeEndArray();
        if (instrument.classification().isPresent()) {
            classification(instrument.classification().get());
        }
        bandTables(instrument.bandTables());
        derived(instrument.derived());
        json.writeEndObject();
    }

    private void item(Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", item.id());
        label("label", item.label());
        if (item instanceof NumericItem range) {
            json.writeNumberField("min", range.min());
            json.writeNumberField("max", range.max());
        } else if (item instanceof OptionItem options) {
            json.writeBooleanField("multiple", options.multiple());
            json.writeArrayFieldStart("options");
            for (Option option : options.options()) {
                option(option);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void option(Option option) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", option.code());
        label("label", option.label());
        if (option.points().isPresent()) {
            json.writeNumberField("points", option.points().get());
        }
        json.writeEndObject();
    }

    private void scale(Scale scale) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", scale.id());
        label("label", scale.label());
        json.writeStringField("method", scale.method().name());
        texts(scale.isTotal() ? "scales" : "items", scale.isTotal() ? scale.scales() : scale.items());
        if (!scale.reversed().isEmpty()) {
            texts("reversed", scale.reversed());
        }
        if (!scale.weights().isEmpty()) {
            decimals("weights", scale.weights());
        }
        if (!scale.points().isEmpty()) {
            json.writeObjectFieldStart("points");
            for (Map.Entry<String, Map<String, BigDecimal>> own : new TreeMap<>(scale.points()).entrySet()) {
                decimals(own.getKey(), own.getValue());
            }
            json.writeEndObject();
        }
        missing(scale.missing());
        text("rounding", scale.rounding().map(Rounding::name));
        bands("bands", scale.bands());
        json.writeEndObject();
    }

    private void missing(MissingRule rule) throws IOException {
        json.writeObjectFieldStart("missing");
        json.writeStringField("strategy", rule.strategy().name());
        json.writeNumberField("maxMissing", rule.maxMissing());
        json.writeEndObject();
    }

    private void bandTables(List<BandTable> tables) throws IOException {
        if (!tables.isEmpty()) {
            json.writeArrayFieldStart("bandTables");
            for (BandTable table : tables) {
                bandTable(table);
            }
            json.writeEndArray();
        }
    }

    private void bandTable(BandTable table) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", table.id());
        label("label", table.label());
        text("informant", table.informant().map(Informant::name));
        text("source", table.source());
        text("certainty", table.certainty());
        json.writeObjectFieldStart("bands");
        for (Map.Entry<String, List<Band>> own : new TreeMap<>(table.bands()).entrySet()) {
            bands(own.getKey(), own.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void derived(List<Derivation> derived) throws IOException {
        if (!derived.isEmpty()) {
            json.writeArrayFieldStart("derived");
            for (Derivation derivation : derived) {
                derivation(derivation);
            }
            json.writeEndArray();
        }
    }

    private void derivation(Derivation derivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("item", derivation.item());
        json.writeStringField("characteristic", derivation.characteristic());
        json.writeArrayFieldStart("responses");
        for (DerivedResponse step : derivation.responses()) {
            json.writeStartObject();
            json.writeNumberField("from", step.from());
            json.writeStringField("response", step.response());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void bands(String key, List<Band> bands) throws IOException {
        if (!bands.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (Band band : bands) {
                json.writeStartObject();
                json.writeNumberField("from", band.from());
                json.writeStringField("class", band.className());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private void classification(Classification rule) throws IOException {
        json.writeObjectFieldStart("classification");
        texts("scales", rule.scales());
        json.writeStringField("rule", "HIGHEST");
        json.writeArrayFieldStart("overrides");
        for (ClassOverride override : rule.overrides()) {
            json.writeStartObject();
            json.writeStringField("item", override.item());
            json.writeStringField("response", override.response());
            json.writeStringField("class", override.className());
            json.writeEndObject();
        }
        json.writeEndArray();
        if (rule.discretionary().isPresent()) {
            json.writeObjectFieldStart("discretionary");
            json.writeStringField("item", rule.discretionary().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void decimals(String key, Map<String, BigDecimal> numbers) throws IOException {
        json.writeObjectFieldStart(key);
        for (Map.Entry<String, BigDecimal> number : new TreeMap<>(numbers).entrySet()) {
            json.writeNumberField(number.getKey(), number.getValue());
        }
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

    private void label(String key, Optional<Label> label) throws IOException {
        if (label.isPresent()) {
            json.writeObjectFieldStart(key);
            json.writeStringField("nl", label.get().nl());
            json.writeStringField("en", label.get().en());
            json.writeEndObject();
        }
    }
}
