package nl.fnb.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the snippets of the README, one after the other in one shell: each line that ends without a semicolon gives what the comment after it says. */
class ReadmeTest {

    @TestFactory
    Stream<DynamicTest> the_readme_says_what_its_lines_give() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        JShell shell = JShell.builder().executionEngine("local").build();
        String given = "";
        for (String line : snippets()) {
            if (line.startsWith("// => ")) {
                String found = given;
                tests.add(DynamicTest.dynamicTest(line, () -> assertThat(line).isEqualTo("// => " + found)));
            } else if (!line.startsWith("//")) {
                given = run(shell, line);
            }
        }
        assertThat(tests).hasSize(25);
        return tests.stream().onClose(shell::close);
    }

    private static String run(JShell shell, String line) {
        SnippetEvent event = shell.eval(line.endsWith(";") ? line : "String.valueOf(" + line + ")")
                .get(0);
        String value = event.value() == null ? "" : event.value();
        return value.length() > 1 ? value.substring(1, value.length() - 1) : event.status() + " " + value;
    }

    private static List<String> snippets() throws IOException {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("```")) {
                inside = line.equals("```java");
            } else if (inside) {
                lines.add(line);
            }
        }
        return lines;
    }
}
