package nl.fnb.stats.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every figure of the golden files, against R. Another folder of the same format: {@code -Dreference.dir=FOLDER}.
 *
 * <p>Tolerance: the entry's own, else 1e-10 relative. A figure that is no probability also agrees within 1e-12
 * absolute. A figure that we do not give must be listed in {@link Later}, an entry that we do not know is counted.
 */
class ReferenceTest {

    private static final String OTHER_FOLDER = System.getProperty("reference.dir", "");
    private static final Path FOLDER =
            OTHER_FOLDER.isEmpty() ? Path.of("src/test/resources/reference") : Path.of(OTHER_FOLDER);

    @TestFactory
    Stream<DynamicTest> agrees_with_R() throws IOException {
        return entries().stream()
                .filter(Procedures::knows)
                .map(entry -> DynamicTest.dynamicTest(entry.procedure() + " " + entry.id(), () -> holds(entry)));
    }

    private static void holds(ReferenceEntry entry) {
        Comparison comparison = Comparison.of(entry, Procedures.answer(entry));

        assertThat(comparison.differences()).isEmpty();
        assertThat(Later.of(entry.procedure())).containsAll(comparison.missing());
    }

    @Test
    void gives_every_figure_but_those_listed_for_later() throws IOException {
        int compared = 0;
        Map<String, Set<String>> missing = new HashMap<>();
        List<ReferenceEntry> entries = entries();
        List<ReferenceEntry> known = entries.stream().filter(Procedures::knows).toList();

        for (ReferenceEntry entry : known) {
            Comparison comparison = Comparison.of(entry, Procedures.answer(entry));
            compared += comparison.compared();
            if (!comparison.missing().isEmpty()) {
                missing.computeIfAbsent(entry.procedure(), p -> new TreeSet<>()).addAll(comparison.missing());
            }
        }

        int later = missing.values().stream().mapToInt(Set::size).sum();
        System.out.printf(
                "reference: %d of %d entries, %d figures compared, %d kinds of figures for later%n",
                known.size(), entries.size(), compared, later);
        if (OTHER_FOLDER.isEmpty()) {
            assertThat(missing).isEqualTo(Later.FIGURES);
            assertThat(known).hasSameSizeAs(entries);
            assertThat(compared).isGreaterThan(1000);
        }
    }

    private static List<ReferenceEntry> entries() throws IOException {
        List<ReferenceEntry> entries = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(FOLDER)) {
            files = listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (JsonNode json : new ObjectMapper().readTree(file.toFile())) {
                entries.add(new ReferenceEntry(json, data(json)));
            }
        }
        return entries;
    }

    private static ReferenceData data(JsonNode json) {
        Path file = FOLDER.resolve("data").resolve(json.path("data").asText("none"));
        return Files.isRegularFile(file) ? ReferenceData.read(file) : ReferenceData.none();
    }
}
