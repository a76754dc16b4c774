package nl.fnb.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Study folders of the tests, and what a folder holds. */
final class Folders {

    /** A synthetic study with the figures that are expected of it. */
    static final Path CHECK = Path.of("src/test/resources/example-check");

    private Folders() {}

    /** A copy of the study that a test may spoil. */
    static Path copyOfStudy(Path into) {
        Path study = CHECK.resolve("study");
        try (Stream<Path> files = Files.list(study)) {
            Files.createDirectories(into);
            for (Path file : files.toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
            return into;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Replaces one text in a file, which must be there. */
    static void spoil(Path file, String text, String by) {
        try {
            String content = Files.readString(file);
            if (!content.contains(text)) {
                throw new IllegalArgumentException(file + " must hold " + text);
            }
            int at = content.indexOf(text);
            Files.writeString(file, content.substring(0, at) + by + content.substring(at + text.length()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The name and content of every file in a folder. */
    static Map<String, String> contents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
            return contents;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
