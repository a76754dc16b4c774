package nl.fnb.examples.cli;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.fnb.report.execution.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes an empty study folder, to be filled in. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private final Console console;
    private final Texts texts;

    @Parameters(paramLabel = "DIR", descriptionKey = "init.dir")
    private Path folder = Path.of("");

    @Mixin
    private Commands.Common common = new Commands.Common();

    InitCommand(Console console) {
        this.console = console;
        this.texts = console.texts();
    }

    @Override
    public Integer call() {
        new Paths(texts).requireName("DIR", folder);
        Map<String, String> files = EmptyStudy.files();
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException(texts.get("init.occupied", folder, name));
            }
        }
        write(files);
        files.keySet().forEach(name -> console.out().println(folder.resolve(name)));
        return ExitStatus.DONE;
    }

    private void write(Map<String, String> files) {
        try (OutputFolder output = OutputFolder.open(folder)) {
            files.forEach((name, text) -> output.add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8))));
            output.commit();
        } catch (UncheckedIOException fault) {
            throw new Unwritable(texts).of(folder, folder, files.keySet(), fault);
        }
    }
}
