package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.fnb.domain.Informant;

/** Checks the rules of bands, of a scale itself and of the band tables. */
final class BandChecks {

    private final InstrumentParts parts;
    private final BreachSink sink;

    BandChecks(InstrumentParts parts, BreachSink sink) {
        this.parts = parts;
        this.sink = sink;
    }

    /** Checks the band tables. */
    void check() {
        Set<String> ids = new HashSet<>();
        Set<Informant> informants = new HashSet<>();
        for (int i = 0; i < parts.bandTables().size(); i++) {
            BandTable table = parts.bandTables().get(i);
            String path = "bandTables[" + i + "]";
            InstrumentChecks.name(sink, path, "id", table.id());
            sink.require(table.id().isBlank() || ids.add(table.id()), path, "id", InstrumentRule.REPEATED, table.id());
            table.informant()
                    .ifPresent(who ->
                            sink.require(informants.add(who), path, "informant", InstrumentRule.REPEATED, who.name()));
            scales(table, path + ".bands");
        }
    }

    private void scales(BandTable table, String path) {
        Map<String, Scale> scales = parts.scalesById();
        sink.require(!table.bands().isEmpty(), path, "", InstrumentRule.NO_BANDS, "");
        new TreeMap<>(table.bands()).forEach((id, bands) -> {
            Scale scale = scales.get(id);
            sink.require(scale != null, path, id, InstrumentRule.NO_SUCH_SCALE, id);
            sink.require(!bands.isEmpty(), path, id, InstrumentRule.NO_BANDS, "");
            bands(bands, path + "." + id);
            if (scale != null && !bands.isEmpty() && isClassified(id)) {
                boolean same = scale.classes().equals(classes(bands));
                String own = String.join(", ", scale.classes());
                sink.require(same, path, id, InstrumentRule.CLASSES_DIFFER, id, id, own);
            }
        });
    }

    private boolean isClassified(String scale) {
        return parts.classification()
                .filter(rule -> rule.scales().contains(scale))
                .isPresent();
    }

    /** Checks bands that stand at a path. */
    void bands(List<Band> bands, String path) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            String bandPath = path + "[" + i + "]";
            InstrumentChecks.modest(sink, bandPath, "from", band.from());
            InstrumentChecks.name(sink, bandPath, "class", band.className());
            boolean first = seen.add(band.className());
            sink.require(first, bandPath, "class", InstrumentRule.REPEATED, band.className());
            if (i > 0) {
                BigDecimal before = bands.get(i - 1).from();
                boolean ascends = before.compareTo(band.from()) < 0;
                sink.require(ascends, bandPath, "from", InstrumentRule.BANDS_ASCEND, band.from(), before.toString());
            }
        }
    }

    private static List<String> classes(List<Band> bands) {
        return bands.stream().map(Band::className).toList();
    }
}
