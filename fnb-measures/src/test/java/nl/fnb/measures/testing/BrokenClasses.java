package nl.fnb.measures.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.fnb.measures.Band;
import nl.fnb.measures.ClassOverride;
import nl.fnb.measures.Classification;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Scale;

/** Scorers that give a wrong class. */
final class BrokenClasses {

    private static final List<String> CLASSES = List.of("LOW", "MIDDLE", "HIGH");
    private static final Instrument HIGHEST = Forms.classed(Classification.highestOf("first", "second"));
    private static final Instrument OVERRIDING = Forms.classed(Forms.overriding("1.0", "HIGH"));
    private static final Instrument STEPPING = Forms.classed(new Classification(
            List.of("first", "second"), List.of(new ClassOverride("sign", "1", "HIGH")), Optional.of("step")));

    private BrokenClasses() {}

    static List<Fault> all() {
        return List.of(
                bands(
                        "leaves the edge of a band to the band below",
                        (scale, value) -> scale.bands().stream()
                                .filter(band -> ExactValue.of(band.from()).compareTo(value) < 0)
                                .reduce((lower, higher) -> higher)
                                .map(Band::className)),
                new Fault(
                        "gives a missing score the lowest class",
                        ScoringLaw.BANDS,
                        ScoringLaws.of(banded(), answers -> {
                            Scores scores = Scores.of(banded().score(answers));
                            return scores.value("total").isPresent() ? scores : scores.withClass("total", "LOW");
                        })),
                fault(
                        "takes the class of the first scale",
                        ScoringLaw.HIGHEST,
                        HIGHEST,
                        (scores, answers) -> scores.classification().flatMap(found -> scores.className("first"))),
                fault(
                        "classifies though a scale has no class",
                        ScoringLaw.HIGHEST,
                        HIGHEST,
                        (scores, answers) -> higher(scores.className("first"), scores.className("second"))),
                fault(
                        "compares an override as text, so that 1.0 is not 1",
                        ScoringLaw.OVERRIDES,
                        OVERRIDING,
                        (scores, answers) -> scores.classification()
                                .flatMap(found -> HIGHEST.score(answers).classification())),
                fault(
                        "forgets overrides where a scale has no class",
                        ScoringLaw.OVERRIDES,
                        OVERRIDING,
                        (scores, answers) ->
                                HIGHEST.score(answers).classification().flatMap(found -> scores.classification())),
                fault(
                        "lets an override lower the class",
                        ScoringLaw.OVERRIDES,
                        Forms.classed(Forms.overriding("1", "MIDDLE")),
                        (scores, answers) -> isOne(answers, "sign") ? Optional.of("MIDDLE") : scores.classification()),
                fault(
                        "steps past the end to no class",
                        ScoringLaw.DISCRETIONARY,
                        STEPPING,
                        (scores, answers) ->
                                unstepped(answers).flatMap(found -> at(CLASSES.indexOf(found) + step(answers)))),
                fault(
                        "steps before it overrides",
                        ScoringLaw.DISCRETIONARY,
                        STEPPING,
                        (scores, answers) -> isOne(answers, "sign") ? Optional.of("HIGH") : scores.classification()),
                fault("forgets the step", ScoringLaw.DISCRETIONARY, STEPPING, (scores, answers) -> unstepped(answers)));
    }

    private static Fault bands(String name, BiFunction<Scale, ExactValue, Optional<String>> className) {
        Instrument banded = banded();
        Scale total = banded.scales().get(0);
        return new Fault(name, ScoringLaw.BANDS, ScoringLaws.of(banded, answers -> {
            Scores scores = Scores.of(banded.score(answers));
            return scores.value("total")
                    .flatMap(value -> className.apply(total, value))
                    .map(found -> scores.withClass("total", found))
                    .orElse(scores);
        }));
    }

    private static Fault fault(
            String name,
            ScoringLaw law,
            Instrument instrument,
            BiFunction<Scores, Map<String, String>, Optional<String>> classification) {
        return new Fault(name, law, ScoringLaws.of(instrument, answers -> {
            Scores scores = Scores.of(instrument.score(answers));
            return new Scores(scores.values(), scores.classes(), classification.apply(scores, answers));
        }));
    }

    private static Instrument banded() {
        Scale total = Forms.support().scales().get(0);
        return Forms.support().withScales(total.withBands(Band.of(0, "LOW"), Band.of(9, "HIGH")));
    }

    private static Optional<String> higher(Optional<String> one, Optional<String> other) {
        return at(Math.max(
                one.map(CLASSES::indexOf).orElse(-1),
                other.map(CLASSES::indexOf).orElse(-1)));
    }

    private static Optional<String> at(int rank) {
        return rank < 0 || rank >= CLASSES.size() ? Optional.empty() : Optional.of(CLASSES.get(rank));
    }

    private static Optional<String> unstepped(Map<String, String> answers) {
        Map<String, String> without = new LinkedHashMap<>(answers);
        without.remove("step");
        return STEPPING.score(without).classification();
    }

    private static boolean isOne(Map<String, String> answers, String item) {
        String answer = answers.getOrDefault(item, "");
        return !answer.isEmpty() && Integer.parseInt(answer) == 1;
    }

    private static int step(Map<String, String> answers) {
        String answer = answers.getOrDefault("step", "");
        return answer.isEmpty() ? 0 : Integer.parseInt(answer);
    }
}
