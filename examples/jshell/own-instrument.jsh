// An instrument of your own, scored with its story. Run:
// java -jar examples/jshell/target/fnb-shell.jar examples/jshell/own-instrument.jsh

// Three questions of 0 to 4; "alone" is worded the other way round. One answer may be missing.
Scale scale = Scale.builder().id("support").method(ScoreMethod.SUM).
    addItems("helped", "heard", "alone").addReversed("alone").
    missing(MissingRule.prorate(1)).
    addBands(Band.of(0, "LITTLE"), Band.of(6, "ENOUGH")).
    build();
Instrument support = Instrument.builder().id("own-support").version("1").
    title(new Label("Steun (verzonnen)", "Support (invented)")).
    addItems(NumericItem.of("helped", 0, 4), NumericItem.of("heard", 0, 4), NumericItem.of("alone", 0, 4)).
    addScales(scale).
    build();
support.summary()
// => "own-support@1: 3 items, scales support"

// 3 + 4 + (4 - 1) points.
support.score(Map.of("helped", "3", "heard", "4", "alone", "1"))
// => own-support@1: support = 10 ENOUGH (3 of 3 items answered)

// One answer is missing: 7 points of two answers stand for 10.5 of three.
Score score = support.score(Map.of("helped", "3", "heard", "4"));
score.scale("support").value().orElseThrow()
// => 10.5

// Every score knows how it came about.
System.out.println(score.explain());

// The same instrument as a file that a study folder can hold.
System.out.println(InstrumentJson.write(support));

// An answer outside the range is refused in words.
try { support.score(Map.of("helped", "7")); } catch (InvalidValueException refused) { System.out.println(refused.getMessage()); }
