package nl.fnb.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jdk.jshell.tool.JavaShellToolBuilder;

/** Starts JShell with this jar on its class path and everything of the library imported. */
public final class FnbShell {

    private FnbShell() {}

    /**
     * Runs the shell until the user leaves it.
     *
     * @param args options and scripts for {@code jshell}, such as {@code examples/jshell/own-instrument.jsh}
     * @throws Exception if the shell cannot start
     */
    public static void main(String[] args) throws Exception {
        List<String> options = new ArrayList<>(List.of(
                "--class-path",
                System.getProperty("java.class.path"),
                "--startup",
                "DEFAULT",
                "--startup",
                startScript().toString()));
        options.addAll(List.of(args));
        System.exit(JavaShellToolBuilder.builder().start(options.toArray(String[]::new)));
    }

    /** JShell reads its start-up script from a file only. */
    private static Path startScript() throws IOException {
        Path file = Files.createTempFile("fnb", ".jsh");
        file.toFile().deleteOnExit();
        try (InputStream in = Objects.requireNonNull(FnbShell.class.getResourceAsStream("start.jsh"))) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
