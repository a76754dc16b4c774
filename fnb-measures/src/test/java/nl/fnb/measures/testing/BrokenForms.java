package nl.fnb.measures.testing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Label;
import nl.fnb.measures.Band;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.Item;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Option;
import nl.fnb.measures.OptionItem;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;

/** Scorers that read a form wrongly, and instruments that are not what their manual says. */
final class BrokenForms {

    private BrokenForms() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(readers());
        faults.addAll(engines());
        faults.addAll(instruments());
        return faults;
    }

    private static List<Fault> readers() {
        Instrument support = Forms.support();
        Instrument zeroBased = zeroBased();
        Instrument choices = choices();
        return List.of(
                new Fault(
                        "takes answers by their place, not by their item",
                        ScoringLaw.ORDER,
                        ScoringLaws.of(support, answers -> Scores.of(support.score(byPlace(support, answers))))),
                new Fault(
                        "takes an empty answer for 0",
                        ScoringLaw.SPELLING,
                        ScoringLaws.of(zeroBased, answers -> Scores.of(zeroBased.score(zeroed(answers))))),
                new Fault(
                        "knows two codes in one order only",
                        ScoringLaw.SPELLING,
                        ScoringLaws.of(
                                choices,
                                answers -> answers.getOrDefault("risks", "").equals("drugs|debts")
                                        ? Scores.none()
                                        : Scores.of(choices.score(answers)))),
                new Fault(
                        "gives no score where an answer is out of range",
                        ScoringLaw.REFUSAL,
                        ScoringLaws.of(support, answers -> {
                            try {
                                return Scores.of(support.score(answers));
                            } catch (IllegalArgumentException refused) {
                                return Scores.none();
                            }
                        })));
    }

    private static List<Fault> engines() {
        Instrument plain =
                Forms.support().withScales(Forms.support().scales().get(0).withReversed());
        Instrument prorated = Forms.support(ScoreMethod.SUM, MissingRule.prorate(1));
        return List.of(
                new Fault(
                        "reverses any item by its greatest answer",
                        ScoringLaw.REVERSAL,
                        ScoringLaws.of(plain, BrokenForms::reversingWrongly)),
                new Fault(
                        "keeps answers of the form before",
                        ScoringLaw.BULK,
                        ScoringLaws.of(prorated, new ScoringEngine() {
                            @Override
                            public Scores score(Instrument instrument, Map<String, String> answers) {
                                return Scores.of(instrument.score(answers));
                            }

                            @Override
                            public List<Scores> scoreAll(Instrument instrument, List<Map<String, String>> forms) {
                                Map<String, String> kept = new LinkedHashMap<>();
                                return forms.stream()
                                        .map(form -> {
                                            kept.putAll(form);
                                            return score(instrument, kept);
                                        })
                                        .toList();
                            }
                        })),
                new Fault(
                        "takes a missing answer for the least where it scores columns",
                        ScoringLaw.BULK,
                        ScoringLaws.of(prorated, new ScoringEngine() {
                            @Override
                            public Scores score(Instrument instrument, Map<String, String> answers) {
                                return Scores.of(instrument.score(answers));
                            }

                            @Override
                            public List<Scores> scoreColumns(Instrument instrument, List<Map<String, String>> forms) {
                                Map<String, String> least = Map.of("helped", "1", "heard", "1", "alone", "1");
                                return forms.stream()
                                        .map(form -> {
                                            Map<String, String> filled = new LinkedHashMap<>(least);
                                            filled.putAll(form);
                                            return score(instrument, filled);
                                        })
                                        .toList();
                            }
                        })));
    }

    private static List<Fault> instruments() {
        Instrument support = Forms.support();
        Scale total = support.scales().get(0);
        return List.of(
                new Fault(
                        "has half a character in its title, which no file can hold",
                        ScoringLaw.JSON,
                        ScoringLaws.of(support.withTitle(Label.same("\uD83D")))),
                new Fault(
                        "begins its first band above its least score",
                        ScoringLaw.COVER,
                        ScoringLaws.of(support.withScales(total.withBands(Band.of(5, "LOW"), Band.of(9, "HIGH"))))),
                new Fault(
                        "has a class that no score reaches",
                        ScoringLaw.REACH,
                        ScoringLaws.of(support.withScales(
                                total.withBands(Band.of(0, "LOW"), Band.of(9, "HIGH"), Band.of(16, "VERY_HIGH"))))),
                new Fault(
                        "does not list a reversed item as reversed",
                        ScoringLaw.DIRECTION,
                        ScoringLaws.of(support.withScales(total.withReversed()))
                                .rising("total", "helped", "heard")
                                .falling("total", "alone")),
                new Fault(
                        "lets an item run to 4 that runs to 5",
                        ScoringLaw.STATED_RANGE,
                        ScoringLaws.of(support.withItems(
                                        NumericItem.of("helped", 1, 5),
                                        NumericItem.of("heard", 1, 5),
                                        NumericItem.of("alone", 1, 4)))
                                .ranging("total", 3, 15)));
    }

    private static Map<String, String> byPlace(Instrument instrument, Map<String, String> answers) {
        if (answers.size() < instrument.items().size()) {
            return answers;
        }
        Map<String, String> placed = new LinkedHashMap<>(answers);
        Iterator<String> values = answers.values().iterator();
        for (Item item : instrument.items()) {
            placed.put(item.id(), values.next());
        }
        return placed;
    }

    private static Map<String, String> zeroed(Map<String, String> answers) {
        Map<String, String> zeroed = new LinkedHashMap<>(answers);
        zeroed.replaceAll((item, answer) -> answer.isEmpty() ? "0" : answer);
        return zeroed;
    }

    /** Right for items that are not reversed: takes the greatest answer less the given one, without the least. */
    private static Scores reversingWrongly(Instrument instrument, Map<String, String> answers) {
        Scores scores = Scores.of(instrument.score(answers));
        Optional<ExactValue> total = scores.value("total");
        int reversed = instrument.scales().get(0).reversed().size();
        return total.isEmpty()
                ? scores
                : scores.withValue("total", Closeness.minus(total.get(), Forms.whole(reversed)));
    }

    private static Instrument zeroBased() {
        Instrument.Builder instrument = Forms.instrument("zero-based");
        Scale scale =
                Forms.alike(instrument, 0, 4, "a", "b").method(ScoreMethod.SUM).build();
        return instrument.addScales(scale).build();
    }

    private static Instrument choices() {
        return Forms.instrument("choices")
                .addItems(OptionItem.multiple("risks", Option.of("debts", 1), Option.of("drugs", 2)))
                .addScales(Scale.builder()
                        .id("total")
                        .method(ScoreMethod.SUM)
                        .addItems("risks")
                        .build())
                .build();
    }
}
