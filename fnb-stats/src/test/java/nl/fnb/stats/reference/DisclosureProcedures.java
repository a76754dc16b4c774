package nl.fnb.stats.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.fnb.stats.Counts;
import nl.fnb.stats.disclosure.Bounds;
import nl.fnb.stats.disclosure.CountedFigures;
import nl.fnb.stats.disclosure.DisclosureAudit;
import nl.fnb.stats.disclosure.Suppression;

/** Hiding small counts, and what a reader finds out all the same. */
final class DisclosureProcedures {

    private DisclosureProcedures() {}

    static Map<String, Function<ReferenceEntry, Map<String, Object>>> all() {
        return Map.of(
                "disclosure_audit",
                DisclosureProcedures::audit,
                "complementary_suppression",
                DisclosureProcedures::suppression);
    }

    private static long[][] table(ReferenceEntry entry) {
        Counts counts = entry.table();
        long[][] table = new long[counts.rows()][counts.columns()];
        for (int r = 0; r < table.length; r++) {
            for (int c = 0; c < table[r].length; c++) {
                table[r][c] = counts.at(r, c);
            }
        }
        return table;
    }

    private static Suppression.Result suppressed(ReferenceEntry entry) {
        return Suppression.withDefaults()
                .withThreshold((long) entry.number("threshold"))
                .of(table(entry));
    }

    private static Map<String, Object> audit(ReferenceEntry entry) {
        long[][] table = table(entry);
        Set<Integer> small = new TreeSet<>();
        for (int i = 0; i < table.length * table[0].length; i++) {
            long count = table[i / table[0].length][i % table[0].length];
            if (count > 0 && count < entry.number("threshold")) {
                small.add(i);
            }
        }
        Map<String, Object> figures = new HashMap<>(audited(table, small));
        figures.put("n_primary", small.size());
        figures.put(
                "exactly_recoverable",
                DisclosureAudit.of(CountedFigures.twoWay(table), small)
                        .recoverable()
                        .size());
        return figures;
    }

    /** The bounds of the hidden cells, column by column as R lists them. */
    private static Map<String, Object> audited(long[][] table, Set<Integer> hidden) {
        int columns = table[0].length;
        List<Integer> cells = new ArrayList<>(hidden);
        cells.sort(Comparator.<Integer>comparingInt(i -> i % columns).thenComparingInt(i -> i / columns));
        DisclosureAudit audit = DisclosureAudit.of(CountedFigures.twoWay(table), hidden);
        List<Bounds> bounds = cells.stream().map(audit::bounds).toList();
        return Map.of(
                "cell_row", cells.stream().map(i -> i / columns + 1).toList(),
                "cell_col", cells.stream().map(i -> i % columns + 1).toList(),
                "low", bounds.stream().map(Bounds::low).toList(),
                "high", bounds.stream().map(b -> b.high().orElseThrow()).toList());
    }

    private static Map<String, Object> suppression(ReferenceEntry entry) {
        long[][] table = table(entry);
        Suppression.Result result = suppressed(entry);
        CountedFigures figures = CountedFigures.twoWay(table);
        int columns = table[0].length;
        List<List<Integer>> pattern = new ArrayList<>();
        for (int r = 0; r < table.length; r++) {
            List<Integer> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                row.add(result.hidden().contains(r * columns + c) ? 1 : 0);
            }
            pattern.add(row);
        }
        return Map.of(
                "extra_cells", result.others().size(),
                "extra_count",
                        result.others().stream().mapToLong(figures::value).sum(),
                "one_optimal_pattern", pattern,
                "audit", audited(table, result.hidden()));
    }
}
