package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.io.JsonObject;

/** Reads a scale from JSON. */
final class ScaleReader {

    private ScaleReader() {}

    static Scale read(JsonObject json) {
        json.knownKeys(
                "id",
                "label",
                "method",
                "items",
                "reversed",
                "weights",
                "points",
                "missing",
                "rounding",
                "bands",
                "scales");
        json.require("method");
        Map<String, BigDecimal> weights =
                json.object("weights").map(ScaleReader::decimals).orElse(Map.of());
        ScoreMethod standIn = weights.isEmpty() ? ScoreMethod.SUM : ScoreMethod.WEIGHTED_SUM;
        return Scale.builder()
                .id(json.requiredText("id"))
                .label(json.label("label"))
                .method(json.constant("method", ScoreMethod.class).orElse(standIn))
                .addAllItems(json.texts("items"))
                .addAllScales(json.texts("scales"))
                .addAllReversed(json.texts("reversed"))
                .putAllWeights(weights)
                .putAllPoints(json.object("points").map(ScaleReader::points).orElse(Map.of()))
                .missing(json.object("missing").map(ScaleReader::missing).orElse(MissingRule.NONE))
                .rounding(json.constant("rounding", Rounding.class))
                .addAllBands(bands(json, "bands"))
                .build();
    }

    private static MissingRule missing(JsonObject json) {
        json.knownKeys("strategy", "maxMissing");
        json.require("strategy");
        MissingStrategy strategy =
                json.constant("strategy", MissingStrategy.class).orElse(MissingStrategy.NONE);
        if (strategy != MissingStrategy.NONE && !json.has("maxMissing")) {
            json.problem(InstrumentRule.MAX_MISSING_NEEDED, "maxMissing", "", strategy.name());
        }
        return new MissingRule(strategy, json.integer("maxMissing").orElse(0));
    }

    static List<Band> bands(JsonObject json, String key) {
        List<Band> bands = new ArrayList<>();
        for (JsonObject band : json.objects(key)) {
            band.knownKeys("from", "class");
            band.require("from");
            Optional<BigDecimal> from = band.decimal("from");
            bands.add(new Band(from.orElseGet(() -> above(bands)), band.requiredText("class")));
        }
        return bands;
    }

    /** Something above the last band, to stand for what could not be read. */
    private static BigDecimal above(List<Band> bands) {
        return bands.isEmpty()
                ? BigDecimal.ZERO
                : bands.get(bands.size() - 1).from().add(BigDecimal.valueOf(1, 3));
    }

    private static Map<String, Map<String, BigDecimal>> points(JsonObject json) {
        Map<String, Map<String, BigDecimal>> points = new LinkedHashMap<>();
        for (String item : json.keys()) {
            json.object(item).ifPresent(own -> points.put(item, decimals(own)));
        }
        return points;
    }

    private static Map<String, BigDecimal> decimals(JsonObject json) {
        Map<String, BigDecimal> decimals = new LinkedHashMap<>();
        for (String key : json.keys()) {
            json.decimal(key).ifPresent(number -> decimals.put(key, number));
        }
        return decimals;
    }
}
