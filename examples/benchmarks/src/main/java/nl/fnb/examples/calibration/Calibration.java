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
 * <p>Each cell draws from a stream of its own, which its name decides, so that the table is the same on any number of
 * threads and a new cell changes no other. A draw that a procedure refuses with a typed reason is counted apart.
 */
public final class Calibration {

    private static final String HEADER =
            "procedure,measure,design,promise,nominal,exact,rate,error,runs,refused,verdict,theory";

    private Calibration() {}

    /**
     * Simulates all cells.
     *
     * @param arguments the file to write, then the number of runs of a cell (20,000 if left out)
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
        List<String> lines = new ArrayList<>(List.of(HEADER));
        Cells.all().parallelStream()
                .map(cell -> simulate(cell, runs))
                .map(Outcome::row)
                .forEachOrdered(lines::add);
        Files.write(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
    }

    static Outcome simulate(Cell cell, int runs) {
        RandomGenerator random = new SplittableRandom(seed(cell));
        int refused = 0;
        int hits = 0;
        for (int run = 0; run < runs; run++) {
            try {
                hits += cell.trial().run(random) ? 1 : 0;
            } catch (NotEstimableException refusal) {
                refused++;
            }
        }
        return new Outcome(cell, runs - refused, refused, hits);
    }

    private static long seed(Cell cell) {
        long seed = 20161112;
        for (char c : (cell.procedure() + "/" + cell.measure() + "/" + cell.design()).toCharArray()) {
            seed = 31 * seed + c;
        }
        return seed;
    }
}
