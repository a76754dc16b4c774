package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Scale;

/** Neither the order of the answers nor that of the items of the form and of the scales matters. */
final class OrderLaw extends SameLaw {

    OrderLaw(Subject subject) {
        super(subject);
    }

    @Override
    public void check(Trial trial, Finding finding) {
        Random chance = trial.chance();
        Scores scores = subject().score(trial.answers());
        Map<String, String> moved = new LinkedHashMap<>();
        shuffled(List.copyOf(trial.answers().keySet()), chance)
                .forEach(item -> moved.put(item, trial.answers().get(item)));
        same(scores, subject().score(moved), "the answers in the order of " + Pasted.answers(moved), finding);
        Optional<ScoringEngine> engine = subject().engine();
        if (engine.isPresent()) {
            Instrument other = shuffled(subject().instrument(), chance);
            Scores found = subject().score(engine.get(), other, trial.answers());
            same(scores, found, "the items in another order", finding);
        }
    }

    private static Instrument shuffled(Instrument instrument, Random chance) {
        List<Scale> scales = instrument.scales().stream()
                .map(scale -> (Scale)
                        scale.withItems(shuffled(scale.items(), chance)).withScales(shuffled(scale.scales(), chance)))
                .toList();
        return instrument.withItems(shuffled(instrument.items(), chance)).withScales(scales);
    }

    private static <T> List<T> shuffled(List<T> list, Random chance) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, chance);
        return shuffled;
    }
}
