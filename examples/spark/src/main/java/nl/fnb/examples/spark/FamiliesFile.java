package nl.fnb.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** A file with a line a family: columns parted by commas, weeks empty where there are none, nothing quoted. */
final class FamiliesFile {

    static final String HEADER = "family,group,approach,outcome,weeks,pre,post";

    private FamiliesFile() {}

    static void write(Path file, Stream<Family> families) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            out.write('\n');
            for (Iterator<Family> each = families.iterator(); each.hasNext(); ) {
                out.write(line(each.next()));
                out.write('\n');
            }
        }
    }

    private static String line(Family family) {
        String weeks =
                family.weeks().isPresent() ? String.valueOf(family.weeks().getAsDouble()) : "";
        return String.join(
                ",",
                family.id(),
                family.group(),
                family.approach(),
                family.outcome(),
                weeks,
                String.valueOf(family.pre()),
                String.valueOf(family.post()));
    }

    /** Summarises the families of a file, line by line, by one thread or by all. */
    static FamilySummary summary(Path file, boolean parallel) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            Stream<Family> families = lines.filter(line -> !line.equals(HEADER)).map(FamiliesFile::family);
            return (parallel ? families.parallel() : families)
                    .collect(FamilySummary.none().collector());
        }
    }

    static Family family(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 7) {
            throw new IllegalArgumentException("a line needs 7 cells, got " + cells.length);
        }
        OptionalDouble weeks =
                cells[4].isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cells[4]));
        double pre = Double.parseDouble(cells[5]);
        double post = Double.parseDouble(cells[6]);
        return new Family(cells[0], cells[1], cells[2], cells[3], weeks, pre, post);
    }
}
