// A whole evaluation. Run: java -jar examples/jshell/target/fnb-shell.jar examples/jshell/study-in-ten-lines.jsh
StudyInput input = StudyInput.open(Path.of("examples/data/study"));
input.study().families().size()
Evaluation evaluation = Evaluation.of(input);
evaluation
evaluation.success().all().tally()
evaluation.verdicts().byOutcome()
Report.of(evaluation).in(Locale.forLanguageTag("nl")).writeTo(Path.of("target/report"), "html", "csv", "json");
