package nl.fnb.measures.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.fnb.measures.Instrument;

/** What is on trial: an instrument, the scoring of it, and what is known of it from elsewhere. */
final class Subject {

    private final Instrument instrument;
    private final ScoringFunction function;
    private final Optional<ScoringEngine> engine;
    private final Expectations expectations;
    private final Closeness closeness;
    private final List<Reading> readings;

    Subject(
            Instrument instrument,
            ScoringFunction function,
            Optional<ScoringEngine> engine,
            Expectations expectations,
            Closeness closeness) {
        this.instrument = instrument;
        this.function = function;
        this.engine = engine;
        this.expectations = expectations;
        this.closeness = closeness;
        this.readings = instrument.scales().stream()
                .map(scale -> new Reading(instrument, scale))
                .toList();
    }

    Instrument instrument() {
        return instrument;
    }

    Optional<ScoringEngine> engine() {
        return engine;
    }

    Expectations expectations() {
        return expectations;
    }

    Closeness closeness() {
        return closeness;
    }

    AnswerGenerator answers() {
        return AnswerGenerator.of(instrument);
    }

    /** The scales of items. */
    List<Reading> readings() {
        return readings(Reading::hasItems);
    }

    List<Reading> readings(Predicate<Reading> wanted) {
        return readings.stream().filter(wanted).toList();
    }

    Reading reading(String scale) {
        return readings.stream()
                .filter(reading -> reading.scale().id().equals(scale))
                .findFirst()
                .orElseThrow();
    }

    Scores score(Map<String, String> answers) {
        return told(() -> function.score(answers));
    }

    /** Whether the scoring refuses answers in the way that it should. */
    boolean refuses(Map<String, String> answers) {
        return told(() -> {
            try {
                function.score(answers);
                return false;
            } catch (IllegalArgumentException refused) {
                return true;
            }
        });
    }

    Scores score(ScoringEngine scoring, Instrument other, Map<String, String> answers) {
        return told(() -> scoring.score(other, answers));
    }

    List<Scores> scoreAll(ScoringEngine scoring, List<Map<String, String>> forms) {
        return told(() -> scoring.scoreAll(instrument, forms));
    }

    List<Scores> scoreColumns(ScoringEngine scoring, List<Map<String, String>> forms) {
        return told(() -> scoring.scoreColumns(instrument, forms));
    }

    /** Tells what a scoring throws as a fault of the scoring, not of the laws. */
    private static <T> T told(Supplier<T> scoring) {
        try {
            return scoring.get();
        } catch (RuntimeException thrown) {
            throw new ScoringThrew(thrown);
        }
    }
}
