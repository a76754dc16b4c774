package nl.fnb.measures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Informant;
import nl.fnb.domain.io.JsonObject;

/** Reads a band table from JSON. */
final class BandTableReader {

    private BandTableReader() {}

    static BandTable read(JsonObject json) {
        json.knownKeys("id", "label", "informant", "source", "certainty", "bands");
        return BandTable.builder()
                .id(json.requiredText("id"))
                .label(json.label("label"))
                .informant(json.constant("informant", Informant.class))
                .source(json.text("source"))
                .certainty(json.text("certainty"))
                .putAllBands(json.object("bands").map(BandTableReader::bands).orElse(Map.of()))
                .build();
    }

    private static Map<String, List<Band>> bands(JsonObject json) {
        Map<String, List<Band>> bands = new LinkedHashMap<>();
        json.keys().forEach(scale -> bands.put(scale, ScaleReader.bands(json, scale)));
        return bands;
    }
}
