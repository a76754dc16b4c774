package nl.fnb.measures.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a message is read from: a file, or a stream of the application. */
public interface IjwSource {

    /**
     * The name of the message in problems; no personal data.
     *
     * @return a file name, for example
     */
    String name();

    /**
     * Opens the message; it is closed after reading.
     *
     * @return the bytes of the message
     * @throws IOException if they cannot be read
     */
    InputStream open() throws IOException;

    /**
     * A message in a file.
     *
     * @param file the file
     * @return a source that is named after the file
     */
    static IjwSource of(Path file) {
        return new Named(String.valueOf(file.getFileName()), () -> Files.newInputStream(file));
    }

    /**
     * A message in memory.
     *
     * @param name the name of the message in problems
     * @param bytes the bytes of the message
     * @return a source of these bytes
     */
    static IjwSource of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Named(name, () -> new ByteArrayInputStream(copy));
    }

    /**
     * A message from a stream.
     *
     * @param name the name of the message in problems
     * @param opener opens the stream
     * @return a source of that stream
     */
    static IjwSource of(String name, Opener opener) {
        return new Named(name, opener);
    }

    /** Opens a stream. */
    @FunctionalInterface
    interface Opener {

        /**
         * Opens the stream.
         *
         * @return the stream
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * A source with a name.
     *
     * @param name the name of the message in problems
     * @param opener opens the stream
     */
    record Named(String name, Opener opener) implements IjwSource {
        @Override
        public InputStream open() throws IOException {
            return opener.open();
        }
    }
}
