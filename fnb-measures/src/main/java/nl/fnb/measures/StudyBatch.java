package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Study;

/**
 * Takes the answers of a study to one instrument: classes those of each informant by the bands that are meant for it, and
 * completes them with what is known of the family.
 */
final class StudyBatch {

    private final Instrument instrument;
    private final StudyFacts facts;
    private final List<Measurement> measurements;
    private final Map<Informant, Integer> variants = new HashMap<>();
    private final List<ScoreBatch> batches = new ArrayList<>();
    private final BitSet answered = new BitSet();
    private final Map<String, BitSet> given = new HashMap<>();

    StudyBatch(Instrument instrument, Study study, StudyFacts facts) {
        this.instrument = instrument;
        this.facts = facts;
        this.measurements = study.measurements();
        Map<Instrument, Integer> places = new LinkedHashMap<>();
        for (Informant informant : Informant.values()) {
            Instrument banded = instrument.bandedFor(informant);
            variants.put(informant, places.computeIfAbsent(banded, it -> places.size()));
        }
        places.keySet().forEach(it -> batches.add(Scorer.of(it).batch(measurements.size())));
        instrument.derived().forEach(derivation -> given.put(derivation.item(), new BitSet()));
    }

    void add(int row, String item, String answer) {
        batches.get(variant(row)).add(row, item, answer);
        if (!answer.isEmpty()) {
            answered.set(row);
            BitSet rows = given.get(item);
            if (rows != null) {
                rows.set(row);
            }
        }
    }

    ScoreColumns score() {
        if (!instrument.derived().isEmpty()) {
            answered.stream().forEach(this::derive);
        }
        List<ScoreColumns> columns = batches.stream().map(ScoreBatch::score).toList();
        return columns.size() == 1 ? columns.get(0) : ScoreColumns.byRow(instrument, columns, this::variant);
    }

    private void derive(int row) {
        Map<String, BigDecimal> known = facts.of(measurements.get(row));
        for (Derivation derivation : instrument.derived()) {
            BigDecimal number = known.get(derivation.characteristic());
            BitSet rows = given.get(derivation.item());
            if (number != null && rows != null && !rows.get(row)) {
                derivation
                        .response(number)
                        .ifPresent(response -> batches.get(variant(row)).add(row, derivation.item(), response));
            }
        }
    }

    private int variant(int row) {
        return variants.getOrDefault(measurements.get(row).informant(), 0);
    }
}
