package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Label;
import nl.fnb.domain.Rule;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.io.JsonObject;

/**
 * Reads an instrument from JSON. What is lacking is named, and replaced by something that breaks no rule, so that the rest
 * can be checked as well.
 */
final class InstrumentReader {

    static final String SCHEMA = "fnb-instrument/1";

    private static final Label UNTITLED = Label.same("");
    private static final String HIGHEST = "HIGHEST";
    private static final Set<Rule> ABOUT_ABSENCE = Set.of(
            InstrumentRule.NO_ITEMS,
            InstrumentRule.NO_SCALES,
            InstrumentRule.NO_OPTIONS,
            InstrumentRule.NO_POINTS,
            InstrumentRule.EMPTY_SCALE,
            InstrumentRule.NO_CLASSIFIED_SCALES,
            InstrumentRule.NO_BANDS,
            InstrumentRule.NO_RESPONSES);

    private final JsonObject root;

    InstrumentReader(JsonObject root) {
        this.root = root;
    }

    /** The instrument as far as it could be read; to be built only if no problem was found. */
    Instrument.Builder read() {
        root.schema(SCHEMA);
        root.knownKeys(
                "schema",
                "id",
                "version",
                "title",
                "source",
                "licence",
                "certainty",
                "items",
                "scales",
                "classification",
                "bandTables",
                "derived");
        root.require("title");
        String id = root.requiredText("id");
        String version = root.requiredText("version");
        List<JsonObject> itemObjects = root.objects("items");
        List<JsonObject> scaleObjects = root.objects("scales");
        List<Item> items = itemObjects.stream().map(ItemReader::read).toList();
        List<Scale> scales = scaleObjects.stream().map(ScaleReader::read).toList();
        Optional<Classification> classification = root.object("classification").map(InstrumentReader::classification);
        List<JsonObject> tableObjects = root.objects("bandTables");
        List<JsonObject> derivedObjects = root.objects("derived");
        List<BandTable> tables =
                tableObjects.stream().map(BandTableReader::read).toList();
        List<Derivation> derived =
                derivedObjects.stream().map(InstrumentReader::derivation).toList();
        if (isWhole("items", itemObjects)
                && isWhole("scales", scaleObjects)
                && isWhole("bandTables", tableObjects)
                && isWhole("derived", derivedObjects)) {
            InstrumentParts parts = new InstrumentParts(items, scales, classification, tables, derived);
            InstrumentChecks.check(id, version, parts, this::breach);
        }
        return Instrument.builder()
                .id(id)
                .version(version)
                .title(root.label("title").orElse(UNTITLED))
                .source(root.text("source"))
                .licence(root.text("licence"))
                .certainty(root.text("certainty"))
                .addAllItems(items)
                .addAllScales(scales)
                .classification(classification)
                .addAllBandTables(tables)
                .addAllDerived(derived);
    }

    private static Derivation derivation(JsonObject json) {
        json.knownKeys("item", "characteristic", "responses");
        List<DerivedResponse> responses = new ArrayList<>();
        for (JsonObject step : json.objects("responses")) {
            step.knownKeys("from", "response");
            step.require("from");
            BigDecimal from = step.decimal("from").orElseGet(() -> above(responses));
            responses.add(new DerivedResponse(from, step.requiredTextOrNumber("response")));
        }
        return new Derivation(json.requiredText("item"), json.requiredText("characteristic"), responses);
    }

    /** Something above the last step, to stand for what could not be read. */
    private static BigDecimal above(List<DerivedResponse> steps) {
        return steps.isEmpty()
                ? BigDecimal.ZERO
                : steps.get(steps.size() - 1).from().add(BigDecimal.valueOf(1, 3));
    }

    private static Classification classification(JsonObject json) {
        json.knownKeys("scales", "rule", "overrides", "discretionary");
        Optional<String> rule = json.text("rule");
        if (!rule.orElse(HIGHEST).equals(HIGHEST)) {
            json.problem(StudyRule.UNKNOWN_CODE, "rule", rule.orElse(""), HIGHEST);
        }
        Optional<String> discretionary = json.object("discretionary").map(inner -> {
            inner.knownKeys("item");
            return inner.requiredText("item");
        });
        return new Classification(
                json.texts("scales"),
                json.objects("overrides").stream()
                        .map(InstrumentReader::override)
                        .toList(),
                discretionary);
    }

    private static ClassOverride override(JsonObject json) {
        json.knownKeys("item", "response", "class");
        return new ClassOverride(
                json.requiredText("item"), json.requiredTextOrNumber("response"), json.requiredText("class"));
    }

    /** Whether the objects of a list stand in the file where they stand in the list: nothing else is among them. */
    private static boolean isWhole(String key, List<JsonObject> objects) {
        int last = objects.size() - 1;
        return last < 0 || objects.get(last).path().equals(key + "[" + last + "]");
    }

    /** A blank name was a problem already where it was read, and so was what refers to it. */
    private void breach(String path, String key, Rule rule, Object value, Object... arguments) {
        boolean blank = value instanceof String text && text.isBlank();
        if (!blank || ABOUT_ABSENCE.contains(rule)) {
            String place = path.isEmpty() || key.isEmpty() ? path + key : path + "." + key;
            root.problem(rule, place, value, arguments);
        }
    }
}
