package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks the rules of the classification. */
final class ClassificationChecks {

    private static final int FURTHEST_STEP = 1;

    private final InstrumentParts parts;
    private final BreachSink sink;
    private final Map<String, Item> items;

    ClassificationChecks(InstrumentParts parts, BreachSink sink) {
        this.parts = parts;
        this.sink = sink;
        this.items = parts.itemsById();
    }

    void check() {
        parts.classification().ifPresent(this::check);
    }

    private void check(Classification rule) {
        sink.require(!rule.scales().isEmpty(), "classification", "scales", InstrumentRule.NO_CLASSIFIED_SCALES, "");
        InstrumentChecks.once(sink, "classification", "scales", rule.scales());
        List<String> classes = classes(rule);
        for (int i = 0; i < rule.overrides().size(); i++) {
            override(rule.overrides().get(i), classes, "classification.overrides[" + i + "]");
        }
        rule.discretionary().ifPresent(this::discretionary);
    }

    /** The classes that the scales share; those of the first where they differ. */
    private List<String> classes(Classification rule) {
        Map<String, Scale> scales = parts.scalesById();
        List<Scale> classed = new ArrayList<>();
        for (String id : rule.scales()) {
            Scale scale = scales.get(id);
            if (scale == null) {
                sink.add("classification", "scales", InstrumentRule.NO_SUCH_SCALE, id);
            } else if (scale.bands().isEmpty()) {
                sink.add("classification", "scales", InstrumentRule.NO_CLASSES, id);
            } else {
                classed.add(scale);
            }
        }
        classed.stream()
                .filter(scale -> !scale.classes().equals(classed.get(0).classes()))
                .forEach(scale -> sink.add(
                        "classification",
                        "scales",
                        InstrumentRule.CLASSES_DIFFER,
                        scale.id(),
                        classed.get(0).id(),
                        String.join(", ", classed.get(0).classes())));
        return classed.isEmpty() ? List.of() : classed.get(0).classes();
    }

    private void override(ClassOverride override, List<String> classes, String path) {
        Item item = items.get(override.item());
        if (item == null) {
            sink.add(path, "item", InstrumentRule.NO_SUCH_ITEM, override.item());
        } else {
            sink.require(
                    takes(item, override.response()),
                    path,
                    "response",
                    InstrumentRule.NO_SUCH_RESPONSE,
                    override.response(),
                    item.id(),
                    responses(item));
        }
        sink.require(
                classes.isEmpty() || classes.contains(override.className()),
                path,
                "class",
                InstrumentRule.NO_SUCH_CLASS,
                override.className(),
                String.join(", ", classes));
    }

    /** Whether an item takes a response as an instrument file writes it. */
    static boolean takes(Item item, String response) {
        return item instanceof NumericItem range
                ? AnswerText.wholeValue(response).filter(range::admits).isPresent()
                : item instanceof OptionItem options && options.option(response).isPresent();
    }

    /** The responses that an item takes, for people. */
    static String responses(Item item) {
        return item instanceof NumericItem range
                ? range.min() + " to " + range.max()
                : item instanceof OptionItem options
                        ? options.options().stream().map(Option::code).collect(Collectors.joining(", "))
                        : "";
    }

    private void discretionary(String id) {
        Item item = items.get(id);
        if (item == null) {
            sink.add("classification.discretionary", "item", InstrumentRule.NO_SUCH_ITEM, id);
        } else {
            boolean fits =
                    item instanceof NumericItem range && range.min() == -FURTHEST_STEP && range.max() == FURTHEST_STEP;
            sink.require(fits, "classification.discretionary", "item", InstrumentRule.DISCRETIONARY_RANGE, id);
        }
    }
}
