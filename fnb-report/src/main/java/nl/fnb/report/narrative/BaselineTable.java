package nl.fnb.report.narrative;

import java.util.Optional;
import nl.fnb.domain.Characteristic;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.BaselineRow;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.stats.Moments;
import nl.fnb.stats.Tally;

/** The groups before the plan, beside each other. */
final class BaselineTable {

    private final Wording w;
    private final CellText cells;
    private final Evaluation evaluation;

    BaselineTable(Wording w, Evaluation evaluation) {
        this.w = w;
        this.cells = new CellText(w);
        this.evaluation = evaluation;
    }

    Table table() {
        TableDraft draft = new TableDraft(w.say("baseline.table"))
                .words(w.say("baseline.characteristic"))
                .figures(
                        group("group.treated", evaluation.flow().treated().compared()),
                        group("group.control", evaluation.flow().control().compared()),
                        w.say("baseline.difference"));
        String variable = "";
        for (BaselineRow row : evaluation.baseline().rowsByVariable()) {
            if (row.level().isPresent() && !row.variable().equals(variable)) {
                draft.heading(w.heading(row.label()));
            }
            variable = row.variable();
            add(draft, row);
        }
        return draft.note(note()).table();
    }

    private String note() {
        return w.say(
                "baseline.note",
                w.figures().plain(BaselineSentences.SLIGHT),
                w.figures().plain(BaselineSentences.LARGE));
    }

    private String group(String key, long n) {
        return w.say("column.group", w.say(key), w.figures().count(n));
    }

    private void add(TableDraft draft, BaselineRow row) {
        Cell difference = row.standardisedDifference()
                .map(d -> Cell.of(w.figures().statistic(d), d))
                .orElseGet(cells::none);
        Cell treated = values(row, row.treated());
        Cell control = values(row, row.control());
        if (row.level().isPresent()) {
            draft.part(cells.word(w.name(row.level().get().label())), treated, control, difference);
        } else {
            draft.row(cells.word(name(row)), treated, control, difference);
        }
    }

    private String name(BaselineRow row) {
        String label = w.name(row.label());
        if (row.variable().endsWith(".pre")) {
            return w.say("baseline.row-pre", label);
        }
        return unit(row)
                .map(unit -> w.say("baseline.row-mean-unit", label, PlainText.of(unit)))
                .orElse(label);
    }

    private Optional<String> unit(BaselineRow row) {
        return evaluation.study().characteristics().stream()
                .filter(c -> c.code().equals(row.variable()))
                .findFirst()
                .flatMap(Characteristic::unit);
    }

    private Cell values(BaselineRow row, Moments values) {
        if (values.n() == 0) {
            return cells.none();
        }
        if (row.share()) {
            Tally tally = new Tally(Math.round(values.mean() * values.n()), values.n());
            return Cell.of(w.figures().share(tally), values.mean());
        }
        String mean = w.figures().decimal(values.mean(), 2);
        String n = w.figures().count(values.n());
        return values.n() < 2
                ? Cell.of(w.say("baseline.single", mean, n))
                : Cell.of(w.say("baseline.mean", mean, w.figures().decimal(values.sd(), 2), n));
    }
}
