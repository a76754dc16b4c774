package nl.fnb.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and sets their medians beside those of R, as a table and as a file. {@code compare.sh} starts it, after
 * it has timed R on the same machine.
 */
public final class Comparison {

    private static final String FORMAT = "%-58s %12s %12s %8s %6s  %s%n";

    private final Map<String, Double> seconds;

    Comparison(Map<String, Double> seconds) {
        this.seconds = Map.copyOf(seconds);
    }

    /**
     * Runs the comparison; ends with status 1 if a ratio exceeds its limit.
     *
     * @param arguments the medians of R, a line {@code name,seconds} each; the file to write; options of JMH
     * @throws Exception if a file cannot be read or written, or the benchmarks fail
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, Double> seconds = new HashMap<>(ofR(Path.of(arguments[0])));
        String[] options = Arrays.copyOfRange(arguments, 2, arguments.length);
        seconds.putAll(ours(options));
        Comparison comparison = new Comparison(seconds);
        System.out.print(comparison.table());
        Files.write(Path.of(arguments[1]), comparison.rows(), StandardCharsets.UTF_8);
        System.exit(Work.ALL.stream().map(comparison::verdict).anyMatch("no"::equals) ? 1 : 0);
    }

    /** The medians of R under names that start with {@code R:}. */
    private static Map<String, Double> ofR(Path file) throws IOException {
        Map<String, Double> seconds = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            seconds.put("R:" + cells[0], Double.valueOf(cells[1]));
        }
        return seconds;
    }

    private static Map<String, Double> ours(String... options) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .build())
                .run();
        Map<String, Double> seconds = new HashMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            String[] parts = name.split("\\.", -1);
            seconds.put(
                    parts[parts.length - 2] + "." + parts[parts.length - 1],
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        return seconds;
    }

    private double ours(Work work) {
        return seconds.getOrDefault(work.benchmark(), Double.NaN) * work.times();
    }

    private double other(Work work) {
        return seconds.getOrDefault("R:" + work.other(), twin(work));
    }

    /** The other of our own benchmarks, for work that is not compared with R. */
    private double twin(Work work) {
        return work.other().equals(work.benchmark()) ? Double.NaN : seconds.getOrDefault(work.other(), Double.NaN);
    }

    /** Whether the ratio keeps to its limit: yes, no; empty where it has none or one side was not timed. */
    String verdict(Work work) {
        double ratio = ours(work) / other(work);
        return work.limit().isEmpty() || Double.isNaN(ratio)
                ? ""
                : ratio <= work.limit().getAsDouble() ? "yes" : "no";
    }

    /** The table for people. */
    String table() {
        StringBuilder table = new StringBuilder();
        table.append(FORMAT.formatted("work", "R median", "ours median", "ratio", "limit", "holds"));
        for (Work work : Work.ALL) {
            String holds = Double.isNaN(other(work)) ? "not timed in R" : verdict(work);
            table.append(FORMAT.formatted(
                    work.title(),
                    time(other(work)),
                    time(ours(work)),
                    number("%.3f", ours(work) / other(work)),
                    number("%.3f", work.limit().orElse(Double.NaN)),
                    holds));
        }
        return table.toString();
    }

    private static String time(double seconds) {
        return number("%.5f s", seconds);
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }

    /** The rows of the file that {@code docs/validation.md} is generated from. */
    List<String> rows() {
        List<String> rows = new ArrayList<>(List.of("work,other_seconds,our_seconds,ratio,limit,holds"));
        for (Work work : Work.ALL) {
            rows.add(String.join(
                    ",",
                    "\"" + work.title() + "\"",
                    figure(other(work)),
                    figure(ours(work)),
                    figure(ours(work) / other(work)),
                    figure(work.limit().orElse(Double.NaN)),
                    verdict(work)));
        }
        return rows;
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.3g", value);
    }
}
