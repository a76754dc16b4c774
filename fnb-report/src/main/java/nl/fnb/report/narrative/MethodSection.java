package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Study;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Definitions;
import nl.fnb.report.document.Definitions.Definition;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.Verdict;

/** How the figures were computed, and what they cannot say. */
final class MethodSection {

    private static final List<String> TERMS = List.of(
            "offered",
            "weeks",
            "time-course",
            "treated",
            "control",
            "measured",
            "care",
            "event",
            "comparison",
            "margin",
            "interval",
            "moderator",
            "baseline");

    private final Wording w;
    private final AnalysisPlan plan;
    private final Study study;
    private final List<String> limits;

    MethodSection(Wording w, AnalysisPlan plan, Study study, List<String> limits) {
        this.w = w;
        this.plan = plan;
        this.study = study;
        this.limits = limits;
    }

    /** The limits of any evaluation, where the figures of this one may not be told. */
    static List<String> limitsOfAny(Wording w, AnalysisPlan plan) {
        List<String> limits = new ArrayList<>();
        for (String limit : List.of("design", "baseline", "attrition", "outcomes", "scope")) {
            limits.add(w.say(
                    "limits." + limit,
                    w.figures().count(SmallNumbers.LEAST),
                    w.figures().plain(plan.alpha())));
        }
        return limits;
    }

    Section section() {
        return new Section("method", w.say("method.title"), List.of(), parts());
    }

    /** The section with the checklist of TREND, whose items point to the sections of a whole report. */
    Section withChecklist() {
        List<Section> parts = new ArrayList<>(parts());
        parts.add(Section.of("trend", w.say("trend.title"), trend()));
        return new Section("method", w.say("method.title"), List.of(), parts);
    }

    private List<Section> parts() {
        return List.of(
                Section.of("limits", w.say("limits.title"), List.of(new BulletList(limits))),
                Section.of("definitions", w.say("definitions.title"), List.of(definitions())),
                Section.of("verdicts", w.say("verdicts.title"), verdicts()),
                Section.of("plan", w.say("plan.title"), plan()));
    }

    private Block definitions() {
        List<Definition> items = new ArrayList<>();
        String months = w.count("month", plan.followUpMonths());
        String model = new Adjustment(w, plan, study).model();
        for (String term : TERMS) {
            items.add(new Definition(
                    w.say("definition." + term),
                    w.say("definition." + term + ".text", months, model, w.level(), adjusted())));
        }
        return new Definitions(items);
    }

    private String adjusted() {
        return w.say("adjusted." + plan.multiplicity().name());
    }

    private List<Block> verdicts() {
        List<Definition> items = new ArrayList<>();
        String inner = w.figures().level(1 - 2 * plan.alpha());
        for (Verdict verdict : Verdict.values()) {
            items.add(new Definition(
                    VerdictWords.of(w, verdict),
                    w.say(
                            "definition." + verdict.name(),
                            w.level(),
                            inner,
                            w.figures().plain(plan.alpha()),
                            w.figures().plain(plan.alpha() / 2))));
        }
        return List.of(new Paragraph(w.say("verdicts.intro")), new Definitions(items));
    }

    private List<Block> trend() {
        return List.of(new Paragraph(w.say("trend.intro")), new TrendChecklist(w).table());
    }

    private List<Block> plan() {
        PlanTables tables = new PlanTables(w, plan, study);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(w.say(plan.isDefault() ? "summary.default-plan" : "plan.own")));
        blocks.add(tables.choices());
        if (!plan.outcomes().isEmpty()) {
            blocks.add(tables.outcomes());
        }
        return blocks;
    }
}
