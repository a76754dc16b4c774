package nl.fnb.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;

/**
 * An attack on published rows: every equation that the study format implies is solved for its one unknown, until nothing
 * more follows; what cannot be exact is bounded from both sides. Written apart from the code that decides what is hidden.
 */
final class RowAttack {

    private static final String PLAN = "family_group_plan";

    private final Map<String, long[]> bounds = new TreeMap<>();
    private final List<List<String>> sums = new ArrayList<>();
    private final Set<String> published = new HashSet<>();

    RowAttack(List<ResultRow> rows) {
        rows.stream().filter(ResultRow::isNumber).forEach(this::read);
        offers(rows);
        families(rows);
    }

    /** Knows, or guesses rightly, that each plan is that of another family. */
    RowAttack knowingThatEachPlanIsOfAnotherFamily() {
        sum(flow("plan_made"), name(new ResultKey("flow", PLAN, "group", "TREATED"), "compared"));
        return this;
    }

    /** Knows, or guesses rightly, that each offer is to another family, and that all others had regular care. */
    RowAttack knowingThatEachOfferIsToAnotherFamily() {
        sum(
                flow("families"),
                flow("plan_made"),
                flow("refrained"),
                flow("ongoing"),
                name(new ResultKey("flow", PLAN, "group", "CONTROL"), "compared"));
        return this;
    }

    private void read(ResultRow row) {
        String name = name(row.key(), row.statistic());
        double value = Double.parseDouble(row.value());
        if (value == Math.rint(value) && !row.statistic().startsWith("proportion") && value >= 0 && value < 1e9) {
            know(name, Math.round(value));
        }
    }

    private long[] at(String name) {
        return bounds.computeIfAbsent(name, each -> new long[] {0, 1_000_000});
    }

    private void know(String name, long value) {
        bounds.put(name, new long[] {value, value});
        published.add(name);
    }

    private static String name(ResultKey key, String statistic) {
        return String.join("|", key.analysis(), key.outcome(), key.term(), key.level(), statistic);
    }

    private static String offer(String level, String statistic) {
        return name(new ResultKey("success_rate", PLAN, "approach", level), statistic);
    }

    private static String weeks(String analysis, String level) {
        return name(new ResultKey(analysis, "weeks", "approach", level), "n");
    }

    private static String flow(String statistic) {
        return name(new ResultKey("flow", PLAN, "families", "ALL"), statistic);
    }

    /** The first is the sum of the others. */
    private void sum(String total, String... parts) {
        List<String> sum = new ArrayList<>(List.of(total));
        sum.addAll(Arrays.asList(parts));
        sum.forEach(this::at);
        sums.add(sum);
    }

    private void offers(List<ResultRow> rows) {
        Set<String> levels = Stream.of("EK_C", "FNB_SONESTRA", "SOS").collect(Collectors.toSet());
        for (String level : List.of("ALL", "EK_C", "FNB_SONESTRA", "SOS")) {
            sum(offer(level, "successes"), weeks("weeks_to_plan", level));
            sum(offer(level, "offered"), offer(level, "successes"), weeks("weeks_to_refrain", level));
        }
        for (String statistic : List.of("offered", "successes")) {
            sum(
                    offer("ALL", statistic),
                    levels.stream().map(l -> offer(l, statistic)).toArray(String[]::new));
        }
        sum(
                weeks("weeks_to_refrain", "ALL"),
                levels.stream().map(l -> weeks("weeks_to_refrain", l)).toArray(String[]::new));
        sum(flow("offered"), offer("ALL", "offered"));
        sum(flow("plan_made"), offer("ALL", "successes"));
        sum(flow("refrained"), weeks("weeks_to_refrain", "ALL"));
        sum(flow("ongoing"), offer("ALL", "ongoing"));
        List<String> reasons = rows.stream()
                .filter(row -> row.key().term().equals("refrain_reason"))
                .map(row -> name(row.key(), row.statistic()))
                .distinct()
                .toList();
        long inResults = reasons.size();
        if (inResults > 0) {
            List<String> parts = new ArrayList<>(reasons);
            parts.add("other reasons");
            sum(flow("refrained"), parts.toArray(String[]::new));
        }
    }

    private void families(List<ResultRow> rows) {
        for (String group : List.of("treated", "control")) {
            String compared = name(
                    new ResultKey("flow", PLAN, "group", group.equals("treated") ? "TREATED" : "CONTROL"), "compared");
            rows.stream()
                    .map(ResultRow::key)
                    .filter(key -> key.analysis().equals("binary_outcome"))
                    .distinct()
                    .forEach(key -> {
                        String n = name(key, "n_" + group);
                        sum(compared, n, name(key, "not_at_risk_" + group));
                        sum(n, name(key, "events_" + group), name(key, "without_" + group));
                    });
            baseline(rows, group);
        }
        sum(
                flow("families"),
                name(new ResultKey("flow", PLAN, "group", "TREATED"), "compared"),
                name(new ResultKey("flow", PLAN, "group", "CONTROL"), "compared"),
                "families in neither group");
    }

    /** Shares become counts where the number that they are shares of is published. */
    private void baseline(List<ResultRow> rows, String group) {
        for (ResultRow row : rows) {
            ResultKey key = row.key();
            String n = name(key, "n_" + group);
            if (key.analysis().equals("baseline")
                    && row.statistic().equals("proportion_" + group)
                    && published.contains(n)) {
                long all = at(n)[0];
                long with = Math.round(Double.parseDouble(row.value()) * all);
                know(name(key, "count_" + group), with);
                if (key.level().equals("ALL")) {
                    sum(n, name(key, "count_" + group), name(key, "without_" + group));
                }
            }
        }
    }

    /** Tightens bounds until they stay as they are. */
    void subtract() {
        boolean more = true;
        while (more) {
            more = false;
            for (List<String> sum : sums) {
                more |= tighten(sum);
            }
        }
    }

    private boolean tighten(List<String> sum) {
        List<String> parts = sum.subList(1, sum.size());
        boolean more = narrow(sum.get(0), total(parts, 0, ""), total(parts, 1, ""));
        for (String part : parts) {
            long low = at(sum.get(0))[0] - total(parts, 1, part);
            long high = at(sum.get(0))[1] - total(parts, 0, part);
            more |= narrow(part, low, high);
        }
        return more;
    }

    private long total(List<String> parts, int end, String without) {
        return parts.stream()
                .filter(part -> !part.equals(without))
                .mapToLong(part -> at(part)[end])
                .sum();
    }

    private boolean narrow(String name, long low, long high) {
        long[] now = at(name);
        boolean more = low > now[0] || high < now[1];
        now[0] = Math.max(now[0], low);
        now[1] = Math.min(now[1], high);
        return more;
    }

    /** The counts that are now known and small. */
    List<String> small(long threshold) {
        return bounds.entrySet().stream()
                .filter(e -> e.getValue()[0] == e.getValue()[1])
                .filter(e -> e.getValue()[0] > 0 && e.getValue()[0] < threshold)
                .map(Map.Entry::getKey)
                .filter(RowAttack::isCount)
                .toList();
    }

    private static boolean isCount(String name) {
        return !name.matches(".*\\|(df1?|df2|tested|f|f_welch|min|max|mean|median|sd|chi_square|kruskal_h|p|margin"
                + "|mean_.*|sd_.*|difference|ci_low|ci_high|t|se|p_.*|proportion.*|cramers_v|risk_difference|.*_p)$");
    }
}
