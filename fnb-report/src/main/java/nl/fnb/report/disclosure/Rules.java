package nl.fnb.report.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;

/**
 * Which rows may be published, once it is known which counts may not.
 *
 * <p>A figure is published only if every count that it is computed from is: a share beside its total, a mean beside its
 * number and a test beside its table would give the count away. The lowest and the highest value are those of one family.
 * What no rule knows is withheld.
 */
final class Rules {

    private final RowIndex rows;
    private final Set<Source> hidden;
    private final int threshold;

    Rules(RowIndex rows, int threshold) {
        this.rows = rows;
        this.threshold = threshold;
        this.hidden = new HashSet<>(new OfferCounts(rows).hidden(threshold));
        hidden.addAll(new FamilyCounts(rows, threshold).hidden());
    }

    boolean publishes(ResultRow row) {
        ResultKey key = row.key();
        return switch (key.analysis()) {
            case "success_rate" -> success(key, row.statistic());
            case "success_rate_by_approach" -> allApproaches();
            case "success_rate_pairwise" -> pair(key, row.statistic());
            case "success_rate_vs_reference" -> rate(ResultKey.ALL);
            case "weeks_to_plan", "weeks_to_refrain" -> weeks(key, row.statistic());
            case "weeks_to_plan_by_approach", "weeks_to_plan_pairwise" -> allApproaches();
            case "flow" -> shown(key, row.statistic());
            case "outcome_comparison", "outcome_equivalence" -> outcome(key.outcome());
            case "outcome_verdict" -> verdict(key.outcome());
            case "binary_outcome" -> groups() && binary(key, row.statistic());
            case "moderation" -> moderation(key);
            case "baseline" -> groups() && baseline(key, row.statistic());
            default -> false;
        };
    }

    private boolean shown(ResultKey key, String... statistics) {
        for (String statistic : statistics) {
            if (hidden.contains(new Source(key, statistic))) {
                return false;
            }
        }
        return true;
    }

    private boolean groups() {
        return shown(FamilyCounts.group("treated"), "compared") && shown(FamilyCounts.group("control"), "compared");
    }

    private boolean success(ResultKey key, String statistic) {
        return switch (statistic) {
            case "offered", "successes", "ongoing" -> shown(key, statistic);
            default -> shown(key, "offered", "successes");
        };
    }

    private boolean rate(String approach) {
        return shown(new ResultKey("success_rate", "family_group_plan", "approach", approach), "offered", "successes");
    }

    private boolean allApproaches() {
        return rows.keys("success_rate").stream().allMatch(key -> rate(key.level()));
    }

    private boolean pair(ResultKey key, String statistic) {
        return statistic.equals("p_adjusted")
                ? allApproaches()
                : List.of(key.level().split(":", -1)).stream().allMatch(this::rate);
    }

    private boolean weeks(ResultKey key, String statistic) {
        return !statistic.equals("min") && !statistic.equals("max") && shown(key, "n");
    }

    private boolean outcome(String outcome) {
        return groups() && shown(ResultKey.treated("outcome_comparison", outcome), "n_treated", "n_control");
    }

    private boolean verdict(String outcome) {
        return rows.has(ResultKey.treated("outcome_comparison", outcome), "difference") ? outcome(outcome) : groups();
    }

    private boolean binary(ResultKey key, String statistic) {
        return switch (statistic) {
            case "events_treated",
                    "n_treated",
                    "not_at_risk_treated",
                    "events_control",
                    "n_control",
                    "not_at_risk_control",
                    "tested" -> shown(key, statistic);
            case "ci_low_treated", "ci_high_treated" -> shown(key, "events_treated", "n_treated");
            case "ci_low_control", "ci_high_control" -> shown(key, "events_control", "n_control");
            default -> shown(key, "events_treated", "n_treated", "events_control", "n_control");
        };
    }

    private boolean moderation(ResultKey key) {
        boolean shares = rows.keys("baseline").stream()
                .filter(row -> row.outcome().equals(key.term()))
                .allMatch(row -> shown(row, "n_treated", "n_control", "proportion_treated", "proportion_control"));
        return outcome(key.outcome()) && shares && rows.figure(key, "df2") >= threshold;
    }

    private boolean baseline(ResultKey key, String statistic) {
        if (statistic.equals("standardised_difference")) {
            return shown(key, "n_treated", "n_control", "proportion_treated", "proportion_control");
        }
        String group = statistic.endsWith("_treated") ? "_treated" : "_control";
        return statistic.equals("n" + group) ? shown(key, statistic) : shown(key, "n" + group, "proportion" + group);
    }
}
