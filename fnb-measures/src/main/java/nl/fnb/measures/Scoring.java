package nl.fnb.measures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;

/** Scores the answers of one measurement, exactly and with the whole story; {@link Scorer} does many at once. */
final class Scoring {

    private final Instrument instrument;
    private final Map<String, Item> items = new HashMap<>();

    Scoring(Instrument instrument) {
        this.instrument = instrument;
        instrument.items().forEach(item -> items.put(item.id(), item));
    }

    Score score(Map<String, String> texts) {
        Map<String, Answer> answers = read(texts);
        List<ScaleScore> scores = new ArrayList<>();
        Map<String, ScaleScore> before = new HashMap<>();
        for (Scale scale : instrument.scales()) {
            ScaleScoring scoring = new ScaleScoring(scale, items);
            ScaleScore score = scale.isTotal() ? scoring.total(before) : scoring.score(answers);
            before.put(scale.id(), score);
            scores.add(score);
        }
        return new Score(
                instrument.id() + "@" + instrument.version(),
                instrument.title(),
                instrument.certainty(),
                scores,
                instrument.classification().map(rule -> new Classifying(instrument, rule).classify(scores, answers)));
    }

    private Map<String, Answer> read(Map<String, String> texts) {
        Map<String, Answer> answers = new HashMap<>();
        List<Breach> breaches = new ArrayList<>();
        for (Item item : instrument.items()) {
            String text = texts.getOrDefault(item.id(), "");
            if (!text.isEmpty()) {
                AnswerText.read(item, text, breaches).ifPresent(answer -> answers.put(item.id(), answer));
            }
        }
        texts.keySet().stream()
                .filter(id -> !items.containsKey(id))
                .sorted()
                .forEach(id -> breaches.add(Breach.of(ResponseRule.UNKNOWN_ITEM, "item", id, instrument.id())));
        if (!breaches.isEmpty()) {
            throw new InvalidValueException(breaches);
        }
        return answers;
    }
}
