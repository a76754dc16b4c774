package nl.fnb.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.fnb.report.Report;
import nl.fnb.report.disclosure.Disclosure;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import nl.fnb.report.execution.Execution;
import nl.fnb.report.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates a study folder, and writes the report and the figures. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    private static final String OFF = "off";

    private final Console console;
    private final Texts texts;

    @Parameters(paramLabel = "STUDY", descriptionKey = "study")
    private Path study = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "evaluate.out")
    private Path out = Path.of("");

    @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "evaluate.plan")
    private Optional<Path> plan = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "evaluate.format")
    private List<String> formats = List.of();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "evaluate.seed")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "evaluate.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--disclosure", paramLabel = "N", descriptionKey = "evaluate.disclosure")
    private String disclosure = OFF;

    @Option(names = "--rounding", paramLabel = "N", descriptionKey = "evaluate.rounding")
    private int rounding = 1;

    @Mixin
    private ThemeOptions look = new ThemeOptions();

    @Mixin
    private Commands.Common common = new Commands.Common();

    EvaluateCommand(Console console) {
        this.console = console;
        this.texts = console.texts();
    }

    @Override
    public Integer call() {
        requireSense();
        Disclosure control = rounded(control());
        Set<String> all = new Formats(texts).with(formats, control);
        requireApart(all);
        Theme theme = look.theme(texts);
        try (ProgressLine progress = new ProgressLine(console)) {
            progress.show("progress.read");
            StudyInput input = read();
            progress.close();
            new Warnings(console).print(input.warnings());
            Execution execution = Execution.withDefaults().withThreads(threads);
            Evaluation evaluation = Evaluation.of(
                    input, execution.withProgress((done, total) -> progress.show("progress.evaluate", done, total)));
            progress.show("progress.write");
            write(
                    Report.of(evaluation)
                            .in(texts.locale())
                            .with(execution)
                            .withDisclosure(control)
                            .withTheme(theme),
                    all);
        }
        return ExitStatus.DONE;
    }

    private void requireSense() {
        Paths paths = new Paths(texts);
        paths.requireFolder("STUDY", study);
        paths.requireName("--out", out);
        plan.ifPresent(file -> paths.requireFile("--plan", file));
        if (threads < 1) {
            throw new UsageException(texts.wrongValue("--threads", threads));
        }
    }

    /** The study may be evaluated into its own folder, but not over the plan that it is evaluated by. */
    private void requireApart(Set<String> all) {
        Paths paths = new Paths(texts);
        for (String format : all) {
            plan.ifPresent(file -> paths.requireApart(out.resolve(Formats.file(format)), "--plan", file));
        }
    }

    private StudyInput read() {
        StudyInput input = plan.isPresent() ? StudyInput.open(study, plan.get()) : StudyInput.open(study);
        return seed.isEmpty()
                ? input
                : new StudyInput(
                        input.study(), input.instruments(), input.plan().withSeed(seed.get()), input.warnings());
    }

    private Disclosure control() {
        try {
            int threshold = disclosure.equals(OFF) ? 0 : Integer.parseInt(disclosure);
            return new Disclosure(threshold, 1);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(texts.wrongValue("--disclosure", disclosure));
        }
    }

    private Disclosure rounded(Disclosure control) {
        try {
            return control.withRounding(rounding);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(texts.wrongValue("--rounding", rounding));
        }
    }

    private void write(Report report, Set<String> all) {
        try {
            report.writeTo(out, all.toArray(String[]::new));
        } catch (UncheckedIOException fault) {
            List<String> names = all.stream().map(Formats::file).toList();
            throw new Unwritable(texts).of(out, out, names, fault);
        }
        for (String format : all) {
            String name = Formats.file(format);
            console.out().println(name + ": " + out.resolve(name));
        }
    }
}
