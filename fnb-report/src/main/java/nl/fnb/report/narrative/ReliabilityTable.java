package nl.fnb.report.narrative;

import java.util.Optional;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.ScaleReliability;

/** How far the items of the instruments go together, as a table. */
final class ReliabilityTable {

    private final Wording w;
    private final CellText cells;
    private final ScaleReliability reliability;

    ReliabilityTable(Wording w, ScaleReliability reliability) {
        this.w = w;
        this.cells = new CellText(w);
        this.reliability = reliability;
    }

    /** The table; empty where no scale is a sum, mean or count of items that were answered. */
    Optional<Table> table() {
        TableDraft draft = new TableDraft(w.say("reliability.table"))
                .words(w.say("reliability.scale"))
                .figures(
                        w.say("reliability.items"),
                        w.say("reliability.answered"),
                        w.say("reliability.complete"),
                        w.say("reliability.alpha"),
                        w.say("column.interval", w.level()));
        for (ScaleReliability.Entry entry : reliability.entries()) {
            draft.row(
                    cells.word(name(w, entry)),
                    cells.count(entry.scale().items().size()),
                    cells.count(entry.answered()),
                    entry.alpha().value().map(a -> cells.count(a.n())).orElseGet(cells::none),
                    entry.alpha()
                            .value()
                            .map(a -> cells.decimal(a.estimate(), 2))
                            .orElseGet(cells::none),
                    entry.alpha()
                            .value()
                            .map(a -> cells.word(w.figures().range(a.interval(), 2)))
                            .orElseGet(cells::none));
        }
        draft.note(w.say("reliability.note"));
        return draft.isEmpty() ? Optional.empty() : Optional.of(draft.table());
    }

    /** A scale at a moment, by the names of its instrument and of its own. */
    static String name(Wording w, ScaleReliability.Entry entry) {
        String instrument = w.name(entry.instrument().title());
        String moment = w.say("reliability.wave-" + entry.wave().name());
        String when = entry.informant()
                .map(by -> w.say("reliability.by", moment, w.say("informant." + by.name())))
                .orElse(moment);
        if (entry.instrument().scales().size() == 1) {
            return w.say("reliability.instrument", instrument, when);
        }
        String scale = entry.scale()
                .label()
                .map(w::name)
                .orElseGet(() -> PlainText.of(entry.scale().id()));
        return w.say("reliability.name", instrument, scale, when);
    }
}
