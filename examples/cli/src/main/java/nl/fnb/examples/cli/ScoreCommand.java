package nl.fnb.examples.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.fnb.domain.io.Problems;
import nl.fnb.domain.io.StudyRefused;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.InstrumentFile;
import nl.fnb.measures.Instruments;
import nl.fnb.measures.ResponseTable;
import nl.fnb.report.execution.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the responses to one instrument. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    private final Console console;
    private final Texts texts;

    @Parameters(index = "0", paramLabel = "INSTRUMENT", descriptionKey = "score.instrument")
    private String reference = "";

    @Parameters(index = "1", paramLabel = "RESPONSES.csv", descriptionKey = "score.responses")
    private Path responses = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "score.out")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private Commands.Common common = new Commands.Common();

    ScoreCommand(Console console) {
        this.console = console;
        this.texts = console.texts();
    }

    @Override
    public Integer call() throws IOException {
        new Paths(texts).requireFile("RESPONSES.csv", responses);
        Problems problems = Problems.ofFiles();
        Optional<ResponseTable> scores =
                instrument(problems).flatMap(found -> ResponseTable.read(responses, name(responses), found, problems));
        if (scores.isEmpty()) {
            throw new StudyRefused(problems.errors());
        }
        if (out.isPresent()) {
            write(scores.get(), out.get().toAbsolutePath());
        } else {
            scores.get().writeTo(console.out());
        }
        return ExitStatus.DONE;
    }

    /** A file, as in a study folder, goes before a built-in instrument of the same name. */
    private Optional<Instrument> instrument(Problems problems) {
        Path file = Path.of(reference);
        if (Files.isRegularFile(file)) {
            return InstrumentFile.read(file, name(file), problems);
        }
        Optional<Instrument> builtIn = Instruments.lookup(reference);
        if (builtIn.isEmpty()) {
            throw new UsageException(texts.get("instrument.unknown", InstrumentsCommand.references(), reference));
        }
        return builtIn;
    }

    private void write(ResponseTable scores, Path file) {
        try (OutputFolder folder =
                OutputFolder.open(Optional.ofNullable(file.getParent()).orElse(file))) {
            folder.add(name(file), bytes -> {
                Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                scores.writeTo(text);
                text.flush();
            });
            folder.commit();
        } catch (UncheckedIOException fault) {
            throw new UsageException(texts.get("write.failed", file, Paths.reason(fault)));
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
