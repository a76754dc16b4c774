package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Scale;

/** Reversing an item is undone by turning its answer within its range, and reversing it twice changes nothing. */
final class ReversalLaw extends SameLaw {

    private final List<Worth> worths;

    ReversalLaw(Subject subject) {
        super(subject);
        this.worths = subject.readings().stream()
                .flatMap(reading -> reading.worths().stream())
                .filter(Worth::isNumeric)
                .toList();
    }

    @Override
    public Optional<String> excuse() {
        if (subject().engine().isEmpty()) {
            return Optional.of("the scoring takes no other instrument");
        }
        return worths.isEmpty() ? Optional.of("no scale has numeric items") : Optional.empty();
    }

    @Override
    public void check(Trial trial, Finding finding) {
        Worth worth = worths.get(trial.chance().nextInt(worths.size()));
        String scale = worth.scale().id();
        ScoringEngine engine = subject().engine().orElseThrow();
        Map<String, String> turned = turned(worth, trial.answers());
        Instrument reversed = reversed(subject().instrument(), scale, worth.id());
        Instrument twice = reversed(reversed, scale, worth.id());
        Scores scores = subject().score(engine, subject().instrument(), trial.answers());
        Scores once = subject().score(engine, reversed, turned);
        String item = worth.id();
        same(scale, scores, once, "reversing " + item + " and turning its answer", finding);
        Scores back = subject().score(engine, twice, turned(worth, turned));
        same(scores, back, "reversing " + item + " twice", finding);
    }

    private static Map<String, String> turned(Worth worth, Map<String, String> answers) {
        Map<String, String> turned = new LinkedHashMap<>(answers);
        NumericItem range = (NumericItem) worth.item();
        turned.computeIfPresent(
                worth.id(), (item, answer) -> Long.toString((long) range.min() + range.max() - Long.parseLong(answer)));
        return turned;
    }

    private static Instrument reversed(Instrument instrument, String id, String item) {
        List<Scale> scales = new ArrayList<>();
        for (Scale scale : instrument.scales()) {
            scales.add(scale.id().equals(id) ? reversed(scale, item) : scale);
        }
        return instrument.withScales(scales);
    }

    private static Scale reversed(Scale scale, String item) {
        List<String> reversed = new ArrayList<>(scale.reversed());
        if (!reversed.remove(item)) {
            reversed.add(item);
        }
        return scale.withReversed(reversed);
    }
}
