// A whole evaluation. Run:
// java -jar examples/jshell/target/fnb-shell.jar examples/jshell/study-in-ten-lines.jsh
StudyInput input = StudyInput.open(Path.of("examples/data/study"));
input.study().families().size()
// => 273
Evaluation evaluation = Evaluation.of(input)
// => evaluation of published-2016-synthetic
// => plans: 77 of 214, 36%, 95% CI [0.30, 0.43]
// => compared: 77 treated, 59 control
// => maltreatment_indications: NOT_WORSE
// => maltreatment_risk: EQUIVALENT
// => professional_care: EQUIVALENT
// => family_support: INCONCLUSIVE
// => supervision_order: NOT_TESTED
// => out_of_home_placement: NOT_TESTED
// => reunification: NOT_TESTED
// => 493 figures, 3 notes
evaluation.outcomes().comparisons().get(1).difference()
// => treated: b = -0.08, 95% CI [-0.71, 0.55], t(133) = -0.25, p = .805
evaluation.success().all().tally()
// => 77/214
Report.of(evaluation).in(Locale.forLanguageTag("nl")).writeTo(Path.of("target/report"), "html", "csv", "json");
