package nl.fnb.domain.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Label;
import nl.fnb.domain.StudyRule;

/**
 * A JSON file that was read with the line of each value, so that whatever is wrong with it can be pointed out.
 *
 * <p>UTF-8 without malformed bytes (a byte order mark is accepted), at most 16 MB, 100 levels deep and 100,000 characters a
 * string; a key that occurs twice in an object, a text with a NUL or half a surrogate pair, and text after the end are refused.
 */
public final class JsonDocument {

    private static final int LARGEST = 16 * 1024 * 1024;

    private final String name;
    private final JsonSpot root;
    private final Problems problems;

    private JsonDocument(String name, JsonSpot root, Problems problems) {
        this.name = name;
        this.root = root;
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @param name its name in problems
     * @param problems where problems go, those of reading and those that {@link #root()} finds later
     * @return the document, empty (and a problem added) if it cannot be read or is not a JSON object
     */
    public static Optional<JsonDocument> read(Path file, String name, Problems problems) {
        if (!InputFile.isUsable(file, name, problems)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, name, problems);
        } catch (IOException e) {
            problems.add(name, InputFile.unreadable(e));
            return Optional.empty();
        }
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param in the bytes
     * @param name the name of the document in problems
     * @param problems where problems go
     * @return the document, empty (and a problem added) if it cannot be read or is not a JSON object
     */
    public static Optional<JsonDocument> read(InputStream in, String name, Problems problems) {
        try {
            return read(in.readNBytes(LARGEST + 1), name, problems);
        } catch (IOException e) {
            problems.add(name, InputFile.unreadable(e));
            return Optional.empty();
        }
    }

    /**
     * Reads bytes.
     *
     * @param bytes the bytes
     * @param name the name of the document in problems
     * @param problems where problems go
     * @return the document, empty (and a problem added) if they are not a JSON object
     */
    public static Optional<JsonDocument> read(byte[] bytes, String name, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.add(name, Breach.of(StudyRule.TOO_LONG, "", "", LARGEST));
            return Optional.empty();
        }
        Optional<String> text = Utf8.decode(bytes);
        if (text.isEmpty()) {
            problems.add(name, malformedLine(bytes), Breach.of(StudyRule.NOT_UTF8, "", ""));
            return Optional.empty();
        }
        return parse(text.get(), name, problems);
    }

    /**
     * The object that the document holds.
     *
     * @return a view that adds what is wrong to the problems
     */
    public JsonObject root() {
        return new JsonObject(new JsonMembers(name, "", root, problems));
    }

    /**
     * The line on which a field begins.
     *
     * @param path the field, such as {@code scales[0].method}
     * @return the line, from 1; that of the nearest enclosing field where the field itself is absent
     */
    public long line(String path) {
        return JsonPath.nearest(root, path).line();
    }

    private static Optional<JsonDocument> parse(String text, String name, Problems problems) {
        try {
            JsonSpot root = JsonTree.parse(text);
            if (root.value() instanceof JsonSpot.Members) {
                return Optional.of(new JsonDocument(name, root, problems));
            }
            Breach breach =
                    Breach.of(StudyRule.WRONG_VALUE, "", root.shown(), new Label("een JSON-object", "a JSON object"));
            problems.add(name, root.line(), breach);
        } catch (JsonFault e) {
            problems.add(name, e.line(), e.breach());
        } catch (IOException e) {
            problems.add(name, InputFile.unreadable(e));
        }
        return Optional.empty();
    }

    private static long malformedLine(byte[] bytes) {
        try {
            return Utf8.malformedLine(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            return 0;
        }
    }
}
