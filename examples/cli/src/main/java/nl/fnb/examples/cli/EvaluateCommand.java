package nl.fnb.examples.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.fnb.report.MissingFormatException;
import nl.fnb.report.Report;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import nl.fnb.report.execution.Execution;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates a study folder, and writes the report and the figures. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    /** What is always written. */
    private static final List<String> ALWAYS = List.of("html", "csv", "json");

    private static final Map<String, String> FILES = Map.of(
            "html", "report.html",
            "csv", "results.csv",
            "json", "results.json",
            "docx", "report.docx",
            "pdf", "report.pdf",
            "xlsx", "report.xlsx");

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

    @Mixin
    private Commands.Common common = new Commands.Common();

    EvaluateCommand(Console console) {
        this.console = console;
        this.texts = console.texts();
    }

    @Override
    public Integer call() {
        requireSense();
        try (ProgressLine progress = new ProgressLine(console)) {
            progress.show("progress.read");
            StudyInput input = read();
            progress.close();
            new Warnings(console).print(input.warnings());
            Execution execution = Execution.withDefaults().withThreads(threads);
            Evaluation evaluation = Evaluation.of(
                    input, execution.withProgress((done, total) -> progress.show("progress.evaluate", done, total)));
            progress.show("progress.write");
            write(evaluation, execution);
        }
        return ExitStatus.DONE;
    }

    private void requireSense() {
        Paths paths = new Paths(texts);
        paths.requireFolder("STUDY", study);
        plan.ifPresent(file -> paths.requireFile("--plan", file));
        if (threads < 1) {
            throw new UsageException(texts.get("usage.value", "--threads", threads));
        }
        for (String format : formats) {
            if (!FILES.containsKey(format)) {
                throw new UsageException(texts.get("usage.value", "--format", format));
            }
        }
    }

    private StudyInput read() {
        StudyInput input = plan.isPresent() ? StudyInput.open(study, plan.get()) : StudyInput.open(study);
        return seed.isEmpty()
                ? input
                : new StudyInput(
                        input.study(), input.instruments(), input.plan().withSeed(seed.get()), input.warnings());
    }

    private void write(Evaluation evaluation, Execution execution) {
        Set<String> all = new LinkedHashSet<>(ALWAYS);
        all.addAll(formats);
        try {
            Report.of(evaluation).in(texts.locale()).with(execution).writeTo(out, all.toArray(String[]::new));
        } catch (MissingFormatException absent) {
            throw new UsageException(texts.get("format.absent", absent.format(), absent.coordinates()));
        } catch (UncheckedIOException fault) {
            throw new UsageException(texts.get("write.failed", out, Paths.reason(fault)));
        }
        for (String format : all) {
            String name = FILES.getOrDefault(format, format);
            console.out().println(name + ": " + out.resolve(name));
        }
    }
}
