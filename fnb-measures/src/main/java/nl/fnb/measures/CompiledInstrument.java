package nl.fnb.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An instrument whose scales are all compiled, and its classification. */
final class CompiledInstrument {

    private final List<CompiledScale> scales;
    private final boolean[] classified;
    private final int classes;

    private CompiledInstrument(Instrument instrument, List<CompiledScale> scales) {
        this.scales = List.copyOf(scales);
        this.classified = new boolean[scales.size()];
        Optional<Classification> rule = instrument.classification();
        for (int i = 0; i < classified.length; i++) {
            String id = instrument.scales().get(i).id();
            classified[i] = rule.filter(found -> found.scales().contains(id)).isPresent();
        }
        this.classes = rule.map(found -> Classifying.classes(instrument, found))
                .orElse(List.of())
                .size();
    }

    /** Compiles an instrument; empty where the numbers of a scale are too large or too fine. */
    static Optional<CompiledInstrument> of(Instrument instrument) {
        List<CompiledScale> scales = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            Optional<CompiledScale> compiled =
                    scale.isTotal() ? CompiledTotal.of(instrument, scale, scales) : CompiledItems.of(instrument, scale);
            if (compiled.isEmpty()) {
                return Optional.empty();
            }
            scales.add(compiled.get());
        }
        return Optional.of(new CompiledInstrument(instrument, scales));
    }

    List<CompiledScale> scales() {
        return scales;
    }

    /** Works out the scores and the class of a row from what was gathered. */
    void finish(Row row) {
        int highest = row.override;
        boolean lacks = false;
        for (int i = 0; i < classified.length; i++) {
            scales.get(i).finish(row, i);
            if (classified[i]) {
                lacks |= row.ranks[i] < 0;
                highest = Math.max(highest, row.ranks[i]);
            }
        }
        boolean none = highest < 0 || lacks && row.override < 0;
        row.classification = none ? -1 : Math.min(Math.max(highest + row.step, 0), classes - 1);
    }
}
