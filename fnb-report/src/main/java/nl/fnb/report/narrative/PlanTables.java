package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Study;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.CareMeasure;
import nl.fnb.report.evaluation.Direction;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.Reference;

/** What was decided beforehand, as tables. */
final class PlanTables {

    private final Wording w;
    private final CellText cells;
    private final Study study;
    private final AnalysisPlan plan;

    PlanTables(Wording w, AnalysisPlan plan, Study study) {
        this.w = w;
        this.cells = new CellText(w);
        this.study = study;
        this.plan = plan;
    }

    /** The choices that hold for the whole evaluation. */
    Table choices() {
        TableDraft draft = new TableDraft(w.say("plan.table")).words(w.say("plan.choice"), w.say("plan.value"));
        row(draft, "plan.alpha", w.figures().plain(plan.alpha()));
        row(draft, "plan.follow-up", w.count("month", plan.followUpMonths()));
        row(draft, "plan.minimum-events", w.figures().count(plan.minimumEvents()));
        row(
                draft,
                "plan.multiplicity",
                w.say("multiplicity." + plan.multiplicity().name()));
        row(draft, "plan.adjust", list(new Adjustment(w, plan, study).names()));
        row(draft, "plan.moderators", list(moderators()));
        row(draft, "plan.references", list(references()));
        row(draft, "plan.seed", Long.toString(plan.seed()));
        return draft.table();
    }

    private void row(TableDraft draft, String key, String value) {
        draft.row(cells.word(w.say(key)), cells.word(value));
    }

    private String list(List<String> names) {
        return names.isEmpty() ? w.say("cell.nothing") : w.join(names);
    }

    private List<String> moderators() {
        return plan.moderators().stream().map(this::characteristic).toList();
    }

    private String characteristic(String code) {
        return study.characteristics().stream()
                .filter(c -> c.code().equals(code))
                .map(Characteristic::label)
                .map(w::name)
                .findFirst()
                .orElseGet(() -> PlainText.of(code));
    }

    private List<String> references() {
        return plan.references().stream().map(Reference::label).map(w::name).toList();
    }

    /** The outcomes with their sources. */
    Table outcomes() {
        TableDraft draft = new TableDraft(w.say("plan.outcomes"))
                .words(w.say("column.outcome"), w.say("plan.source"), w.say("plan.informant"), w.say("plan.better"))
                .figures(w.say("plan.margin"));
        for (Outcome outcome : plan.outcomes()) {
            draft.row(
                    cells.word(w.heading(outcome.label())),
                    cells.word(source(outcome)),
                    cells.word(informant(outcome)),
                    cells.word(
                            w.say(outcome.better() == Direction.LOWER ? "better.short-lower" : "better.short-higher")),
                    margin(outcome));
        }
        return draft.note(w.say("plan.outcomes-note")).table();
    }

    private String source(Outcome outcome) {
        if (outcome instanceof Outcome.ScaleScore score) {
            return w.say("source.scale", PlainText.of(score.instrument()), PlainText.of(score.scale()));
        }
        if (outcome instanceof Outcome.CareUse care) {
            return w.say(care.care() == CareMeasure.EPISODES ? "source.episodes" : "source.hours");
        }
        return w.say(
                "source.event", w.name(((Outcome.Event) outcome).safeguard().label()));
    }

    private String informant(Outcome outcome) {
        Optional<Informant> informant =
                outcome instanceof Outcome.Continuous continuous ? continuous.informant() : Optional.empty();
        if (outcome instanceof Outcome.Event) {
            return w.say("cell.not-applicable");
        }
        return informant.map(i -> w.say("informant." + i.name())).orElseGet(() -> w.say("informant.only"));
    }

    private Cell margin(Outcome outcome) {
        Optional<Double> margin = outcome instanceof Outcome.Continuous c ? c.margin() : Optional.empty();
        return margin.map(m -> Cell.of(w.figures().plain(m), m)).orElseGet(() -> Cell.of(w.say("cell.nothing")));
    }
}
