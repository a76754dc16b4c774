package nl.fnb.stats.reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How often tests reject what is true and intervals hold what is true, as simulated by the benchmarks module. */
final class CalibrationSection {

    private static final String INTRODUCTION = """
            ## Calibration

            How often a test at .05 rejects a true null hypothesis, and how often a 95%% interval holds the true value: %s cells
            of %s runs, as `nl.fnb.examples.calibration.Calibration` simulates them from fixed seeds; where
            the outcomes of two groups of counts can be gone through, the simulated rate was held against their sum, which is
            shown. Draws
            that a procedure refuses with a reason are left out; a dash is a design that it always refuses. The Monte Carlo error
            of a rate of %s runs is %s. **Bold**: a test that rejects more often than .07 or an interval that covers less often
            than .93, which is where a reader should not lean on it. A promise is *exact* (the rate is the level), *kept* (at most
            the level, at least the coverage) or *large* (as samples grow); exact and kept promises held in every cell%s. Where a
            promise for large samples is not kept within 3.9 Monte Carlo errors, the number in the last column says what theory
            holds of it. All figures: `docs/validation/calibration.csv`. To make them anew:
            `mvn -q -pl examples/benchmarks -am package -DskipTests` and
            `java -cp examples/benchmarks/target/benchmarks.jar nl.fnb.examples.calibration.Calibration docs/validation/calibration.csv`.
            """;

    private static final String NONE = """
            ## Calibration

            No table is kept here yet: `nl.fnb.examples.calibration.Calibration docs/validation/calibration.csv` writes it.
            """;

    private final List<Map<String, String>> cells;

    private CalibrationSection(List<Map<String, String>> cells) {
        this.cells = cells;
    }

    static CalibrationSection read(Path file) {
        return new CalibrationSection(Files.exists(file) ? QuotedRows.read(file) : List.of());
    }

    @Override
    public String toString() {
        return cells.isEmpty() ? NONE : tablesWithTheory();
    }

    private String tablesWithTheory() {
        List<String> theories = cells.stream()
                .filter(cell -> cell.get("verdict").equals("known"))
                .map(cell -> cell.get("theory"))
                .distinct()
                .toList();
        StringBuilder text = new StringBuilder(introduction());
        tables().forEach((designs, procedures) -> text.append(table(designs, procedures, theories)));
        text.append("\n");
        for (int i = 0; i < theories.size(); i++) {
            text.append(i + 1).append(". ").append(theories.get(i)).append("\n");
        }
        return text.toString();
    }

    private String introduction() {
        int least = cells.stream().mapToInt(CalibrationSection::runs).min().orElse(0);
        long off =
                cells.stream().filter(cell -> cell.get("verdict").equals("off")).count();
        return INTRODUCTION.formatted(
                cells.size(),
                grouped(least),
                grouped(least),
                String.format(Locale.ROOT, "%.4f", Math.sqrt(0.05 * 0.95 / least))
                        .substring(1),
                off == 0 ? "" : " but " + off);
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** All runs of a cell, also those that were refused. */
    private static int runs(Map<String, String> cell) {
        return Integer.parseInt(cell.get("runs")) + Integer.parseInt(cell.get("refused"));
    }

    /** The cells of each procedure, by the designs that it was simulated under. */
    private Map<Set<String>, Map<String, List<Map<String, String>>>> tables() {
        Map<String, List<Map<String, String>>> procedures = cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> cell.get("measure") + ": " + cell.get("procedure"),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<Set<String>, Map<String, List<Map<String, String>>>> tables = new LinkedHashMap<>();
        procedures.forEach((procedure, own) -> tables.computeIfAbsent(populations(own), key -> new LinkedHashMap<>())
                .put(procedure, own));
        return tables;
    }

    private static Set<String> populations(List<Map<String, String>> cells) {
        return cells.stream().map(CalibrationSection::population).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String population(Map<String, String> cell) {
        return cell.get("design").replaceFirst(", n = .*", "");
    }

    private static String size(Map<String, String> cell) {
        return cell.get("design").replaceFirst(".*n = ", "").replace(" and ", "/");
    }

    private static String table(
            Set<String> populations, Map<String, List<Map<String, String>>> procedures, List<String> theories) {
        List<String> sizes = procedures.values().stream()
                .flatMap(List::stream)
                .map(CalibrationSection::size)
                .distinct()
                .toList();
        StringBuilder text = new StringBuilder("\n| procedure | promise |");
        populations.forEach(population -> sizes.forEach(size ->
                text.append(" ").append(population).append(" ").append(size).append(" |")));
        text.append(" theory |\n|---|---|")
                .append("---|".repeat(populations.size() * sizes.size() + 1))
                .append("\n");
        procedures.forEach((procedure, cells) -> text.append(row(procedure, cells, populations, sizes, theories)));
        return text.toString();
    }

    private static String row(
            String procedure,
            List<Map<String, String>> cells,
            Set<String> populations,
            List<String> sizes,
            List<String> theories) {
        List<String> columns = new ArrayList<>(List.of(procedure, promises(cells)));
        for (String population : populations) {
            for (String size : sizes) {
                columns.add(cells.stream()
                        .filter(cell -> population(cell).equals(population)
                                && size(cell).equals(size))
                        .map(CalibrationSection::rate)
                        .findFirst()
                        .orElse(""));
            }
        }
        columns.add(cells.stream()
                .filter(cell -> cell.get("verdict").equals("known"))
                .map(cell -> String.valueOf(theories.indexOf(cell.get("theory")) + 1))
                .distinct()
                .collect(Collectors.joining(", ")));
        return "| " + String.join(" | ", columns) + " |\n";
    }

    private static String promises(List<Map<String, String>> cells) {
        return cells.stream()
                .map(cell -> cell.get("promise").replace("guaranteed", "kept").replace("asymptotic", "large"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String rate(Map<String, String> cell) {
        String known = cell.get("exact").isEmpty() ? cell.get("rate") : cell.get("exact");
        if (known.isEmpty()) {
            return "–";
        }
        double rate = Double.parseDouble(known);
        String shown = String.format(Locale.ROOT, "%.3f", rate).replaceFirst("^0", "");
        boolean unsafe = cell.get("measure").equals("coverage") ? rate < 0.93 : rate > 0.07;
        return unsafe ? "**" + shown + "**" : shown;
    }
}
