package nl.fnb.report.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path parent;

    private static OutputFolder.Writer text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void files_appear_together_and_replace_those_of_an_earlier_run() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("out"));
        Files.writeString(folder.resolve("a.txt"), "old");
        Files.writeString(folder.resolve("mine.txt"), "mine");

        try (OutputFolder output = OutputFolder.open(folder)) {
            output.add("a.txt", text("new"));
            assertThat(folder.resolve("a.txt")).hasContent("old");
            output.commit();
        }

        assertThat(folder.resolve("a.txt")).hasContent("new");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".part"));
    }

    @Test
    void a_fault_leaves_nothing_behind_not_even_the_folder() {
        Path folder = parent.resolve("out");

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> {
            try (OutputFolder output = OutputFolder.open(folder)) {
                output.add("a.txt", text("whole"));
                output.add("b.txt", out -> {
                    throw new IOException("disk full");
                });
                output.commit();
            }
        });

        assertThat(folder).doesNotExist();
    }

    @Test
    void a_folder_in_the_place_of_a_file_stops_all_files() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("out"));
        Files.createDirectory(folder.resolve("b.txt"));

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> {
                    try (OutputFolder output = OutputFolder.open(folder)) {
                        output.add("a.txt", text("a"));
                        output.add("b.txt", text("b"));
                        output.commit();
                    }
                })
                .withMessageContaining("b.txt is a folder");

        assertThat(folder.resolve("a.txt")).doesNotExist();
    }
}
