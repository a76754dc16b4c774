package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Level;
import nl.fnb.report.evaluation.BaselineRow;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Flow;

/** Who is compared, and how alike the groups were. */
final class GroupSentences {

    /**
     * The standardised difference from which a report names a characteristic: beyond a quarter of a standard deviation
     * adjustment by a model is no longer trustworthy by itself (Rubin, 2001, doi:10.1023/A:1020363010465).
     */
    static final double LARGE = 0.25;

    /** The standardised difference up to which groups are commonly taken to be alike (Austin, 2009, doi:10.1002/sim.3697). */
    static final double SLIGHT = 0.1;

    /** The difference between the groups in the share of families that lack a measurement from which a report warns of it. */
    private static final double UNEVEN = 0.1;

    private final Wording w;
    private final Evaluation evaluation;

    GroupSentences(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    /** Who is compared with whom. */
    String compared() {
        long treated = evaluation.flow().treated().compared();
        long control = evaluation.flow().control().compared();
        if (treated == 0 && control == 0) {
            return w.say("groups.nobody");
        }
        if (treated == 0 || control == 0) {
            String present = w.say(
                    "groups.present", w.figures().count(treated), w.figures().count(control));
            return present + " " + w.say(treated == 0 ? "groups.no-treated" : "groups.no-control");
        }
        return w.say("groups.compared", w.count("family", treated), w.count("family", control)) + " "
                + w.say("groups.how");
    }

    /** How many families are in neither group. */
    Optional<String> others() {
        long others = Math.max(0, evaluation.flow().families() - compared(evaluation.flow()));
        return others == 0 || compared(evaluation.flow()) == 0
                ? Optional.empty()
                : Optional.of(w.choose("flow.others", others));
    }

    private static long compared(Flow flow) {
        return flow.treated().compared() + flow.control().compared();
    }

    boolean bothPresent() {
        return evaluation.flow().treated().compared() > 0
                && evaluation.flow().control().compared() > 0;
    }

    /** What the groups differed in before the plan, where that was much. */
    Optional<String> different() {
        List<String> large = names(LARGE, Double.POSITIVE_INFINITY);
        if (large.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                w.say("baseline.large", w.joinLong(large), w.figures().plain(LARGE)));
    }

    /** Whether there is a characteristic in which the groups can be compared. */
    boolean isKnown() {
        return evaluation.baseline().rowsByVariable().stream()
                .anyMatch(row -> row.standardisedDifference().isPresent());
    }

    /** How alike the groups were, in a sentence or two. */
    String alike() {
        if (!isKnown()) {
            return w.say("baseline.unknown");
        }
        List<String> slight = names(SLIGHT, LARGE);
        List<String> texts = new ArrayList<>();
        different().ifPresent(texts::add);
        if (!slight.isEmpty()) {
            texts.add(w.say(
                    "baseline.slight",
                    w.joinLong(slight),
                    w.figures().plain(SLIGHT),
                    w.figures().plain(LARGE)));
        }
        return texts.isEmpty() ? w.say("baseline.alike", w.figures().plain(SLIGHT)) : String.join(" ", texts);
    }

    private List<String> names(double above, double upTo) {
        List<String> names = new ArrayList<>();
        for (BaselineRow row : evaluation.baseline().rowsByVariable()) {
            double difference = row.standardisedDifference().orElse(0.0);
            if (Math.abs(difference) > above && Math.abs(difference) <= upTo) {
                names.add(w.say("item", name(row), w.figures().statistic(difference)));
            }
        }
        return names;
    }

    /** The name of a line of the baseline table, on its own. */
    String name(BaselineRow row) {
        String label = w.name(row.label());
        if (row.variable().endsWith(".pre")) {
            return w.say("baseline.pre", label);
        }
        return row.level()
                .map(Level::label)
                .map(level -> w.say("baseline.level", label, w.name(level)))
                .orElse(label);
    }

    /** The same name, to start a line with. */
    String heading(BaselineRow row) {
        return w.capital(name(row));
    }

    /** How many families of each group were measured. */
    List<String> measured() {
        List<String> texts = new ArrayList<>();
        add(texts, "flow.measured-treated", evaluation.flow().treated());
        add(texts, "flow.measured-control", evaluation.flow().control());
        return texts;
    }

    private void add(List<String> texts, String key, Flow.Group group) {
        if (group.compared() > 0) {
            texts.add(w.say(
                    key,
                    w.count("family", group.compared()),
                    w.figures().count(group.measuredBefore()),
                    w.figures().count(group.measuredAfter()),
                    w.figures().count(group.measuredBoth())));
        }
    }

    /** Whether measurements are missing more often in one group than in the other. */
    boolean unevenlyMeasured() {
        return bothPresent()
                && Math.abs(measuredShare(evaluation.flow().treated())
                                - measuredShare(evaluation.flow().control()))
                        > UNEVEN;
    }

    private static double measuredShare(Flow.Group group) {
        return (double) group.measuredBoth() / group.compared();
    }
}
