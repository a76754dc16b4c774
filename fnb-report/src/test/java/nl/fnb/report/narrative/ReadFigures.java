package nl.fnb.report.narrative;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import nl.fnb.report.document.ReportContent;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.tidy.CsvRenderer;

/** The figures of {@code results.csv}, read back from its text: each line of figures by statistic. */
final class ReadFigures {

    private final Map<List<String>, Map<String, String>> figures = new LinkedHashMap<>();

    static ReadFigures of(Evaluation evaluation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ReportContent content =
                    ReportContent.of(evaluation, Locale.ENGLISH, () -> Narrative.of(evaluation, Locale.ENGLISH));
            new CsvRenderer().render(content, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ReadFigures read = new ReadFigures();
        for (CsvRecord row : CsvReader.builder().ofCsvRecord(bytes.toString(StandardCharsets.UTF_8)).stream()
                .skip(1)
                .toList()) {
            read.figures
                    .computeIfAbsent(row.getFields().subList(0, 4), key -> new LinkedHashMap<>())
                    .put(row.getField(4), row.getField(5));
        }
        return read;
    }

    /** Every value of a statistic in an analysis, in order. */
    List<String> values(String analysis, String statistic) {
        return figures.entrySet().stream()
                .filter(line -> line.getKey().get(0).equals(analysis))
                .flatMap(line -> line.getValue().entrySet().stream())
                .filter(figure -> figure.getKey().equals(statistic))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The lines of an analysis that hold all of these numbers, as they are printed. */
    List<Map<String, String>> lines(String analysis, Map<String, String> printed) {
        return figures.entrySet().stream()
                .filter(line -> line.getKey().get(0).equals(analysis))
                .map(Map.Entry::getValue)
                .filter(line -> printed.entrySet().stream()
                        .allMatch(figure -> rounds(line.getOrDefault(figure.getKey(), "NaN"), figure.getValue(), 1)))
                .toList();
    }

    /** Whether a line of an analysis holds all of these numbers, as they are printed. */
    boolean hasLine(String analysis, Map<String, String> printed) {
        return !lines(analysis, printed).isEmpty();
    }

    /** Whether two counts stand together as a part and its whole. */
    boolean hasShare(long part, long whole) {
        return anyLine("success_rate", line -> is(line, "successes", part) && is(line, "offered", whole))
                || anyLine("flow", line -> is(line, "measured_both", part) && is(line, "compared", whole))
                || anyLine("flow", line -> is(line, "post_on_schedule", part) && is(line, "measured_post", whole))
                || List.of("_treated", "_control").stream()
                        .anyMatch(group -> anyLine(
                                        "binary_outcome",
                                        line -> is(line, "events" + group, part) && is(line, "n" + group, whole))
                                || anyLine(
                                        "missing_data",
                                        line -> is(line, "missing" + group, part) && is(line, "n" + group, whole))
                                || anyLine("baseline", line -> isPart(line, group, part, whole)));
    }

    /** Whether a p-value is printed as one of the results. */
    boolean hasP(String sign, String printed) {
        return figures.values().stream()
                .flatMap(line -> line.entrySet().stream())
                .filter(figure -> figure.getKey().equals("p") || figure.getKey().startsWith("p_"))
                .anyMatch(figure -> prints(figure.getValue(), sign, printed));
    }

    static boolean prints(String p, String sign, String printed) {
        double exact = Double.parseDouble(p);
        double shown = Double.parseDouble(printed);
        return switch (sign) {
            case "<" -> exact < shown;
            case ">" -> exact > shown;
            default -> rounds(p, printed, 1);
        };
    }

    /** Whether a number is printed so, at the decimals that are shown. */
    static boolean rounds(String exact, String printed, int times) {
        int decimals = Math.max(0, new BigDecimal(printed).scale());
        double gap = Math.abs(Double.parseDouble(exact) * times - Double.parseDouble(printed));
        return gap <= 0.5000001 * Math.pow(10, -decimals);
    }

    private boolean anyLine(String analysis, Predicate<Map<String, String>> holds) {
        return figures.entrySet().stream()
                .anyMatch(line -> line.getKey().get(0).equals(analysis) && holds.test(line.getValue()));
    }

    private static boolean is(Map<String, String> line, String statistic, long count) {
        return Long.toString(count).equals(line.get(statistic));
    }

    private static boolean isPart(Map<String, String> line, String group, long part, long whole) {
        String share = line.get("proportion" + group);
        return share != null && is(line, "n" + group, whole) && Math.round(Double.parseDouble(share) * whole) == part;
    }
}
