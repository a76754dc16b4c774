package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

    private static final Path SOURCE =
            Path.of("src", "test", "java", "nl", "fnb", "domain", "io", "ReadmeExample.java");

    @TempDir
    Path folder;

    @Test
    void the_readme_shows_the_lines_that_run_here() throws IOException {
        String source = Files.readString(SOURCE);
        String lines = source.substring(source.indexOf("// README\n") + 10, source.indexOf("        // END"));

        assertThat(Files.readString(Path.of("README.md"))).contains("```java\n" + lines.indent(-8) + "```");
    }

    @Test
    void the_readme_shows_what_these_lines_give() throws IOException {
        ExampleFolder.sound()
                .replacing("measurements.csv", "2015-01-10", "2015-03-03")
                .writeTo(folder);

        String output = ReadmeExample.run(folder);

        assertThat(output).endsWith("study example: 2 families, 2 trajectories, 3 measurements, 2 responses");
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + output + "\n```");
    }
}
