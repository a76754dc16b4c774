package nl.fnb.measures;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.io.Problem;
import nl.fnb.domain.io.Problems;

/** Reads instruments from texts of a test. */
final class Json {

    private Json() {}

    static Optional<Instrument> read(String json, Problems problems) {
        return InstrumentFile.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "it.json", problems);
    }

    /** What is wrong with an instrument, in English. */
    static List<String> problems(String json) {
        Problems problems = Problems.ofFiles();
        read(json, problems);
        return problems.all().stream().map(Problem::toString).toList();
    }
}
