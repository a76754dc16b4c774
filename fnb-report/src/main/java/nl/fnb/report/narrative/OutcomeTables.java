package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Direction;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.OutcomeComparison;
import nl.fnb.stats.Moments;
import nl.fnb.stats.equivalence.Equivalence;

/** The comparisons of the measured outcomes, as tables. */
final class OutcomeTables {

    private final Wording w;
    private final CellText cells;
    private final Evaluation evaluation;

    OutcomeTables(Wording w, Evaluation evaluation) {
        this.w = w;
        this.cells = new CellText(w);
        this.evaluation = evaluation;
    }

    /** The means of an outcome before and after, by group. */
    Table means(OutcomeComparison c) {
        TableDraft draft = new TableDraft(
                        w.say("means.table", w.heading(c.outcome().label())))
                .words(w.say("means.column"))
                .figures(w.say("column.n"), w.say("means.pre"), w.say("means.post"));
        group(draft, "group.treated", c.preTreated(), c.postTreated(), Digits.of(c));
        group(draft, "group.control", c.preControl(), c.postControl(), Digits.of(c));
        return draft.note(w.say("means.note")).table();
    }

    private void group(TableDraft draft, String key, Moments pre, Moments post, int digits) {
        draft.row(cells.word(w.say(key)), cells.count(pre.n()), mean(pre, digits), mean(post, digits));
    }

    private Cell mean(Moments values, int digits) {
        String mean = w.figures().decimal(values.mean(), digits);
        return values.n() < 2
                ? Cell.of(mean, values.mean())
                : Cell.of(w.say("means.cell", mean, w.figures().decimal(values.sd(), digits)));
    }

    /** The differences with their tests. */
    Table differences() {
        TableDraft draft = new TableDraft(w.say("differences.table"))
                .words(w.say("column.outcome"))
                .figures(
                        w.say("differences.difference"),
                        w.say("column.interval", w.level()),
                        w.say("column.se"),
                        w.say("column.t"),
                        w.say("column.p"))
                .words(w.say("column.verdict"));
        for (OutcomeComparison c : evaluation.outcomes().comparisons()) {
            int digits = Digits.of(c);
            draft.row(
                    cells.word(w.heading(c.outcome().label())),
                    cells.decimal(c.difference().estimate(), digits),
                    cells.word(w.figures().range(c.difference().interval(), digits)),
                    cells.decimal(c.difference().standardError(), digits),
                    Cell.of(
                            w.say(
                                    "statistic.t",
                                    w.figures().df(c.df()),
                                    w.figures().statistic(c.difference().t())),
                            c.difference().t()),
                    cells.p(c.difference().pValue()),
                    cells.word(VerdictWords.of(w, c.verdict())));
        }
        return draft.note(w.say("differences.note")).table();
    }

    /** The tests against the margins; empty where no outcome has one. */
    Optional<Table> equivalence() {
        String inner = w.figures().level(1 - 2 * evaluation.plan().alpha());
        TableDraft draft = new TableDraft(w.say("equivalence.table"))
                .words(w.say("column.outcome"))
                .figures(
                        w.say("equivalence.margin"),
                        w.say("column.interval", inner),
                        w.say("equivalence.p"),
                        w.say("equivalence.p-not-worse"));
        for (OutcomeComparison c : evaluation.outcomes().comparisons()) {
            c.equivalence().ifPresent(e -> add(draft, c, e));
        }
        return draft.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.note(equivalenceNote()).table());
    }

    private void add(TableDraft draft, OutcomeComparison c, Equivalence.Result e) {
        int digits = Digits.of(c);
        boolean lower = c.outcome().better() == Direction.LOWER;
        draft.row(
                cells.word(w.heading(c.outcome().label())),
                cells.decimal(e.margin(), digits),
                cells.word(w.figures().range(e.interval(), digits)),
                cells.p(e.pEquivalence()),
                cells.p(lower ? e.pUpper() : e.pLower()));
    }

    private String equivalenceNote() {
        List<String> without = evaluation.outcomes().comparisons().stream()
                .filter(c -> c.equivalence().isEmpty())
                .map(c -> w.name(c.outcome().label()))
                .toList();
        String alpha = w.figures().plain(evaluation.plan().alpha());
        String half = w.figures().plain(evaluation.plan().alpha() / 2);
        String note = w.say("equivalence.note", alpha, half);
        return without.isEmpty() ? note : note + " " + w.say("equivalence.without", w.join(without));
    }
}
