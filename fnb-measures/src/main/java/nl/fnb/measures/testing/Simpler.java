package nl.fnb.measures.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;

/** Answers that are a little simpler than others: one fewer, or one simpler. */
final class Simpler {

    private Simpler() {}

    /** Answers to fewer items first, then simpler answers to the same items. */
    static Stream<Map<String, String>> than(Instrument instrument, Map<String, String> answers) {
        Stream<Map<String, String>> fewer = answers.keySet().stream().map(item -> without(answers, item));
        return Stream.concat(fewer, answers(instrument, answers));
    }

    /** Simpler answers to the same items. */
    static Stream<Map<String, String>> answers(Instrument instrument, Map<String, String> answers) {
        return instrument.items().stream()
                .filter(item -> answers.containsKey(item.id()))
                .flatMap(item -> simpler(item, answers));
    }

    /** How far answers are from the simplest ones. */
    static long distance(Instrument instrument, Map<String, String> answers) {
        return instrument.items().stream()
                .filter(item -> answers.containsKey(item.id()))
                .mapToLong(item -> ItemAnswers.distance(item, answers.getOrDefault(item.id(), "")))
                .sum();
    }

    private static Stream<Map<String, String>> simpler(Item item, Map<String, String> answers) {
        return ItemAnswers.simpler(item, answers.getOrDefault(item.id(), "")).stream()
                .map(answer -> {
                    Map<String, String> simpler = new LinkedHashMap<>(answers);
                    simpler.put(item.id(), answer);
                    return simpler;
                });
    }

    private static Map<String, String> without(Map<String, String> answers, String item) {
        Map<String, String> fewer = new LinkedHashMap<>(answers);
        fewer.remove(item);
        return fewer;
    }
}
