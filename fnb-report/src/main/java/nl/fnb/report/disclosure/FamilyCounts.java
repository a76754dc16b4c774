package nl.fnb.report.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.fnb.report.evaluation.ResultKey;

/**
 * The counts of families in the comparison, by group.
 *
 * <p>The sizes of the groups are published, or the whole comparison is withheld. Each classification of a group then stands
 * by itself: what it tells of another goes through the size of the group alone. That a measurement or an answer is missing
 * or late says nothing about a family, so how many are missing or late may follow from the figures.
 */
final class FamilyCounts {

    private static final double MAIN = 100;

    private final RowIndex rows;
    private final int threshold;
    private final Set<Source> hidden = new HashSet<>();

    FamilyCounts(RowIndex rows, int threshold) {
        this.rows = rows;
        this.threshold = threshold;
    }

    Set<Source> hidden() {
        groups();
        for (String group : List.of("treated", "control")) {
            rows.keys("binary_outcome").forEach(key -> events(key, group));
            byVariable().forEach(levels -> baseline(levels, group));
            rows.keys("outcome_comparison").forEach(key -> small(key, "n_" + group));
            for (String wave : List.of("measured_pre", "measured_post", "measured_both", "post_on_schedule")) {
                small(group(group), wave);
            }
        }
        return hidden;
    }

    static ResultKey group(String group) {
        return new ResultKey("flow", "family_group_plan", "group", group.equals("treated") ? "TREATED" : "CONTROL");
    }

    private void groups() {
        ResultKey all = new ResultKey("flow", "family_group_plan", "families", ResultKey.ALL);
        long treatedSize = rows.count(group("treated"), "compared");
        long controlSize = rows.count(group("control"), "compared");
        Ledger ledger = new Ledger();
        int treated = ledger.cell(treatedSize);
        int control = ledger.cell(controlSize);
        int others = ledger.cell(Math.max(0, rows.count(all, "families") - treatedSize - controlSize));
        ledger.publish(new Source(group("treated"), "compared"), MAIN, List.of(treated));
        ledger.publish(new Source(group("control"), "compared"), MAIN, List.of(control));
        ledger.publish(new Source(all, "families"), 0.001, List.of(treated, control, others));
        ledger.imply(List.of(others));
        hidden.addAll(ledger.hidden(threshold));
    }

    private void small(ResultKey key, String statistic) {
        long n = rows.count(key, statistic);
        if (n > 0 && n < threshold) {
            hidden.add(new Source(key, statistic));
        }
    }

    private void events(ResultKey key, String group) {
        long events = rows.count(key, "events_" + group);
        Ledger ledger = new Ledger();
        int with = ledger.cell(events);
        int without = ledger.cell(rows.count(key, "n_" + group) - events);
        int notAtRisk = ledger.cell(rows.count(key, "not_at_risk_" + group));
        ledger.publish(new Source(key, "events_" + group), 1, List.of(with));
        ledger.publish(new Source(key, "n_" + group), MAIN, List.of(with, without));
        ledger.publish(new Source(key, "not_at_risk_" + group), 1, List.of(notAtRisk));
        ledger.known(Ledger.FIXED, List.of(with, without, notAtRisk));
        hidden.addAll(ledger.imply(List.of(without)).hidden(threshold));
    }

    private List<List<ResultKey>> byVariable() {
        Map<String, List<ResultKey>> variables = new LinkedHashMap<>();
        for (ResultKey key : rows.keys("baseline")) {
            variables.computeIfAbsent(key.outcome(), each -> new ArrayList<>()).add(key);
        }
        return List.copyOf(variables.values());
    }

    private void baseline(List<ResultKey> levels, String group) {
        ResultKey first = levels.get(0);
        boolean share = levels.stream().anyMatch(key -> rows.has(key, "proportion_" + group));
        if (!share) {
            levels.forEach(key -> small(key, "n_" + group));
            return;
        }
        long n = rows.count(first, "n_" + group);
        Ledger ledger = new Ledger();
        List<Integer> answered = new ArrayList<>();
        long counted = 0;
        for (ResultKey level : levels) {
            long with = Math.round(rows.figure(level, "proportion_" + group) * n);
            int cell = ledger.cell(with);
            counted += with;
            answered.add(cell);
            ledger.publish(new Source(level, "proportion_" + group), 1, List.of(cell));
        }
        int without = ledger.cell(Math.max(0, n - counted));
        answered.add(without);
        ledger.imply(List.of(without));
        levels.forEach(level -> ledger.publish(new Source(level, "n_" + group), MAIN, answered));
        hidden.addAll(ledger.hidden(threshold));
    }
}
