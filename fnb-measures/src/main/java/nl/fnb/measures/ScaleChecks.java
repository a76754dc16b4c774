package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Checks the rules of the scales. */
final class ScaleChecks {

    private final InstrumentParts parts;
    private final BreachSink sink;
    private final Map<String, Item> items;
    private final BandChecks bands;

    ScaleChecks(InstrumentParts parts, BreachSink sink) {
        this.parts = parts;
        this.sink = sink;
        this.items = parts.itemsById();
        this.bands = new BandChecks(parts, sink);
    }

    void check() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parts.scales().size(); i++) {
            Scale scale = parts.scales().get(i);
            String path = "scales[" + i + "]";
            InstrumentChecks.name(sink, path, "id", scale.id());
            sink.require(scale.id().isBlank() || seen.add(scale.id()), path, "id", InstrumentRule.REPEATED, scale.id());
            items(scale, path);
            reversed(scale, path);
            weights(scale, path);
            points(scale, path);
            missing(scale, path);
            bands.bands(scale.bands(), path + ".bands");
        }
    }

    private void items(Scale scale, String path) {
        boolean empty = scale.items().isEmpty() && !scale.isTotal();
        sink.require(!empty, path, "items", InstrumentRule.EMPTY_SCALE, "");
        InstrumentChecks.once(sink, path, "items", scale.items());
        for (String item : scale.items()) {
            sink.require(items.containsKey(item), path, "items", InstrumentRule.NO_SUCH_ITEM, item);
        }
    }

    private void reversed(Scale scale, String path) {
        InstrumentChecks.once(sink, path, "reversed", scale.reversed());
        for (String item : scale.reversed()) {
            if (inScale(scale, item, path, "reversed")) {
                boolean numeric = !(items.get(item) instanceof OptionItem);
                sink.require(numeric, path, "reversed", InstrumentRule.REVERSED_NOT_NUMERIC, item);
            }
        }
    }

    private void weights(Scale scale, String path) {
        sink.require(
                scale.weights().isEmpty() || scale.method() == ScoreMethod.WEIGHTED_SUM,
                path,
                "weights",
                InstrumentRule.WEIGHTS_NOT_USED,
                scale.method());
        new TreeMap<>(scale.weights()).forEach((item, weight) -> {
            inScale(scale, item, path, "weights");
            InstrumentChecks.modest(sink, path, "weights", weight);
        });
    }

    private void points(Scale scale, String path) {
        new TreeMap<>(scale.points()).forEach((id, points) -> {
            Item item = items.get(id);
            if (inScale(scale, id, path, "points") && item != null) {
                points(item, new TreeMap<>(points), path);
            }
        });
    }

    private void points(Item item, Map<String, BigDecimal> points, String path) {
        if (item instanceof OptionItem options) {
            points.forEach((code, worth) -> {
                boolean known = options.option(code).isPresent();
                sink.require(known, path, "points", InstrumentRule.NO_SUCH_OPTION, code, item.id());
                InstrumentChecks.modest(sink, path, "points", worth);
            });
        } else {
            sink.add(path, "points", InstrumentRule.POINTS_OF_NUMERIC, item.id());
        }
    }

    private boolean inScale(Scale scale, String item, String path, String key) {
        boolean known = scale.items().contains(item);
        sink.require(known, path, key, InstrumentRule.NOT_IN_SCALE, item);
        return known;
    }

    private void missing(Scale scale, String path) {
        MissingRule rule = scale.missing();
        sink.require(
                rule.maxMissing() >= 0,
                path + ".missing",
                "maxMissing",
                InstrumentRule.MAX_MISSING_NEGATIVE,
                rule.maxMissing());
        if (rule.strategy() == MissingStrategy.PRORATE && !scale.isTotal()) {
            sink.require(scale.method().canProrate(), path, "missing", InstrumentRule.PRORATE_METHOD, scale.method());
            oneRange(scale, path);
        }
    }

    /** Names the first item that is not numeric, or whose range is another than that of the first. */
    private void oneRange(Scale scale, String path) {
        List<Item> known = scale.items().stream()
                .flatMap(id -> Optional.ofNullable(items.get(id)).stream())
                .toList();
        for (Item item : known) {
            boolean same = item instanceof NumericItem range
                    && known.get(0) instanceof NumericItem first
                    && range.min() == first.min()
                    && range.max() == first.max();
            if (!same) {
                sink.add(path, "missing", InstrumentRule.PRORATE_RANGE, item.id());
                return;
            }
        }
    }
}
