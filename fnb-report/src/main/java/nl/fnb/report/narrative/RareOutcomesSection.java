package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.report.evaluation.RareOutcome;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;

/** The child protection measures beside regular care. */
final class RareOutcomesSection {

    private final Wording w;
    private final CellText cells;
    private final Evaluation evaluation;

    RareOutcomesSection(Wording w, Evaluation evaluation) {
        this.w = w;
        this.cells = new CellText(w);
        this.evaluation = evaluation;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        boolean planned = evaluation.plan().outcomes().stream().anyMatch(o -> o instanceof Outcome.Event);
        if (planned) {
            blocks.add(new Paragraph(intro()));
            new OutcomeFindings(w, evaluation).measures().ifPresent(blocks::add);
        } else {
            blocks.add(new Paragraph(w.say("rare.none-planned")));
        }
        if (!evaluation.rareOutcomes().outcomes().isEmpty()) {
            blocks.add(counts());
            differences().ifPresent(blocks::add);
        }
        return Section.of("rare-outcomes", w.say("rare.title"), blocks);
    }

    private String intro() {
        int least = evaluation.plan().minimumEvents();
        String counted = w.say("rare.intro", w.count("month", evaluation.plan().followUpMonths()));
        return least == 0 ? counted : counted + " " + w.say("rare.threshold", w.count("event", least));
    }

    private Table counts() {
        TableDraft draft = new TableDraft(w.say("rare.table"))
                .words(w.say("rare.column"))
                .figures(
                        w.say("rare.events"),
                        w.say("rare.share"),
                        w.say("column.interval", w.level()),
                        w.say("rare.not-at-risk"));
        for (RareOutcome o : evaluation.rareOutcomes().outcomes()) {
            draft.heading(w.heading(o.outcome().label()));
            group(draft, "group.treated", o.treated(), o.treatedInterval(), o.notAtRiskTreated());
            group(draft, "group.control", o.control(), o.controlInterval(), o.notAtRiskControl());
        }
        return draft.note(w.say("rare.table-note")).table();
    }

    private void group(TableDraft draft, String key, Tally tally, Optional<Interval> interval, long notAtRisk) {
        draft.part(
                cells.word(w.say(key)),
                cells.counts(tally),
                cells.percent(tally),
                cells.percents(interval),
                cells.count(notAtRisk));
    }

    private Optional<Table> differences() {
        TableDraft draft = new TableDraft(w.say("rare.differences"))
                .words(w.say("column.outcome"))
                .figures(w.say("pairs.difference"), w.say("column.interval", w.level()), w.say("column.p"))
                .words(w.say("column.verdict"));
        for (RareOutcome o : evaluation.rareOutcomes().outcomes()) {
            o.difference()
                    .ifPresent(d -> draft.row(
                            cells.word(w.heading(o.outcome().label())),
                            Cell.of(w.figures().decimal(d.estimate() * 100, 1), d.estimate() * 100),
                            cells.word(w.figures().pointsRange(d.interval())),
                            o.pValue().map(cells::p).orElseGet(() -> Cell.of(w.say("cell.not-tested"))),
                            cells.word(VerdictWords.of(w, o.verdict()))));
        }
        return draft.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.note(w.say("rare.differences-note")).table());
    }
}
