package nl.fnb.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.fnb.report.evaluation.ResultKey;

/**
 * The counts of offers: by approach, by what came of them, and by the reason to refrain.
 *
 * <p>How reasons and approaches cross is in no result, so any crossing that has their totals stands for it: what a reader
 * can find out is the same.
 */
final class OfferCounts {

    private static final String PLAN = "family_group_plan";
    private static final String WEEKS = "weeks";
    private static final String APPROACH = "approach";

    /** Totals are the main result, and reasons the least of it. */
    private static final double TOTAL = 100;

    private static final double REASON = 0.1;

    /** How many families there are is told last, since it follows from other numbers or tells of them. */
    private static final double LEAST = 0.001;

    /** Without the size of its groups nothing of the comparison is published. */
    private static final double COMPARISON = 10_000;

    private final RowIndex rows;
    private final Ledger ledger = new Ledger();
    private final List<Integer> plans = new ArrayList<>();
    private final List<Integer> refrained = new ArrayList<>();
    private final List<Integer> ongoing = new ArrayList<>();
    private final List<ResultKey> reasons;
    private final long[] left;
    private final List<List<Integer>> byReason = new ArrayList<>();

    OfferCounts(RowIndex rows) {
        this.rows = rows;
        this.reasons = rows.keys("flow").stream()
                .filter(key -> key.term().equals("refrain_reason"))
                .toList();
        this.left = new long[reasons.size() + 1];
        long known = 0;
        for (int k = 0; k < reasons.size(); k++) {
            left[k] = rows.count(reasons.get(k), "refrained");
            known += left[k];
            byReason.add(new ArrayList<>());
        }
        left[reasons.size()] = rows.count(flow(), "refrained") - known;
        byReason.add(new ArrayList<>());
    }

    Set<Source> hidden(int threshold) {
        for (ResultKey key : rows.keys("success_rate")) {
            if (!key.level().equals(ResultKey.ALL)) {
                approach(key);
            }
        }
        totals();
        for (int k = 0; k < reasons.size(); k++) {
            ledger.publish(new Source(reasons.get(k), "refrained"), REASON, byReason.get(k));
        }
        ledger.imply(byReason.get(reasons.size()));
        return ledger.hidden(threshold);
    }

    private void approach(ResultKey key) {
        long successes = rows.count(key, "successes");
        int plan = ledger.cell(successes);
        int running = ledger.cell(rows.count(key, "ongoing"));
        List<Integer> ended = new ArrayList<>(refrainedOf(rows.count(key, "offered") - successes));
        plans.add(plan);
        refrained.addAll(ended);
        ongoing.add(running);
        ledger.publish(new Source(key, "successes"), 1, List.of(plan));
        ledger.publish(new Source(key(key, "weeks_to_plan"), "n"), 1, List.of(plan));
        ledger.publish(new Source(key(key, "weeks_to_refrain"), "n"), 1, ended);
        ledger.publish(new Source(key, "ongoing"), REASON, List.of(running));
        ended.add(plan);
        ledger.publish(new Source(key, "offered"), 1, ended);
    }

    private static ResultKey key(ResultKey approach, String analysis) {
        return new ResultKey(analysis, WEEKS, APPROACH, approach.level());
    }

    /** Spreads offers that were refrained from over what is left of the reasons. */
    private List<Integer> refrainedOf(long n) {
        List<Integer> cells = new ArrayList<>();
        long rest = n;
        for (int k = 0; k < left.length; k++) {
            long taken = Math.min(rest, left[k]);
            int cell = ledger.cell(taken);
            left[k] -= taken;
            rest -= taken;
            cells.add(cell);
            byReason.get(k).add(cell);
        }
        return cells;
    }

    private void totals() {
        long others = rows.count(flow(), "ongoing")
                - rows.keys("success_rate").stream()
                        .filter(key -> !key.level().equals(ResultKey.ALL))
                        .mapToLong(key -> rows.count(key, "ongoing"))
                        .sum();
        int other = ledger.cell(Math.max(0, others));
        ongoing.add(other);
        ledger.imply(List.of(other));
        ResultKey all = ResultKey.allApproaches("success_rate", PLAN);
        List<Integer> offered = new ArrayList<>(plans);
        offered.addAll(refrained);
        for (Source source : List.of(new Source(all, "offered"), new Source(flow(), "offered"))) {
            ledger.publish(source, TOTAL, offered);
        }
        List<Source> made = List.of(
                new Source(all, "successes"),
                new Source(flow(), "plan_made"),
                new Source(key(all, "weeks_to_plan"), "n"));
        made.forEach(source -> ledger.publish(source, TOTAL, plans));
        compared();
        List<Source> ended = List.of(new Source(flow(), "refrained"), new Source(key(all, "weeks_to_refrain"), "n"));
        ended.forEach(source -> ledger.publish(source, TOTAL, refrained));
        List<Source> running = List.of(new Source(all, "ongoing"), new Source(flow(), "ongoing"));
        running.forEach(source -> ledger.publish(source, 1, ongoing));
    }

    /** Where each plan is that of another family, which is the rule, the families compared tell how many plans there are. */
    private void compared() {
        ResultKey treated = FamilyCounts.group("treated");
        if (rows.count(treated, "compared") == rows.count(flow(), "plan_made")) {
            ledger.publish(new Source(treated, "compared"), COMPARISON, plans);
            families();
        }
    }

    /** Where each offer is to another family, all families are those compared and those of the other offers. */
    private void families() {
        ResultKey group = FamilyCounts.group("control");
        long others = rows.count(flow(), "refrained") + rows.count(flow(), "ongoing");
        long compared = rows.count(flow(), "plan_made") + rows.count(group, "compared");
        if (rows.count(flow(), "families") == compared + others) {
            int control = ledger.cell(rows.count(group, "compared"));
            ledger.publish(new Source(group, "compared"), COMPARISON, List.of(control));
            List<Integer> all = new ArrayList<>(List.of(control));
            all.addAll(plans);
            all.addAll(refrained);
            all.addAll(ongoing);
            ledger.publish(new Source(flow(), "families"), LEAST, all);
        }
    }

    private static ResultKey flow() {
        return new ResultKey("flow", PLAN, "families", ResultKey.ALL);
    }
}
