package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortRunTest {

    private static final String HOTSPOT = "OpenJDK 64-Bit Server VM";
    private static final String[] EVALUATE = {"evaluate", "study", "--out", "report"};

    @Test
    void the_words_are_those_of_the_user_with_the_settings_before_the_jar() {
        assertThat(words("-Xmx1g -Dx=y -jar fnb.jar evaluate study --out report"))
                .contains(List.of(
                        "java",
                        "-Xmx1g",
                        "-Dx=y",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "fnb.jar",
                        "evaluate",
                        "study",
                        "--out",
                        "report"));
    }

    /** The last of these is what the other virtual machine is started by: it starts no third. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-agentlib:jdwp -jar fnb.jar evaluate study --out report",
                "@options -jar fnb.jar evaluate study --out report",
                "-cp classes nl.fnb.examples.cli.Fnb evaluate study --out report",
                "-jar fnb.jar evaluate study",
                "evaluate study --out report",
                "-Xmx1g -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar fnb.jar evaluate study --out report"
            })
    void who_sets_more_than_memory_or_runs_it_otherwise_is_left_in_charge(String line) {
        assertThat(words(line)).isEmpty();
    }

    @Test
    void other_commands_machines_and_environments_have_no_other() {
        Self self = new Self(Optional.of("-jar fnb.jar validate study".split(" ")));
        Self evaluating = new Self(Optional.of("-jar fnb.jar evaluate study --out report".split(" ")));

        assertThat(ShortRun.words(self, HOTSPOT, Map.of(), "validate", "study")).isEmpty();
        assertThat(ShortRun.words(evaluating, "Eclipse OpenJ9 VM", Map.of(), EVALUATE))
                .isEmpty();
        assertThat(ShortRun.words(evaluating, HOTSPOT, Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseZGC"), EVALUATE))
                .isEmpty();
        assertThat(ShortRun.words(new Self(Optional.empty()), HOTSPOT, Map.of(), EVALUATE))
                .isEmpty();
        assertThat(ShortRun.words(evaluating, HOTSPOT, Map.of(), EVALUATE)).isPresent();
        assertThat(ShortRun.words(
                        new Self(Optional.of("-jar fnb.jar evaluate \uFFFD".split(" "))),
                        HOTSPOT,
                        Map.of(),
                        "evaluate",
                        "\uFFFD"))
                .isEmpty();
        assertThat(ShortRun.words(evaluating, HOTSPOT, Map.of())).isEmpty();
    }

    @Test
    void its_status_is_that_of_the_run() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("java.class.path");

        assertThat(ShortRun.status(Optional.of(List.of(java, "-cp", classes, Refuses.class.getName()))))
                .hasValue(ExitStatus.REFUSED);
    }

    @Test
    void without_another_machine_there_is_no_status() {
        assertThat(ShortRun.status(Optional.empty())).isEmpty();
        assertThat(ShortRun.status(Optional.of(List.of("no-such-program-anywhere"))))
                .isEmpty();
    }

    private static Optional<List<String>> words(String line) {
        return ShortRun.words(new Self(Optional.of(line.split(" "))), HOTSPOT, Map.of(), EVALUATE);
    }

    /** A run that ends with a status. */
    static final class Refuses {

        private Refuses() {}

        public static void main(String[] args) {
            System.exit(ExitStatus.REFUSED);
        }
    }

    /** What a process knows of itself. */
    private record Self(Optional<String[]> arguments) implements ProcessHandle.Info {

        @Override
        public Optional<String> command() {
            return Optional.of("java");
        }

        @Override
        public Optional<String> commandLine() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> startInstant() {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> totalCpuDuration() {
            return Optional.empty();
        }

        @Override
        public Optional<String> user() {
            return Optional.empty();
        }
    }
}
