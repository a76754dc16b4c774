// A whole evaluation. Run:
// java -jar examples/jshell/target/fnb-shell.jar examples/jshell/study-in-ten-lines.jsh
StudyInput input = StudyInput.open(Path.of("examples/data/study"));
input.study().families().size()
// => 273
Evaluation evaluation = Evaluation.of(input);
System.out.println(evaluation);
evaluation.verdicts().byOutcome().get("maltreatment_risk")
// => EQUIVALENT
evaluation.outcomes().comparisons().get(1).difference()
// => treated: b = -0.18, 95% CI [-0.75, 0.40], t(133) = -0.60, p = .547
evaluation.success().all().tally()
// => 77/214
Report.of(evaluation).in(Locale.forLanguageTag("nl")).writeTo(Path.of("target/report"), "html", "csv", "json");
