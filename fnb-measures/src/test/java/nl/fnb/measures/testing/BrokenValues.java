package nl.fnb.measures.testing;

import static nl.fnb.measures.testing.Forms.number;
import static nl.fnb.measures.testing.Forms.whole;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.fnb.measures.ExactValue;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.Rounding;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;

/** Scorers that give a wrong value. */
final class BrokenValues {

    private BrokenValues() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(sums());
        faults.addAll(methods());
        faults.addAll(gaps());
        return faults;
    }

    private static List<Fault> sums() {
        Instrument support = Forms.support();
        Instrument mean = Forms.support(ScoreMethod.MEAN, MissingRule.NONE);
        Instrument housing = Forms.housing();
        return List.of(
                fault(
                        "reverses by the greatest answer (5 - x), not by both ends (6 - x)",
                        ScoringLaw.RANGE,
                        support,
                        given -> whole(number(given, "helped") + number(given, "heard") + 5 - number(given, "alone"))),
                fault(
                        "counts the first item twice",
                        ScoringLaw.RANGE,
                        support,
                        given -> whole(
                                2 * number(given, "helped") + number(given, "heard") + 6 - number(given, "alone"))),
                fault(
                        "forgets the reversal",
                        ScoringLaw.MONOTONE,
                        support,
                        given -> whole(number(given, "helped") + number(given, "heard") + number(given, "alone"))),
                fault(
                        "takes one item for another",
                        ScoringLaw.MONOTONE,
                        support,
                        given -> whole(2 * number(given, "helped") + 6 - number(given, "alone"))),
                fault("rounds a mean to two decimals", ScoringLaw.EXACT, mean, given -> {
                    int sum = number(given, "helped") + number(given, "heard") + 6 - number(given, "alone");
                    return ExactValue.of(
                            BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP));
                }),
                fault(
                        "ignores the points of the scale's own",
                        ScoringLaw.POINTS,
                        housing,
                        given -> whole(Map.of("none", 0, "unsafe", 1, "homeless", 3)
                                .getOrDefault(given.getOrDefault("housing", ""), 0))));
    }

    private static List<Fault> methods() {
        Instrument weighted = of(ScoreMethod.WEIGHTED_SUM, MissingRule.NONE, 0, 4, "a", "b");
        weighted = weighted.withScales(
                weighted.scales().get(0).withWeights(Map.of("a", BigDecimal.valueOf(2), "b", BigDecimal.ONE)));
        Instrument count = of(ScoreMethod.COUNT, MissingRule.zero(1), 0, 4, "a", "b");
        Instrument max = of(ScoreMethod.MAX, MissingRule.NONE, -3, 2, "a", "b");
        return List.of(
                fault(
                        "swaps two weights",
                        ScoringLaw.WEIGHTED_SUM,
                        weighted,
                        given -> whole(number(given, "a") + 2L * number(given, "b"))),
                fault(
                        "gives an item without a weight none",
                        ScoringLaw.WEIGHTED_SUM,
                        weighted.withScales(weighted.scales().get(0).withWeights(Map.of("a", BigDecimal.valueOf(2)))),
                        given -> whole(2L * number(given, "a"))),
                fault(
                        "counts answers from 2, not those above the least",
                        ScoringLaw.COUNT,
                        count,
                        given -> whole(given.values().stream()
                                .filter(answer -> Integer.parseInt(answer) >= 2)
                                .count())),
                fault(
                        "takes the last answer for the greatest",
                        ScoringLaw.MAX,
                        max,
                        given -> whole(number(given, "b"))),
                fault(
                        "starts a maximum at 0 where points are negative",
                        ScoringLaw.MAX,
                        max,
                        given -> whole(Math.max(0, Math.max(number(given, "a"), number(given, "b"))))));
    }

    private static List<Fault> gaps() {
        Instrument prorated = Forms.support(ScoreMethod.SUM, MissingRule.prorate(1));
        Instrument laxer = Forms.support(ScoreMethod.SUM, MissingRule.prorate(2));
        Instrument strict = Forms.support();
        Instrument zero = of(ScoreMethod.MEAN, MissingRule.zero(1), 0, 4, "a", "b", "c");
        Instrument five = of(ScoreMethod.SUM, MissingRule.prorate(2), 0, 2, "a", "b", "c", "d", "e");
        Instrument rounded = five.withScales(five.scales().get(0).withRounding(Rounding.HALF_UP));
        return List.of(
                new Fault(
                        "lets one item too many be missing",
                        ScoringLaw.MISSING,
                        ScoringLaws.of(prorated, answers -> Scores.of(laxer.score(answers)))),
                new Fault(
                        "scores what is there where every item is needed",
                        ScoringLaw.MISSING,
                        ScoringLaws.of(
                                strict,
                                answers -> Scores.of(Forms.support(ScoreMethod.SUM, MissingRule.zero(2))
                                        .score(answers)))),
                fault(
                        "takes a mean over the answered items where missing ones have 0 points",
                        ScoringLaw.ZERO,
                        zero,
                        given -> new ExactValue(BigDecimal.valueOf(sum(given)), given.size())),
                fault(
                        "divides whole numbers when it prorates, and loses the remainder",
                        ScoringLaw.PRORATE,
                        prorated,
                        given -> given.size() == 3 ? whole(points(given)) : whole(points(given) / given.size() * 3L)),
                fault(
                        "adds the remainder whole when it prorates",
                        ScoringLaw.PRORATE,
                        prorated,
                        given -> given.size() == 3
                                ? whole(points(given))
                                : whole(points(given) / given.size() * 3L + points(given) % given.size() * 3L)),
                fault(
                        "rounds halves to even",
                        ScoringLaw.ROUNDING,
                        rounded,
                        given -> rounded(given, RoundingMode.HALF_EVEN)),
                fault("rounds down", ScoringLaw.ROUNDING, rounded, given -> rounded(given, RoundingMode.DOWN)));
    }

    private static Fault fault(
            String name, ScoringLaw law, Instrument instrument, Function<Map<String, String>, ExactValue> value) {
        return new Fault(name, law, ScoringLaws.of(instrument, Forms.total(instrument, value)));
    }

    private static Instrument of(ScoreMethod method, MissingRule missing, int min, int max, String... items) {
        Instrument.Builder instrument = Forms.instrument("alike");
        Scale scale = Forms.alike(instrument, min, max, items)
                .method(method)
                .missing(missing)
                .build();
        return instrument.addScales(scale).build();
    }

    private static int sum(Map<String, String> given) {
        return given.values().stream().mapToInt(Integer::parseInt).sum();
    }

    /** The points of the items of 1 to 5 that were answered, {@code alone} reversed. */
    private static int points(Map<String, String> given) {
        return given.entrySet().stream()
                .mapToInt(answer -> answer.getKey().equals("alone")
                        ? 6 - Integer.parseInt(answer.getValue())
                        : Integer.parseInt(answer.getValue()))
                .sum();
    }

    private static ExactValue rounded(Map<String, String> given, RoundingMode mode) {
        BigDecimal fivefold = BigDecimal.valueOf(5L * sum(given));
        return ExactValue.of(fivefold.divide(BigDecimal.valueOf(given.size()), 0, mode));
    }
}
