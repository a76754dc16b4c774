package nl.fnb.measures.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.fnb.measures.Band;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Rounding;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;

/** Scorers that add scales up wrongly, and totals that are not what their manual says. */
final class BrokenTotals {

    private BrokenTotals() {}

    static List<Fault> all() {
        Instrument mood = mood(total());
        return List.of(
                new Fault(
                        "gives a total where one of its scales is missing",
                        ScoringLaw.TOTAL,
                        ScoringLaws.of(mood, answers -> ofWhatThereIs(mood, answers))),
                new Fault(
                        "adds up what its scales were before their rounding",
                        ScoringLaw.TOTAL,
                        ScoringLaws.of(mood, answers -> unrounded(mood, answers))),
                new Fault(
                        "counts the first scale twice in a total",
                        ScoringLaw.TOTAL,
                        ScoringLaws.of(mood, answers -> twice(mood, answers))),
                new Fault(
                        "begins the first band of a total above its least score",
                        ScoringLaw.COVER,
                        ScoringLaws.of(mood(total().withBands(Band.of(3, "LOW"), Band.of(8, "HIGH"))))),
                new Fault(
                        "has a class of a total that no score reaches",
                        ScoringLaw.REACH,
                        ScoringLaws.of(mood(total().withBands(Band.of(2, "LOW"), Band.of(11, "HIGH"))))),
                new Fault(
                        "does not reverse an item in a scale of a total",
                        ScoringLaw.DIRECTION,
                        ScoringLaws.of(mood).rising("total", "easy").falling("total", "tense")),
                new Fault(
                        "leaves a scale out of a total",
                        ScoringLaw.STATED_RANGE,
                        ScoringLaws.of(mood(total().withScales("calm"))).ranging("total", 2, 10)));
    }

    /** Two scales of items from 1 to 5, the first a rounded mean that lets one of two be missing, and a total over both. */
    private static Instrument mood(Scale total) {
        return Forms.instrument("mood")
                .addItems(NumericItem.of("easy", 1, 5), NumericItem.of("tense", 1, 5), NumericItem.of("glad", 1, 5))
                .addScales(
                        Scale.builder()
                                .id("calm")
                                .method(ScoreMethod.MEAN)
                                .addItems("easy", "tense")
                                .missing(MissingRule.prorate(1))
                                .rounding(Rounding.HALF_UP)
                                .build(),
                        Scale.builder()
                                .id("joy")
                                .method(ScoreMethod.SUM)
                                .addItems("glad")
                                .build(),
                        total)
                .build();
    }

    private static Scale total() {
        return Scale.builder()
                .id("total")
                .method(ScoreMethod.SUM)
                .addScales("calm", "joy")
                .build();
    }

    private static Scores ofWhatThereIs(Instrument instrument, Map<String, String> answers) {
        Scores scores = Scores.of(instrument.score(answers));
        return Stream.of("calm", "joy")
                .flatMap(scale -> scores.value(scale).stream())
                .reduce(Closeness::plus)
                .map(sum -> scores.withValue("total", sum))
                .orElse(scores);
    }

    private static Scores unrounded(Instrument instrument, Map<String, String> answers) {
        Scores scores = Scores.of(instrument.score(answers));
        Optional<ExactValue> exact = instrument.score(answers).scale("calm").unrounded();
        return scores.value("total").isEmpty() || exact.isEmpty()
                ? scores
                : scores.withValue(
                        "total", Closeness.plus(exact.get(), scores.value("joy").orElseThrow()));
    }

    private static Scores twice(Instrument instrument, Map<String, String> answers) {
        Scores scores = Scores.of(instrument.score(answers));
        return scores.value("total")
                .flatMap(total -> scores.value("calm").map(calm -> Closeness.plus(total, calm)))
                .map(sum -> scores.withValue("total", sum))
                .orElse(scores);
    }
}
