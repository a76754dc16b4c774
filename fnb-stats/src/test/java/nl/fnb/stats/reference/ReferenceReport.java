package nl.fnb.stats.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The outcome of every entry as a file, a row an entry. */
final class ReferenceReport {

    private static final Path FILE = Path.of("target/reference-report.csv");
    private static final String HEADER = "id,procedure,figures,agree,worst_relative_difference,tolerance,verdict";

    private ReferenceReport() {}

    static void write(List<Outcome> outcomes) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        outcomes.forEach(outcome -> lines.add(outcome.row()));
        Files.createDirectories(FILE.toAbsolutePath().getParent());
        Files.write(FILE, lines);
    }
}
