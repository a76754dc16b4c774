package nl.fnb.report.narrative;

import java.util.Optional;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.MissingData;
import nl.fnb.stats.Tally;

/** What is missing of the compared families, in a sentence and as a table. */
final class MissingDataTable {

    private final Wording w;
    private final CellText cells;
    private final MissingData data;
    private final long treated;
    private final long control;

    MissingDataTable(Wording w, MissingData data) {
        this.w = w;
        this.cells = new CellText(w);
        this.data = data;
        this.treated = data.treated();
        this.control = data.control();
    }

    String sentence() {
        if (treated + control == 0 || data.variables().isEmpty()) {
            return w.say("missing-data.nothing");
        }
        return w.say(data.isComplete() ? "missing-data.none" : "missing-data.some");
    }

    /** The table; empty where there is nothing that could be missing. */
    Optional<Table> table() {
        if (treated + control == 0 || data.variables().isEmpty()) {
            return Optional.empty();
        }
        TableDraft draft = new TableDraft(w.say("missing-data.table"))
                .words(w.say("baseline.characteristic"))
                .figures(group("group.treated", treated), group("group.control", control));
        for (MissingData.Variable variable : data.variables()) {
            draft.row(cells.word(name(variable)), cell(variable.treated(), treated), cell(variable.control(), control));
        }
        return Optional.of(draft.note(w.say("missing-data.note")).table());
    }

    private String group(String key, long n) {
        return w.say("column.group", w.say(key), w.figures().count(n));
    }

    private String name(MissingData.Variable variable) {
        String label = w.name(variable.label());
        return switch (variable.kind()) {
            case CHARACTERISTIC -> label;
            case PRE -> w.say("baseline.row-pre", label);
            case POST -> w.say("missing-data.row-post", label);
        };
    }

    private Cell cell(long missing, long n) {
        return n == 0 ? cells.none() : Cell.of(w.figures().share(new Tally(missing, n)), missing);
    }
}
