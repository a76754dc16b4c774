package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives the scales of an instrument the bands of one of its tables. */
final class Banding {

    private final Instrument instrument;

    Banding(Instrument instrument) {
        this.instrument = instrument;
    }

    Instrument by(String id) {
        BandTable table = instrument.bandTables().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("band table must be one of " + ids() + ", got " + id));
        List<Scale> scales = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            scales.add(scale.withBands(table.bands().getOrDefault(scale.id(), scale.bands())));
        }
        return instrument
                .withVersion(instrument.version() + "+" + id)
                .withSource(joined(instrument.source(), table.source()))
                .withCertainty(joined(instrument.certainty(), table.certainty()))
                .withScales(scales)
                .withBandTables(List.of());
    }

    private String ids() {
        return String.join(
                ", ", instrument.bandTables().stream().map(BandTable::id).toList());
    }

    private static Optional<String> joined(Optional<String> own, Optional<String> added) {
        return added.map(text -> own.map(before -> before + " ").orElse("") + "Bands: " + text)
                .or(() -> own);
    }
}
