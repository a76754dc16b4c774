package nl.fnb.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        requireSense();
        Problems problems = Problems.ofFiles();
        Optional<Instrument> instrument = instrument(problems);
        Optional<ResponseTable> scores =
                instrument.flatMap(found -> ResponseTable.read(responses, name(responses), found, problems));
        if (scores.isEmpty()) {
            throw new StudyRefused(problems.errors());
        }
        StringBuilder text = new StringBuilder();
        scores.get().writeTo(text);
        if (out.isPresent()) {
            write(text, out.get().toAbsolutePath());
        } else {
            console.out().append(text);
        }
        if (text.indexOf("\n") == text.length() - 1) {
            new NoResponses(console).explain(responses, name(responses));
        }
        instrument.ifPresent(this::tellTables);
        return ExitStatus.DONE;
    }

    /** Says where classes are to be had, when the instrument has them in tables alone. */
    private void tellTables(Instrument instrument) {
        boolean bare =
                instrument.scales().stream().allMatch(scale -> scale.bands().isEmpty());
        if (bare && !instrument.bandTables().isEmpty()) {
            String tables = instrument.bandTables().stream()
                    .map(table -> instrument.id() + "@" + instrument.version() + "+" + table.id())
                    .collect(Collectors.joining(", "));
            console.err().println(texts.get("warning", texts.get("score.tables", tables)));
        }
    }

    private void requireSense() {
        Paths paths = new Paths(texts);
        paths.requireFile("RESPONSES.csv", responses);
        out.ifPresent(file -> {
            paths.requireName("--out", file);
            paths.requireApart(file, "RESPONSES.csv", responses);
            instrumentFile().ifPresent(read -> paths.requireApart(file, "INSTRUMENT", read));
        });
    }

    /** The instrument, where its name is that of a file. */
    private Optional<Path> instrumentFile() {
        try {
            return Optional.of(Path.of(reference)).filter(Files::isRegularFile);
        } catch (InvalidPathException notAFile) {
            return Optional.empty();
        }
    }

    /** A file, as in a study folder, goes before a built-in instrument of the same name. */
    private Optional<Instrument> instrument(Problems problems) {
        Optional<Path> file = instrumentFile();
        if (file.isPresent()) {
            return InstrumentFile.read(file.get(), name(file.get()), problems);
        }
        Optional<Instrument> builtIn = Instruments.lookup(reference);
        if (builtIn.isEmpty()) {
            throw new UsageException(texts.get("instrument.unknown", InstrumentsCommand.references(), reference));
        }
        return builtIn;
    }

    private void write(CharSequence scores, Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(file);
        try (OutputFolder output = OutputFolder.open(folder)) {
            output.add(name(file), bytes -> bytes.write(scores.toString().getBytes(StandardCharsets.UTF_8)));
            output.commit();
        } catch (UncheckedIOException fault) {
            throw new Unwritable(texts).of(file, folder, List.of(name(file)), fault);
        }
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
