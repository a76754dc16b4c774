package nl.fnb.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.fnb.domain.Severity;
import nl.fnb.domain.io.Problem;
import nl.fnb.report.evaluation.StudyInput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a study folder with its instruments and plan, and changes nothing. */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "STUDY", descriptionKey = "study")
    private Path study = Path.of("");

    @Option(names = "--json", descriptionKey = "validate.json")
    private boolean json;

    @Mixin
    private Commands.Common common = new Commands.Common();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        new Paths(console.texts()).requireFolder("STUDY", study);
        List<Problem> problems = StudyInput.check(study);
        List<Problem> errors =
                problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
        if (json) {
            console.out().println(ProblemsJson.write(problems));
            return errors.isEmpty() ? ExitStatus.DONE : ExitStatus.REFUSED;
        }
        warn(problems);
        if (!errors.isEmpty()) {
            return new Failures(console).refused(errors);
        }
        console.out().println(console.texts().get("validate.sound", problems.size()));
        return ExitStatus.DONE;
    }

    /** Here every warning is shown, for this is what was asked. */
    private void warn(List<Problem> problems) {
        Texts texts = console.texts();
        for (Problem problem : problems) {
            if (problem.severity() == Severity.WARNING) {
                console.out().println(texts.get("warning", problem.text(texts.locale())));
            }
        }
    }
}
