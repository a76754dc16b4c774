package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Flow;
import nl.fnb.report.evaluation.OutcomeComparison;

/** Who is compared, and who was measured. */
final class GroupSentences {

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

    /** What is missing more often in one group than in the other: measurements at all, or those of an outcome. */
    List<String> unevenlyMeasured() {
        List<String> uneven = new ArrayList<>();
        Flow.Group treated = evaluation.flow().treated();
        Flow.Group control = evaluation.flow().control();
        if (isUneven(treated.measuredBoth(), control.measuredBoth())) {
            uneven.add(w.say("flow.uneven-any"));
        }
        for (OutcomeComparison c : evaluation.outcomes().comparisons()) {
            if (isUneven(c.preTreated().n(), c.preControl().n())) {
                uneven.add(w.name(c.outcome().label()));
            }
        }
        return uneven;
    }

    private boolean isUneven(long treated, long control) {
        double ofTreated = (double) treated / evaluation.flow().treated().compared();
        double ofControl = (double) control / evaluation.flow().control().compared();
        return bothPresent() && Math.abs(ofTreated - ofControl) > UNEVEN;
    }
}
