package nl.fnb.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Requires that the paths given on the command line can be used, before any work begins. */
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

    /**
     * Requires that a path to write to has a name: without one it would be the folder where the command was started.
     *
     * @throws UsageException if it is empty
     */
    void requireName(String name, Path path) {
        if (path.toString().isEmpty()) {
            throw new UsageException(texts.get("path.empty", name));
        }
    }

    /**
     * Requires that a file to write is another than a file that is read, by whatever name.
     *
     * @throws UsageException if they are the same file
     */
    void requireApart(Path written, String name, Path read) {
        if (isSame(written, read)) {
            throw new UsageException(texts.get("path.same", written, name));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }
}
