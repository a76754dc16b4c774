package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Study;
import nl.fnb.report.evaluation.AnalysisPlan;

/** What a comparison is adjusted for, in words. */
final class Adjustment {

    private final Wording w;
    private final AnalysisPlan plan;
    private final Study study;

    Adjustment(Wording w, AnalysisPlan plan, Study study) {
        this.w = w;
        this.plan = plan;
        this.study = study;
    }

    /** The pre-measurement and what the plan adds to it. */
    String equalAt() {
        List<String> names = new ArrayList<>();
        names.add(w.say("adjust.pre"));
        names.addAll(names());
        return w.join(names);
    }

    /** What the model of a comparison holds: the same, and the group. */
    String model() {
        List<String> names = new ArrayList<>();
        names.add(w.say("adjust.pre"));
        names.addAll(names());
        names.add(w.say("adjust.group"));
        return w.join(names);
    }

    /** What the plan adds to the pre-measurement. */
    List<String> names() {
        return plan.adjustFor().stream().map(this::name).toList();
    }

    private String name(String code) {
        return study.characteristics().stream()
                .filter(c -> c.code().equals(code))
                .map(Characteristic::label)
                .findFirst()
                .map(w::name)
                .orElseGet(() -> w.say("adjust.organisation"));
    }
}
