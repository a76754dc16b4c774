package nl.fnb.measures;

import java.util.stream.Stream;

/** One mistake a rule about totals, band tables and derived items, in the file {@code valid.instrument.json}. */
final class AddedRuleCases {

    private AddedRuleCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(totals(), tables(), derived(), unknownKeys()).flatMap(cases -> cases);
    }

    private static Stream<RuleCase> totals() {
        return Stream.of(
                new RuleCase(
                        "\"scales\": [\"neglect\", \"total\"]",
                        "\"items\": [\"r1\"], \"scales\": [\"neglect\", \"total\"]",
                        "line 16, field scales[3].scales: a scale has either items or scales, got both"),
                new RuleCase(
                        "[\"neglect\", \"total\"]",
                        "[\"neglect\", \"both\"]",
                        "line 16, field scales[3].scales: must be a scale that stands before this one, got both"),
                new RuleCase(
                        "[\"neglect\", \"total\"]",
                        "[\"neglect\", \"plane\"]",
                        "line 16, field scales[3].scales: must be a scale of the instrument, got plane"),
                new RuleCase(
                        "[\"neglect\", \"total\"]",
                        "[\"total\", \"total\"]",
                        "line 16, field scales[3].scales: may occur only once, got total"),
                new RuleCase(
                        "\"MEAN\"",
                        "\"MAX\"",
                        "line 16, field scales[3].method: a total over scales takes the methods SUM and MEAN only, got"
                                + " MAX"),
                new RuleCase(
                        "\"MEAN\", \"scales\"",
                        "\"MEAN\", \"missing\": {\"strategy\": \"PRORATE\", \"maxMissing\": 1}, \"scales\"",
                        "line 16, field scales[3].missing: a total over scales needs all of them; it takes the strategy"
                                + " NONE only, got PRORATE"),
                new RuleCase(
                        "\"MEAN\", \"scales\"",
                        "\"MEAN\", \"reversed\": [\"r1\"], \"scales\"",
                        "line 16, field scales[3].reversed: must be an item of the scale, got r1"));
    }

    private static Stream<RuleCase> tables() {
        return Stream.of(
                new RuleCase(
                        "{\"id\": \"other\",",
                        "{\"id\": \"other\", \"bands\": {\"both\": [{\"from\": 1, \"class\": \"SOME\"}]}},\n{\"id\": \"other\",",
                        "line 22, field bandTables[1].id: may occur only once, got other"),
                new RuleCase(
                        "{\"id\": \"other\",",
                        "{\"id\": \"one\", \"informant\": \"PARENT\", \"bands\": {\"both\": [{\"from\": 1, \"class\": \"SOME\"}]}},\n"
                                + "{\"id\": \"other\",",
                        "line 22, field bandTables[1].informant: may occur only once, got PARENT"),
                new RuleCase(
                        "\"informant\": \"PARENT\"",
                        "\"informant\": \"AUNT\"",
                        "line 21, field bandTables[0].informant: must be one of: PARENT, YOUTH, PROFESSIONAL, got AUNT"),
                new RuleCase(
                        "{\"id\": \"other\",",
                        "{\"id\": \"one\", \"bands\": {}},\n{\"id\": \"other\",",
                        "line 21, field bandTables[0].bands: bands are needed here"),
                new RuleCase(
                        "\"both\": [{\"from\": 1, \"class\": \"SOME\"}]",
                        "\"both\": []",
                        "line 21, field bandTables[0].bands.both: bands are needed here"),
                new RuleCase(
                        "\"both\": [{",
                        "\"plane\": [{",
                        "line 21, field bandTables[0].bands.plane: must be a scale of the instrument, got plane"),
                new RuleCase(
                        "{\"from\": 6, \"class\": \"HIGH\"}",
                        "{\"from\": 6, \"class\": \"HIGHER\"}",
                        "line 21, field bandTables[0].bands.total: must have the same classes in the same order as scale"
                                + " total: LOW, HIGH, got total"),
                new RuleCase(
                        "{\"from\": 6, \"class\"",
                        "{\"from\": 0, \"class\"",
                        "line 21, field bandTables[0].bands.total[1].from: must be more than the from of the band before"
                                + " (0), got 0"));
    }

    private static Stream<RuleCase> unknownKeys() {
        return Stream.of(
                new RuleCase(
                        "\"rule\": \"HIGHEST\"",
                        "\"rules\": \"HIGHEST\"",
                        "line 17, field classification.rules: the key is not known; known are: scales, rule, overrides,"
                                + " discretionary"),
                new RuleCase(
                        "{\"item\": \"step\"}",
                        "{\"item\": \"step\", \"by\": 1}",
                        "line 19, field classification.discretionary.by: the key is not known; known are: item"),
                new RuleCase(
                        "\"response\": 4,",
                        "\"response\": 4, \"or\": 3,",
                        "line 18, field classification.overrides[1].or: the key is not known; known are: item, response,"
                                + " class"),
                new RuleCase(
                        "\"characteristic\": \"children\",",
                        "\"characteristic\": \"children\", \"of\": 1,",
                        "line 24, field derived[1].of: the key is not known; known are: item, characteristic,"
                                + " responses"),
                new RuleCase(
                        "{\"from\": 3.5,",
                        "{\"to\": 4, \"from\": 3.5,",
                        "line 24, field derived[1].responses[0].to: the key is not known; known are: from, response"));
    }

    private static Stream<RuleCase> derived() {
        return Stream.of(
                new RuleCase(
                        "{\"item\": \"r2\", \"characteristic\"",
                        "{\"item\": \"r3\", \"characteristic\"",
                        "line 24, field derived[1].item: must be an item of the instrument, got r3"),
                new RuleCase(
                        "{\"item\": \"rooms\", \"characteristic\"",
                        "{\"item\": \"r1\", \"characteristic\": \"x\", \"responses\": [{\"from\": 1, \"response\": \"1\"}]},\n"
                                + "{\"item\": \"r1\", \"characteristic\": \"x\", \"responses\": [{\"from\": 1, \"response\": \"1\"}]},\n"
                                + "{\"item\": \"rooms\", \"characteristic\"",
                        "line 24, field derived[1].item: may occur only once, got r1"),
                new RuleCase(
                        "[{\"from\": 3.5, \"response\": 3}]",
                        "[]",
                        "line 24, field derived[1].responses: a derived item needs at least one response"),
                new RuleCase(
                        "{\"from\": 3.5, \"response\": 3}",
                        "{\"from\": 3.5, \"response\": 5}",
                        "line 24, field derived[1].responses[0].response: must be a response to item r2: 0 to 4, got 5"),
                new RuleCase(
                        "{\"from\": 1, \"response\": \"many\"}",
                        "{\"from\": 0, \"response\": \"many\"}",
                        "line 23, field derived[0].responses[1].from: must be more than the from of the band before (0),"
                                + " got 0"),
                new RuleCase(
                        "{\"from\": 1, \"response\": \"many\"}",
                        "{\"response\": \"many\"}",
                        "line 23, field derived[0].responses[1].from: a value is required here"));
    }
}
