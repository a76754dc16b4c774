package nl.fnb.measures;

import java.util.List;

/** Bounds the size of an instrument, so that a file of a few megabytes cannot keep a program busy for hours. */
final class SizeChecks {

    static final int MOST_ITEMS = 2000;
    static final int MOST_OPTIONS = 500;
    static final int MOST_SCALES = 500;
    static final int MOST_BANDS = 500;
    static final int MOST_OVERRIDES = 2000;

    private final BreachSink sink;
    private boolean tooLarge;

    private SizeChecks(BreachSink sink) {
        this.sink = sink;
    }

    /** Whether something is too large to be checked further; names what is. */
    static boolean isTooLarge(InstrumentParts parts, BreachSink sink) {
        SizeChecks checks = new SizeChecks(sink);
        checks.atMost(MOST_ITEMS, parts.items(), "", "items");
        checks.atMost(MOST_SCALES, parts.scales(), "", "scales");
        for (int i = 0; i < parts.items().size(); i++) {
            if (parts.items().get(i) instanceof OptionItem options) {
                checks.atMost(MOST_OPTIONS, options.options(), "items[" + i + "]", "options");
            }
        }
        for (int i = 0; i < parts.scales().size(); i++) {
            Scale scale = parts.scales().get(i);
            checks.atMost(MOST_ITEMS, scale.items(), "scales[" + i + "]", "items");
            checks.atMost(MOST_ITEMS, scale.reversed(), "scales[" + i + "]", "reversed");
            checks.atMost(MOST_BANDS, scale.bands(), "scales[" + i + "]", "bands");
        }
        parts.classification()
                .ifPresent(rule -> checks.atMost(MOST_OVERRIDES, rule.overrides(), "classification", "overrides"));
        return checks.tooLarge;
    }

    private void atMost(int most, List<?> list, String path, String key) {
        boolean fits = list.size() <= most;
        tooLarge |= !fits;
        sink.require(fits, path, key, InstrumentRule.TOO_MANY, list.size(), Integer.toString(most));
    }
}
