package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README tells a newcomer to type is what the build runs. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern SHELL = Pattern.compile("(?s)```sh\\n(.*?)\\n```");

    @Test
    void gives_two_commands_one_a_block() throws IOException {
        assertThat(commands()).hasSize(2).noneMatch(command -> command.contains("\n"));
    }

    @Test
    void the_first_command_evaluates_the_example_study() throws IOException {
        assertThat(commands().get(0))
                .contains(
                        "mvn ",
                        " package ",
                        "java -jar examples/cli/target/fnb.jar evaluate examples/data/study --out target/report");
        assertThat(ROOT.resolve("examples/data/study/study.json")).exists();
    }

    @Test
    void the_second_command_is_the_one_that_the_continuous_build_runs() throws IOException {
        List<String> builds = Files.readAllLines(ROOT.resolve(".ci/run")).stream()
                .filter(line -> line.startsWith("mvn "))
                .map(line -> line.substring(0, line.indexOf(" <")))
                .toList();

        assertThat(builds).containsExactly(commands().get(1));
    }

    private static List<String> commands() throws IOException {
        return SHELL.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }
}
