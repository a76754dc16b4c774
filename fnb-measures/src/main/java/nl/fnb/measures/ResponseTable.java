package nl.fnb.measures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.io.CsvFile;
import nl.fnb.domain.io.Problems;

/**
 * The responses to one instrument in a CSV file with {@code measurement_id, item, response}, and their scores as CSV. Where
 * the file has a column {@code instrument}, the rows of other instruments are passed over.
 */
public final class ResponseTable {

    private static final List<String> COLUMNS = List.of("measurement_id", "item", "response", "instrument");
    private static final String HEADER = "measurement_id,scale,value,class,answered,items\n";

    private final Instrument instrument;
    private final Map<String, Integer> measurements;
    private final ScoreColumns scores;

    private ResponseTable(Instrument instrument, Map<String, Integer> measurements, ScoreColumns scores) {
        this.instrument = instrument;
        this.measurements = measurements;
        this.scores = scores;
    }

    /**
     * Reads and scores a file.
     *
     * @param file the file
     * @param name its name in problems
     * @param instrument the instrument that was answered
     * @param problems takes everything that is wrong with the file, with its line
     * @return the scores; empty, with at least one problem added, where the file is refused
     */
    public static Optional<ResponseTable> read(Path file, String name, Instrument instrument, Problems problems) {
        int before = problems.errors().size();
        CsvFile csv = CsvFile.read(file, name, COLUMNS, Set.of("instrument"), problems);
        List<CsvFile.Line> lines = picked(csv, instrument.id());
        Map<String, Integer> measurements = new LinkedHashMap<>();
        lines.forEach(line -> measurements.putIfAbsent(line.cells().get(0), measurements.size()));
        ScoreBatch batch = Scorer.of(instrument).batch(measurements.size());
        Set<List<String>> seen = new HashSet<>();
        for (CsvFile.Line line : lines) {
            if (isWhole(csv, line, name, problems) && isFirst(line, seen, name, problems)) {
                add(batch, measurements, line, name, problems);
            }
        }
        return problems.errors().size() == before
                ? Optional.of(new ResponseTable(instrument, measurements, batch.score()))
                : Optional.empty();
    }

    /**
     * Writes the scores as CSV: for each measurement, in the order of first appearance, a row a scale and, where the instrument
     * classifies, a row {@code classification}.
     *
     * @param out takes the CSV
     * @throws IOException if {@code out} throws it
     */
    public void writeTo(Appendable out) throws IOException {
        out.append(HEADER);
        for (Map.Entry<String, Integer> measurement : measurements.entrySet()) {
            String id = quoted(measurement.getKey());
            int row = measurement.getValue();
            for (int column = 0; column < instrument.scales().size(); column++) {
                Scale scale = instrument.scales().get(column);
                out.append(id).append(',').append(quoted(scale.id())).append(',');
                if (scores.value(row, column).isPresent()) {
                    out.append(ShortestDecimal.of(scores.value(row, column).getAsDouble()));
                }
                out.append(',').append(quoted(scores.className(row, column).orElse("")));
                out.append(',').append(Integer.toString(scores.answered(row, column)));
                out.append(',')
                        .append(Integer.toString(instrument.itemCount(scale)))
                        .append('\n');
            }
            if (instrument.classification().isPresent()) {
                String name = quoted(scores.classification(row).orElse(""));
                out.append(id).append(",classification,,").append(name).append(",,\n");
            }
        }
    }

    private static List<CsvFile.Line> picked(CsvFile csv, String instrument) {
        return csv.has("instrument")
                ? csv.lines().stream()
                        .filter(line -> line.cells().get(3).equals(instrument))
                        .toList()
                : csv.lines();
    }

    private static boolean isWhole(CsvFile csv, CsvFile.Line line, String name, Problems problems) {
        boolean whole = true;
        for (int column = 0; column < 2; column++) {
            if (line.cells().get(column).isBlank()) {
                whole = false;
                if (csv.has(COLUMNS.get(column))) {
                    problems.add(name, line.number(), Breach.of(StudyRule.REQUIRED, COLUMNS.get(column), ""));
                }
            }
        }
        return whole;
    }

    private static boolean isFirst(CsvFile.Line line, Set<List<String>> seen, String name, Problems problems) {
        boolean first = seen.add(line.cells().subList(0, 2));
        if (!first) {
            problems.add(
                    name,
                    line.number(),
                    Breach.of(ResponseRule.ANSWERED_TWICE, "item", line.cells().get(1)));
        }
        return first;
    }

    private static void add(
            ScoreBatch batch, Map<String, Integer> rows, CsvFile.Line line, String name, Problems problems) {
        try {
            batch.add(
                    rows.getOrDefault(line.cells().get(0), 0),
                    line.cells().get(1),
                    line.cells().get(2));
        } catch (InvalidValueException refused) {
            for (Breach breach : refused.breaches()) {
                String column = breach.rule() == ResponseRule.UNKNOWN_ITEM ? "item" : "response";
                problems.add(
                        name, line.number(), new Breach(breach.rule(), column, breach.value(), breach.arguments()));
            }
        }
    }

    private static String quoted(String cell) {
        boolean plain =
                cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
