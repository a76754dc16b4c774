package nl.fnb.measures;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Label;
import nl.fnb.domain.io.JsonObject;

/** Reads an item from JSON: one with options if it has any, otherwise a numeric one. */
final class ItemReader {

    private ItemReader() {}

    static Item read(JsonObject json) {
        String id = json.requiredText("id");
        Optional<Label> label = json.label("label");
        boolean ranged = json.has("min") || json.has("max");
        if (ranged == json.has("options")) {
            json.problem(InstrumentRule.RANGE_OR_OPTIONS, "", id);
        }
        return json.has("options") ? options(json, id, label, ranged) : numeric(json, id, label, ranged);
    }

    private static Item numeric(JsonObject json, String id, Optional<Label> label, boolean ranged) {
        if (ranged) {
            json.knownKeys("id", "label", "min", "max");
            json.require("min");
            json.require("max");
        } else {
            json.knownKeys("id", "label", "min", "max", "multiple", "options");
        }
        Optional<Integer> min = json.integer("min");
        Optional<Integer> max = json.integer("max");
        return new NumericItem(
                id, label, min.or(() -> max).orElse(0), max.or(() -> min).orElse(0));
    }

    private static Item options(JsonObject json, String id, Optional<Label> label, boolean ranged) {
        if (ranged) {
            json.knownKeys("id", "label", "min", "max", "multiple", "options");
        } else {
            json.knownKeys("id", "label", "multiple", "options");
        }
        List<Option> options =
                json.objects("options").stream().map(ItemReader::option).toList();
        return new OptionItem(id, label, json.flag("multiple").orElse(false), options);
    }

    private static Option option(JsonObject json) {
        json.knownKeys("code", "label", "points");
        return new Option(json.requiredText("code"), json.label("label"), json.decimal("points"));
    }
}
