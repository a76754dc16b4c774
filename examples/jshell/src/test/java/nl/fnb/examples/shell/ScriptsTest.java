package nl.fnb.examples.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every script, and every snippet of the README, does what it says. */
class ScriptsTest {

    private static final Pattern SNIPPET = Pattern.compile("(?s)```(java|jsh)\\n(.*?)```");

    @TestFactory
    Stream<DynamicTest> every_script_gives_what_its_comments_say() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples/jshell"))) {
            List<Path> scripts = files.filter(file -> file.toString().endsWith(".jsh"))
                    .sorted()
                    .toList();
            assertThat(scripts).hasSizeGreaterThanOrEqualTo(2);
            return scripts.stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> holds(file)));
        }
    }

    @Test
    void every_snippet_of_the_README_runs() throws IOException {
        Matcher snippets = SNIPPET.matcher(Files.readString(Path.of("README.md")));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int found = 0;
        try (ScriptRunner runner = started(printed)) {
            while (snippets.find()) {
                found++;
                String text = snippets.group(2);
                List<String> failures =
                        snippets.group(1).equals("java") ? runner.runJava(text) : runner.run(Script.of(text));
                assertThat(failures)
                        .as(printed.toString(StandardCharsets.UTF_8))
                        .isEmpty();
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void a_script_that_does_not_compile_throws_or_gives_something_else_is_noticed() {
        try (ScriptRunner runner = new ScriptRunner(OutputStream.nullOutputStream())) {
            assertThat(runner.run(Script.of("int x = \"one\";"))).hasSize(1);
            assertThat(runner.run(Script.of("Instrument i = null;"))).hasSize(1);
            assertThat(runner.run(Script.of("List.of().get(0)"))).hasSize(1);
            assertThat(runner.run(Script.of("1 + 1\n// => 3"))).containsExactly("1 + 1\n  expected: 3\n  got:      2");
            assertThat(runner.run(Script.of("1 + 1\n// => 2\n\"a\"\n// => \"a\"")))
                    .isEmpty();
        }
    }

    private static void holds(Path file) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (ScriptRunner runner = started(printed)) {
            assertThat(runner.run(Script.of(Files.readString(file))))
                    .as(printed.toString(StandardCharsets.UTF_8))
                    .isEmpty();
        }
    }

    private static ScriptRunner started(OutputStream out) throws IOException {
        ScriptRunner runner = new ScriptRunner(out);
        assertThat(runner.run(Script.of(startScript()))).isEmpty();
        return runner;
    }

    private static String startScript() throws IOException {
        try (InputStream in = Objects.requireNonNull(FnbShell.class.getResourceAsStream("start.jsh"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
