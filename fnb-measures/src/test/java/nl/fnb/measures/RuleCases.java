package nl.fnb.measures;

import java.util.stream.Stream;

/** One mistake a rule, in the file {@code valid.instrument.json}. */
final class RuleCases {

    private RuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(items(), scales(), classification(), AddedRuleCases.all())
                .flatMap(cases -> cases);
    }

    private static Stream<RuleCase> items() {
        return Stream.of(
                new RuleCase(
                        "{\"id\": \"r2\", \"min\": 0, \"max\": 4},",
                        "{\"id\": \"r2\", \"min\": 0, \"max\": 4},\n{\"id\": \"r2\", \"min\": 0, \"max\": 4},",
                        "line 6, field items[2].id: may occur only once, got r2"),
                new RuleCase(
                        "{\"id\": \"r2\", \"min\": 0, \"max\": 4},",
                        "{\"id\": \"r2\", \"min\": 0, \"max\": 4}, {\"id\": \"r3\", \"min\": 5, \"max\": 4},",
                        "line 5, field items[2].min: min may not be more than max (4), got 5"),
                new RuleCase(
                        "\"multiple\": true,",
                        "\"multiple\": true, \"max\": 3,",
                        "line 7, field items[3]: an item must have either min and max, or options, got housing"),
                new RuleCase(
                        "\"code\": \"none\"",
                        "\"code\": \"no|ne\"",
                        "line 8, field items[3].options[0].code: a code of a multiple-choice item may not contain |, got"
                                + " no|ne"),
                new RuleCase(
                        "\"unsafe\", \"points\": 1",
                        "\"none\", \"points\": 1",
                        "line 8, field items[3].options[1].code: may occur only once, got none"),
                new RuleCase(
                        "\"points\": 1}",
                        "\"points\": 0.1234567890123456789012345678901}",
                        "line 8, field items[3].options[1].points: a number may have at most 30 digits before and 30"
                                + " digits after the decimal sign, got 0.1234567890123456789012345678901"),
                new RuleCase(
                        "{\"code\": \"none\", \"points\": 0}",
                        "{\"code\": \"none\"}",
                        "line 8, field items[3].options[0].points: option none needs points, for scale neglect gives it"
                                + " none"),
                new RuleCase(
                        "{\"id\": \"r1\", \"min\": 0, \"max\": 4},",
                        "{\"id\": \"r1\", \"min\": 0, \"max\": 4}, {\"id\": \"empty\", \"options\": []},",
                        "line 4, field items[1].options: an item with options needs at least one"));
    }

    private static Stream<RuleCase> scales() {
        return Stream.of(
                new RuleCase(
                        "\"id\": \"plain\"",
                        "\"id\": \"total\"",
                        "line 16, field scales[2].id: may occur only once, got total"),
                new RuleCase(
                        "[\"r1\", \"step\"]",
                        "[\"r1\", \"r1\"]",
                        "line 16, field scales[2].items: may occur only once, got r1"),
                new RuleCase(
                        "[\"r1\", \"step\"]",
                        "[\"r1\", \"steps\"]",
                        "line 16, field scales[2].items: must be an item of the instrument, got steps"),
                new RuleCase(
                        "[\"r1\", \"step\"]", "[]", "line 16, field scales[2].items: a scale needs at least one item"),
                new RuleCase(
                        "\"reversed\": [\"r1\"]",
                        "\"reversed\": [\"step\"]",
                        "line 10, field scales[0].reversed: must be an item of the scale, got step"),
                new RuleCase(
                        "\"reversed\": [\"r1\"]",
                        "\"reversed\": [\"r1\", \"r1\"]",
                        "line 10, field scales[0].reversed: may occur only once, got r1"),
                new RuleCase(
                        "\"weights\": {\"r2\": 2}",
                        "\"reversed\": [\"housing\"]",
                        "line 13, field scales[1].reversed: only an item with min and max can be reversed, got housing"),
                new RuleCase(
                        "WEIGHTED_SUM",
                        "COUNT",
                        "line 13, field scales[1].weights: weights belong to the method WEIGHTED_SUM alone, got COUNT"),
                new RuleCase(
                        "\"weights\": {\"r2\": 2}",
                        "\"weights\": {\"r1\": 2}",
                        "line 13, field scales[1].weights: must be an item of the scale, got r1"),
                new RuleCase(
                        "{\"housing\": {\"homeless\": 2}}",
                        "{\"housing\": {\"homeless\": 2}, \"r2\": {\"1\": 2}}",
                        "line 14, field scales[1].points: only an item with options takes points, got r2"),
                new RuleCase(
                        "{\"homeless\": 2}",
                        "{\"homeless\": 2, \"homely\": 1}",
                        "line 14, field scales[1].points: must be an option of item housing, got homely"),
                new RuleCase(
                        "\"PRORATE\", \"maxMissing\": 1",
                        "\"PRORATE\"",
                        "line 11, field scales[0].missing.maxMissing: the strategy PRORATE needs maxMissing, the number of"
                                + " items that may be missing"),
                new RuleCase(
                        "\"maxMissing\": 1",
                        "\"maxMissing\": -1",
                        "line 11, field scales[0].missing.maxMissing: must be 0 or more, got -1"),
                new RuleCase(
                        "\"method\": \"SUM\"",
                        "\"method\": \"MAX\"",
                        "line 11, field scales[0].missing: PRORATE goes with the methods SUM and MEAN only, got MAX"),
                new RuleCase(
                        "[\"r1\", \"r2\"]",
                        "[\"r1\", \"step\"]",
                        "line 11, field scales[0].missing: PRORATE goes only with items that all have the same min and"
                                + " max, got step"),
                new RuleCase(
                        "{\"from\": 5,",
                        "{\"from\": 0.0,",
                        "line 12, field scales[0].bands[1].from: must be more than the from of the band before (0), got"
                                + " 0.0"),
                new RuleCase(
                        "HALF_UP",
                        "HALF_EVEN",
                        "line 16, field scales[2].rounding: must be one of: HALF_UP, got HALF_EVEN"));
    }

    private static Stream<RuleCase> classification() {
        return Stream.of(
                new RuleCase(
                        "\"scales\": [\"total\", \"neglect\"]",
                        "\"scales\": []",
                        "line 17, field classification.scales: a classification needs at least one scale"),
                new RuleCase(
                        "\"scales\": [\"total\", \"neglect\"]",
                        "\"scales\": [\"total\", \"abuse\"]",
                        "line 17, field classification.scales: must be a scale of the instrument, got abuse"),
                new RuleCase(
                        "\"scales\": [\"total\", \"neglect\"]",
                        "\"scales\": [\"total\", \"plain\"]",
                        "line 17, field classification.scales: must be a scale with bands, got plain"),
                new RuleCase(
                        "\"scales\": [\"total\", \"neglect\"]",
                        "\"scales\": [\"total\", \"total\"]",
                        "line 17, field classification.scales: may occur only once, got total"),
                new RuleCase(
                        "{\"from\": 4.5, \"class\": \"HIGH\"}",
                        "{\"from\": 4.5, \"class\": \"HIGHER\"}",
                        "line 17, field classification.scales: must have the same classes in the same order as scale"
                                + " total: LOW, HIGH, got neglect"),
                new RuleCase(
                        "\"rule\": \"HIGHEST\"",
                        "\"rule\": \"LOWEST\"",
                        "line 17, field classification.rule: must be one of: HIGHEST, got LOWEST"),
                new RuleCase(
                        "\"response\": \"homeless\"",
                        "\"response\": \"roofless\"",
                        "line 18, field classification.overrides[0].response: must be a response to item housing: none,"
                                + " unsafe, homeless, got roofless"),
                new RuleCase(
                        "\"response\": 4",
                        "\"response\": 5",
                        "line 18, field classification.overrides[1].response: must be a response to item r1: 0 to 4, got"
                                + " 5"),
                new RuleCase(
                        "\"response\": 4, \"class\": \"HIGH\"",
                        "\"response\": 4, \"class\": \"HIGHEST\"",
                        "line 18, field classification.overrides[1].class: must be a class of the scales: LOW, HIGH, got"
                                + " HIGHEST"),
                new RuleCase(
                        "{\"item\": \"r1\", \"response\"",
                        "{\"item\": \"r3\", \"response\"",
                        "line 18, field classification.overrides[1].item: must be an item of the instrument, got r3"),
                new RuleCase(
                        "\"discretionary\": {\"item\": \"step\"}",
                        "\"discretionary\": {\"item\": \"r1\"}",
                        "line 19, field classification.discretionary.item: must be an item with min -1 and max 1, got"
                                + " r1"),
                new RuleCase(
                        "\"items\": [\"r1\", \"step\"], \"rounding\"",
                        "\"items\": [\"r1\", \"step\"], \"round\"",
                        "line 16, field scales[2].round: the key is not known; known are: id, label, method, items,"
                                + " reversed, weights, points, missing, rounding, bands, scales"));
    }
}
