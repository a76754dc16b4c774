package nl.fnb.measures;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import nl.fnb.domain.io.JsonDocument;
import nl.fnb.domain.io.Problems;

/** Reads instrument files of the schema {@code fnb-instrument/1}. {@link InstrumentJson} writes them. */
public final class InstrumentFile {

    private InstrumentFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name its name in problems
     * @param problems takes every rule that the file breaks, with its line
     * @return the instrument; empty, with at least one problem added, where the file is refused
     */
    public static Optional<Instrument> read(Path file, String name, Problems problems) {
        return read(JsonDocument.read(file, name, problems), problems);
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param in the stream
     * @param name the name of the instrument in problems
     * @param problems takes every rule that the text breaks, with its line
     * @return the instrument; empty, with at least one problem added, where the text is refused
     */
    public static Optional<Instrument> read(InputStream in, String name, Problems problems) {
        return read(JsonDocument.read(in, name, problems), problems);
    }

    private static Optional<Instrument> read(Optional<JsonDocument> document, Problems problems) {
        int before = problems.errors().size();
        return document.flatMap(found -> {
            Instrument.Builder draft = new InstrumentReader(found.root()).read();
            return problems.errors().size() == before ? Optional.of(draft.build()) : Optional.empty();
        });
    }
}
