package nl.fnb.examples.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.fnb.stats.NotEstimableException;

/**
 * Simulates every cell and writes the table that {@code docs/validation.md} shows.
 *
 * <p>Each cell is simulated in batches of 2,000 runs, and each batch draws from a stream of its own, which the name of the
 * cell and the number of the batch decide: the table is the same on any number of threads, and a new cell or batch changes no
 * other. The table is written after each round of batches, so that what was done is kept. A draw that a procedure refuses with
 * a typed reason is counted apart.
 *
 * <pre>{@code java -cp target/benchmarks.jar nl.fnb.examples.calibration.Calibration FILE [BATCHES [PROCEDURE]]}</pre>
 */
public final class Calibration {

    /** The runs of a batch. */
    static final int BATCH = 2000;

    private static final String HEADER =
            "procedure,measure,design,promise,nominal,exact,rate,error,runs,refused,verdict,theory";

    private Calibration() {}

    /**
     * Simulates all cells.
     *
     * @param arguments the file to write, the number of batches (10 if left out), and what the name of a procedure must
     *     start with (anything if left out)
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        int batches = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        String start = arguments.length > 2 ? arguments[2] : "";
        List<Outcome> outcomes = Cells.all().stream()
                .filter(cell -> cell.procedure().startsWith(start))
                .map(Outcome::none)
                .toList();
        for (int batch = 0; batch < batches; batch++) {
            outcomes = round(outcomes, batch);
            write(Path.of(arguments[0]), outcomes);
            System.err.printf("%d of %d batches%n", batch + 1, batches);
        }
    }

    private static List<Outcome> round(List<Outcome> outcomes, int batch) {
        return outcomes.parallelStream()
                .map(outcome -> outcome.plus(simulate(outcome.cell(), batch)))
                .toList();
    }

    static Outcome simulate(Cell cell, int batch) {
        RandomGenerator random = new SplittableRandom(seed(cell, batch));
        int refused = 0;
        int hits = 0;
        String fault = "";
        for (int run = 0; run < BATCH; run++) {
            try {
                hits += cell.trial().run(random) ? 1 : 0;
            } catch (NotEstimableException refusal) {
                refused++;
            } catch (RuntimeException thrown) {
                refused++;
                fault = String.valueOf(thrown.getMessage());
            }
        }
        return new Outcome(cell, BATCH - refused, refused, hits, fault);
    }

    private static long seed(Cell cell, int batch) {
        long seed = 20161112 + batch;
        for (char c : (cell.procedure() + "/" + cell.measure() + "/" + cell.design()).toCharArray()) {
            seed = 31 * seed + c;
        }
        return seed;
    }

    private static void write(Path file, List<Outcome> outcomes) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        outcomes.parallelStream().map(Outcome::row).forEachOrdered(lines::add);
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
