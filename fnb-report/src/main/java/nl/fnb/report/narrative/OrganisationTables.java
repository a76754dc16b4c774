package nl.fnb.report.narrative;

import java.util.Optional;
import java.util.function.Function;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Organisations;
import nl.fnb.report.evaluation.Weeks;

/** How often and how soon a conference leads to a plan at each organisation, as tables. */
final class OrganisationTables {

    private final Wording w;
    private final CellText cells;
    private final Organisations organisations;

    OrganisationTables(Wording w, Organisations organisations) {
        this.w = w;
        this.cells = new CellText(w);
        this.organisations = organisations;
    }

    /** The success rates; empty without two organisations. */
    Optional<Table> rates() {
        TableDraft draft = new TableDraft(w.say("organisation.rates"))
                .words(w.say("organisation.column"))
                .figures(
                        w.say("success.column-ended"),
                        w.say("success.column-plans"),
                        w.say("success.column-rate"),
                        w.say("column.interval", w.level()),
                        w.say("success.column-ongoing"));
        for (Organisations.Entry entry : organisations.entries()) {
            draft.row(
                    name(entry),
                    cells.count(entry.tally().trials()),
                    cells.count(entry.tally().successes()),
                    cells.percent(entry.tally()),
                    cells.percents(entry.interval().map(r -> r.interval())),
                    cells.count(entry.ongoing()));
        }
        draft.note(w.say("organisation.note"));
        return draft.isEmpty() ? Optional.empty() : Optional.of(draft.table());
    }

    /** The weeks to a decision; empty without two organisations. */
    Optional<Table> weeks() {
        TableDraft draft = new TableDraft(w.say("organisation.weeks"))
                .words(w.say("organisation.column"))
                .figures(w.say("column.n"), w.say("column.mean"), w.say("column.sd"), w.say("column.median"))
                .figures(w.say("column.min"), w.say("column.max"));
        add(draft, w.say("weeks.rows-plan"), Organisations.Entry::toPlan);
        add(draft, w.say("weeks.rows-refrain"), Organisations.Entry::toRefrain);
        draft.note(w.say("organisation.note"));
        return organisations.entries().isEmpty() ? Optional.empty() : Optional.of(draft.table());
    }

    private void add(TableDraft draft, String heading, Function<Organisations.Entry, Weeks> weeksOf) {
        draft.heading(heading);
        for (Organisations.Entry entry : organisations.entries()) {
            Weeks weeks = weeksOf.apply(entry);
            draft.part(
                    name(entry),
                    cells.count(weeks.n()),
                    cell(weeks.summary().map(s -> s.mean())),
                    cell(weeks.summary().flatMap(s -> s.sd().stream().boxed().findFirst())),
                    cell(weeks.summary().map(s -> s.median())),
                    cell(weeks.summary().map(s -> s.min())),
                    cell(weeks.summary().map(s -> s.max())));
        }
    }

    private Cell cell(Optional<Double> value) {
        return value.map(x -> cells.decimal(x, 1)).orElseGet(cells::none);
    }

    private Cell name(Organisations.Entry entry) {
        return cells.word(PlainText.of(entry.organisation().name()));
    }
}
