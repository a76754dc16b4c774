package nl.fnb.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnwritableTest {

    @TempDir
    private Path temp = Path.of("");

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("x"), "en", "no permission"),
                Arguments.of(new AccessDeniedException("x"), "nl", "geen toestemming"),
                Arguments.of(
                        new FileSystemException("x", "", "No space left on device"),
                        "en",
                        "the disk may be full or out of reach (No space left on device)"),
                Arguments.of(
                        new FileSystemException("x", "", "No space left on device"),
                        "nl",
                        "de schijf is misschien vol of onbereikbaar (No space left on device)"),
                Arguments.of(new IOException("x"), "en", "the disk may be full or out of reach"),
                Arguments.of(new IOException("x"), "nl", "de schijf is misschien vol of onbereikbaar"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void gives_the_reason_in_words(IOException fault, String language, String reason) {
        Unwritable unwritable = new Unwritable(Texts.asked("--lang=" + language));

        UsageException said = unwritable.of(temp, temp, List.of("a.csv"), new UncheckedIOException(fault));

        assertThat(said.sentence()).endsWith(": " + reason);
    }
}
