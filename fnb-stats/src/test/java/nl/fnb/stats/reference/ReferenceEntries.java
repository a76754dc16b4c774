package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The entries of a folder of golden files, and what comes of them. */
final class ReferenceEntries {

    private static final Path OWN = Path.of("src/test/resources/reference");
    private static final String OTHER = System.getProperty("reference.dir", "");

    private ReferenceEntries() {}

    /** The folder that is asked for, else the one of this module. */
    static Path folder() {
        return isOwn() ? OWN : Path.of(OTHER);
    }

    static boolean isOwn() {
        return OTHER.isEmpty();
    }

    /** The outcomes of the folder that is asked for. */
    static List<Outcome> outcomes() {
        return isOwn() ? ofThisModule() : outcomes(folder());
    }

    /** The outcomes of the folder of this module, found once. */
    static List<Outcome> ofThisModule() {
        return Own.OUTCOMES;
    }

    private static final class Own {
        private static final List<Outcome> OUTCOMES = outcomes(OWN);
    }

    private static List<Outcome> outcomes(Path folder) {
        return in(folder).stream().map(Outcome::of).toList();
    }

    private static List<ReferenceEntry> in(Path folder) {
        try (Stream<Path> listed = Files.list(folder)) {
            List<ReferenceEntry> entries = new ArrayList<>();
            for (Path file : listed.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                for (JsonNode json : new ObjectMapper().readTree(file.toFile())) {
                    entries.add(new ReferenceEntry(json, data(folder, json)));
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceData data(Path folder, JsonNode json) {
        Path file = folder.resolve("data").resolve(json.path("data").asText("none"));
        return Files.isRegularFile(file) ? ReferenceData.read(file) : ReferenceData.none();
    }
}
