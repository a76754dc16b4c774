package nl.fnb.stats.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long the same work takes here and in R, as timed by the benchmarks module. */
final class SpeedSection {

    private static final String INTRODUCTION = """

            ## Speed

            The same work here and in R on one machine in one sitting: `examples/benchmarks/compare.sh` times R
            (`r/compare.R`, the median of three to nine runs after a warm one) and then our own by JMH (one fork, five seconds of
            warming, the median of seven). Our arguments vary from call to call, results are consumed, and nothing is kept between
            calls. Times are of one machine; the ratio is what travels.
            """;
    private static final String NONE = """

            No times are kept here yet: `examples/benchmarks/compare.sh docs/validation/benchmarks.csv` writes them.
            """;
    private static final String HEADER = """

            | work / compared with | other (s) | ours (s) | ratio | limit | holds |
            |---|---|---|---|---|---|
            """;

    private final List<Map<String, String>> works;

    private SpeedSection(List<Map<String, String>> works) {
        this.works = works;
    }

    static SpeedSection read(Path file) {
        return new SpeedSection(Files.exists(file) ? QuotedRows.read(file) : List.of());
    }

    @Override
    public String toString() {
        return INTRODUCTION
                + (works.isEmpty()
                        ? NONE
                        : HEADER
                                + works.stream()
                                        .map(work -> "| " + String.join(" | ", work.values()) + " |\n")
                                        .collect(Collectors.joining()));
    }
}
