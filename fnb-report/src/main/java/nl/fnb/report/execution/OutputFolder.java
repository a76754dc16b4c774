package nl.fnb.report.execution;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that appear in a folder together: each is written beside its place first, and moved there when all are complete.
 *
 * <p>Files of an earlier run with the same names are replaced; other files are left alone. Where writing fails, what was
 * begun is removed and nothing changes. Several threads may add files.
 */
public final class OutputFolder implements AutoCloseable {

    private final Path folder;
    private final boolean created;
    private final Map<Path, Path> pending = Collections.synchronizedMap(new LinkedHashMap<>());

    private OutputFolder(Path folder, boolean created) {
        this.folder = folder;
        this.created = created;
    }

    /**
     * Opens a folder for writing, and makes it where it does not exist.
     *
     * @param folder the folder
     * @return the open folder; close it, whether {@link #commit()} was reached or not
     * @throws UncheckedIOException if there is no folder and none can be made
     */
    public static OutputFolder open(Path folder) {
        try {
            boolean created = Files.notExists(folder, LinkOption.NOFOLLOW_LINKS);
            Files.createDirectories(folder);
            return new OutputFolder(folder, created);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the content of one file. */
    @FunctionalInterface
    public interface Writer {

        /**
         * Writes.
         *
         * @param out where to; is closed afterwards
         * @throws IOException if writing fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Adds a file.
     *
     * @param name its name in the folder
     * @param content what it holds
     * @throws UncheckedIOException if writing fails
     */
    public void add(String name, Writer content) {
        try {
            Path temporary = folder.resolve("." + name + ".part");
            pending.put(folder.resolve(name), temporary);
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Moves every file to its place.
     *
     * @throws UncheckedIOException if a file cannot be moved
     */
    public void commit() {
        for (Path target : pending.keySet()) {
            if (Files.isDirectory(target)) {
                throw new UncheckedIOException(new IOException(target.getFileName() + " is a folder"));
            }
        }
        try {
            for (Map.Entry<Path, Path> file : pending.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            pending.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what was not moved to its place, and the folder itself if it was made for nothing. */
    @Override
    public void close() {
        if (pending.isEmpty()) {
            return;
        }
        try {
            for (Path temporary : pending.values()) {
                Files.deleteIfExists(temporary);
            }
            if (created) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
