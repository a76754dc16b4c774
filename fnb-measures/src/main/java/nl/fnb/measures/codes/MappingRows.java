package nl.fnb.measures.codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Label;

/** The rows of one mapping, read in both directions: pairs of codes, and reasons why a code has no counterpart. */
final class MappingRows {

    private static final String NONE = "-";
    private static final String EVERY_OTHER = "*";

    private final CodeTable from;
    private final CodeTable to;
    private final Map<String, List<CodeEntry>> forwards = new LinkedHashMap<>();
    private final Map<String, List<CodeEntry>> backwards = new LinkedHashMap<>();
    private final Map<String, Label> reasons = new LinkedHashMap<>();
    private final Map<String, Label> reasonsBack = new LinkedHashMap<>();

    MappingRows(CodeTable from, CodeTable to, List<List<String>> rows) {
        this.from = from;
        this.to = to;
        for (List<String> row : rows) {
            if (row.get(0).equals(NONE)) {
                reasonsBack.put(row.get(1), new Label(row.get(2), row.get(3)));
            } else if (row.get(1).equals(NONE)) {
                reasons.put(row.get(0), new Label(row.get(2), row.get(3)));
            } else {
                addPairs(row.get(0), row.get(1).split("\\|"));
            }
        }
    }

    CodeTable from() {
        return from;
    }

    CodeTable to() {
        return to;
    }

    Map<String, Counterpart> forwards() {
        return counterparts(from, forwards, reasons);
    }

    Map<String, Counterpart> backwards() {
        return counterparts(to, backwards, reasonsBack);
    }

    private void addPairs(String code, String[] others) {
        for (String other : others) {
            CodeEntry left = from.find(code).orElseThrow(() -> unknown(from, code));
            CodeEntry right = to.find(other).orElseThrow(() -> unknown(to, other));
            forwards.computeIfAbsent(code, c -> new ArrayList<>()).add(right);
            backwards.computeIfAbsent(other, c -> new ArrayList<>()).add(left);
        }
    }

    private static Map<String, Counterpart> counterparts(
            CodeTable table, Map<String, List<CodeEntry>> pairs, Map<String, Label> reasons) {
        Map<String, Counterpart> counterparts = new LinkedHashMap<>();
        Label other = reasons.getOrDefault(EVERY_OTHER, new Label("daar bestaat zo'n code niet", "no such code there"));
        for (CodeEntry entry : table.entries()) {
            List<CodeEntry> found = pairs.getOrDefault(entry.code(), List.of());
            counterparts.put(
                    entry.code(),
                    found.isEmpty()
                            ? new Counterpart.None(reasons.getOrDefault(entry.code(), other))
                            : found.size() == 1 ? new Counterpart.One(found.get(0)) : new Counterpart.Several(found));
        }
        return counterparts;
    }

    private static IllegalStateException unknown(CodeTable table, String code) {
        return new IllegalStateException("a mapping takes codes of " + table.id() + " only, got " + code);
    }
}
