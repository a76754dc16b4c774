// An instrument proved: laws that every scoring must obey, tried on a thousand forms each. Run:
// java -jar examples/jshell/target/fnb-shell.jar examples/jshell/prove-an-instrument.jsh

// The file says how it scores; you say what its manual says.
Scale scale = Scale.builder().id("total").method(ScoreMethod.SUM).
    addItems("helped", "heard", "alone").addReversed("alone").missing(MissingRule.prorate(1)).
    build();
Instrument support = Instrument.builder().id("own-support").version("1").
    title(new Label("Steun (verzonnen)", "Support (invented)")).
    addItems(NumericItem.of("helped", 0, 4), NumericItem.of("heard", 0, 4), NumericItem.of("alone", 0, 4)).
    addScales(scale).
    build();
ScoringLaws laws = ScoringLaws.of(support).
    rising("total", "helped", "heard").falling("total", "alone").ranging("total", 0, 12);
laws.check().holds()
// => true

// The same instrument, but somebody forgot the reversal: the smallest answers that show it.
LawReport report = ScoringLaws.of(support.withScales(scale.withReversed())).falling("total", "alone").check();
report.broken().get(0).law()
// => DIRECTION
report.broken().get(0).counterexample().orElseThrow().pasted()
// => "Map.of(\"helped\", \"0\", \"heard\", \"0\", \"alone\", \"0\")"

// A scorer of your own is held against the instrument; this one counts items that are missing as 0.
ScoringLaws own = ScoringLaws.of(support, answers -> {
    Map<String, String> filled = new HashMap<>(Map.of("helped", "0", "heard", "0", "alone", "0"));
    answers.forEach((item, answer) -> { if (!answer.isEmpty()) filled.put(item, answer); });
    return Scores.of(support.score(filled));
});
System.out.println(own.check().text());
