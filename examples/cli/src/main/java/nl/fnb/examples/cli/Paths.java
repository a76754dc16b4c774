package nl.fnb.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Requires that a path given on the command line is there, before any work begins. */
final class Paths {

    private final Texts texts;

    Paths(Texts texts) {
        this.texts = texts;
    }

    /**
     * Requires a folder.
     *
     * @throws UsageException if there is none
     */
    void requireFolder(String name, Path path) {
        if (!Files.isDirectory(path)) {
            throw new UsageException(texts.get("path.folder", name, path));
        }
    }

    /**
     * Requires an ordinary file.
     *
     * @throws UsageException if there is none
     */
    void requireFile(String name, Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UsageException(texts.get("path.file", name, path));
        }
    }

    /** Why a file could not be written, as the system says it; a system that says nothing has its fault named. */
    static String reason(UncheckedIOException fault) {
        IOException cause = Objects.requireNonNull(fault.getCause());
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getClass().getSimpleName();
    }
}
