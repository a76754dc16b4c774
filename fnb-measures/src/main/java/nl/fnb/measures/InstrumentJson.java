package nl.fnb.measures;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.fnb.domain.Informant;

/** Writes instruments as JSON of the schema {@code fnb-instrument/1}, which {@link InstrumentFile} reads back. */
public final class InstrumentJson {

    private final JsonText json;

    private InstrumentJson(JsonText json) {
        this.json = json;
    }

    /**
     * The text of an instrument file.
     *
     * @param instrument the instrument
     * @return JSON, indented, with a line feed at the end
     */
    public static String write(Instrument instrument) {
        return JsonText.of(json -> new InstrumentJson(json).instrument(instrument));
    }

    private void instrument(Instrument instrument) {
        json.text("schema", InstrumentReader.SCHEMA);
        json.text("id", instrument.id());
        json.text("version", instrument.version());
        json.label("title", Optional.of(instrument.title()));
        json.text("source", instrument.source());
        json.text("licence", instrument.licence());
        json.text("certainty", instrument.certainty());
        json.objects("items", instrument.items(), this::item);
        json.objects("scales", instrument.scales(), this::scale);
        instrument.classification().ifPresent(rule -> json.object("classification", () -> classification(rule)));
        if (!instrument.bandTables().isEmpty()) {
            json.objects("bandTables", instrument.bandTables(), this::bandTable);
        }
        if (!instrument.derived().isEmpty()) {
            json.objects("derived", instrument.derived(), this::derivation);
        }
    }

    private void item(Item item) {
        json.text("id", item.id());
        json.label("label", item.label());
        if (item instanceof NumericItem range) {
            json.number("min", range.min());
            json.number("max", range.max());
        } else if (item instanceof OptionItem options) {
            json.flag("multiple", options.multiple());
            json.objects("options", options.options(), this::option);
        }
    }

    private void option(Option option) {
        json.text("code", option.code());
        json.label("label", option.label());
        json.number("points", option.points());
    }

    private void scale(Scale scale) {
        json.text("id", scale.id());
        json.label("label", scale.label());
        json.text("method", scale.method().name());
        json.texts(scale.isTotal() ? "scales" : "items", scale.isTotal() ? scale.scales() : scale.items());
        if (!scale.reversed().isEmpty()) {
            json.texts("reversed", scale.reversed());
        }
        if (!scale.weights().isEmpty()) {
            json.numbers("weights", scale.weights());
        }
        if (!scale.points().isEmpty()) {
            json.object("points", () -> new TreeMap<>(scale.points()).forEach(json::numbers));
        }
        json.object("missing", () -> {
            json.text("strategy", scale.missing().strategy().name());
            json.number("maxMissing", scale.missing().maxMissing());
        });
        json.text("rounding", scale.rounding().map(Rounding::name));
        bands("bands", scale.bands());
    }

    private void bandTable(BandTable table) {
        json.text("id", table.id());
        json.label("label", table.label());
        json.text("informant", table.informant().map(Informant::name));
        json.text("source", table.source());
        json.text("certainty", table.certainty());
        json.object("bands", () -> new TreeMap<>(table.bands()).forEach(this::bands));
    }

    private void derivation(Derivation derivation) {
        json.text("item", derivation.item());
        json.text("characteristic", derivation.characteristic());
        json.objects("responses", derivation.responses(), step -> {
            json.number("from", step.from());
            json.text("response", step.response());
        });
    }

    private void bands(String key, List<Band> bands) {
        if (!bands.isEmpty()) {
            json.objects(key, bands, band -> {
                json.number("from", band.from());
                json.text("class", band.className());
            });
        }
    }

    private void classification(Classification rule) {
        json.texts("scales", rule.scales());
        json.text("rule", "HIGHEST");
        json.overrides(rule.overrides());
        rule.discretionary().ifPresent(item -> json.object("discretionary", () -> json.text("item", item)));
    }
}
