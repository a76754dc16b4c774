package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks every rule of an instrument: its items here, its other parts in their own checks. */
final class InstrumentChecks {

    private final InstrumentParts parts;
    private final BreachSink sink;

    private InstrumentChecks(InstrumentParts parts, BreachSink sink) {
        this.parts = parts;
        this.sink = sink;
    }

    static void check(String id, String version, InstrumentParts parts, BreachSink sink) {
        if (SizeChecks.isTooLarge(parts, sink)) {
            return;
        }
        name(sink, "", "id", id);
        name(sink, "", "version", version);
        sink.require(!parts.items().isEmpty(), "", "items", InstrumentRule.NO_ITEMS, "");
        sink.require(!parts.scales().isEmpty(), "", "scales", InstrumentRule.NO_SCALES, "");
        new InstrumentChecks(parts, sink).items();
        new ScaleChecks(parts, sink).check();
        new TotalChecks(parts, sink).check();
        new ClassificationChecks(parts, sink).check();
        new BandChecks(parts, sink).check();
        new DerivationChecks(parts, sink).check();
    }

    static void name(BreachSink sink, String path, String key, String name) {
        sink.require(!name.isBlank(), path, key, InstrumentRule.BLANK_NAME, name);
    }

    static void once(BreachSink sink, String path, String key, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            sink.require(name.isBlank() || seen.add(name), path, key, InstrumentRule.REPEATED, name);
        }
    }

    static void modest(BreachSink sink, String path, String key, BigDecimal number) {
        sink.require(InstrumentParts.isModest(number), path, key, InstrumentRule.TOO_MANY_DIGITS, number);
    }

    private void items() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.items().size(); i++) {
            Item item = parts.items().get(i);
            String path = "items[" + i + "]";
            name(sink, path, "id", item.id());
            sink.require(item.id().isBlank() || seen.add(item.id()), path, "id", InstrumentRule.REPEATED, item.id());
            if (item instanceof NumericItem range) {
                sink.require(
                        range.min() <= range.max(),
                        path,
                        "min",
                        InstrumentRule.MIN_ABOVE_MAX,
                        range.min(),
                        String.valueOf(range.max()));
            } else if (item instanceof OptionItem options) {
                options(options, path);
            }
        }
    }

    private void options(OptionItem item, String path) {
        sink.require(!item.options().isEmpty(), path, "options", InstrumentRule.NO_OPTIONS, "");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < item.options().size(); i++) {
            Option option = item.options().get(i);
            String optionPath = path + ".options[" + i + "]";
            String code = option.code();
            name(sink, optionPath, "code", code);
            sink.require(code.isBlank() || seen.add(code), optionPath, "code", InstrumentRule.REPEATED, code);
            boolean barred = item.multiple() && code.indexOf('|') >= 0;
            sink.require(!barred, optionPath, "code", InstrumentRule.BAR_IN_CODE, code);
            option.points().ifPresent(points -> modest(sink, optionPath, "points", points));
            if (option.points().isEmpty()) {
                pointsFromScales(item, option, optionPath);
            }
        }
    }

    private void pointsFromScales(OptionItem item, Option option, String path) {
        for (Scale scale : parts.scales()) {
            boolean given = scale.points().getOrDefault(item.id(), Map.of()).containsKey(option.code());
            sink.require(
                    given || !scale.items().contains(item.id()),
                    path,
                    "points",
                    InstrumentRule.NO_POINTS,
                    "",
                    option.code(),
                    scale.id());
        }
    }
}
