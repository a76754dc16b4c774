package nl.fnb.report.narrative;

import java.util.List;
import java.util.stream.Stream;
import nl.fnb.report.document.Table;

/**
 * The TREND checklist for reports of studies without randomisation: where this report answers each of its 22 items, and what
 * is left to the authors.
 *
 * @see <a href="https://doi.org/10.2105/AJPH.94.3.361">Des Jarlais, Lyles and Crepaz (2004), Am. J. Public Health 94, 361-366</a>
 */
final class TrendChecklist {

    /** An item, whether something of it is left to the authors, and the keys of the titles of the sections that answer it. */
    private record Item(String key, boolean authors, List<String> sections) {

        static Item answered(String key, String... sections) {
            return new Item(key, false, List.of(sections));
        }

        static Item partly(String key, String... sections) {
            return new Item(key, true, List.of(sections));
        }
    }

    private static final List<Item> ITEMS = List.of(
            Item.partly("heading", "summary.title"),
            Item.partly("background"),
            Item.partly("participants", "flow.title"),
            Item.partly("interventions"),
            Item.answered("objectives", "summary.title"),
            Item.answered("outcomes", "plan.title"),
            Item.partly("size"),
            Item.partly("assignment", "limits.title"),
            Item.partly("blinding"),
            Item.answered("unit", "definitions.title"),
            Item.answered("methods", "definitions.title", "verdicts.title", "plan.title"),
            Item.answered("flow", "flow.title"),
            Item.partly("recruitment"),
            Item.answered("baseline", "baseline.title"),
            Item.answered("equivalence", "baseline.title"),
            Item.answered("analysed", "outcomes.title", "missing-data.title"),
            Item.answered("estimates", "success.title", "outcomes.title", "rare.title"),
            Item.answered("ancillary", "moderation.title"),
            Item.partly("adverse", "rare.title"),
            Item.partly("interpretation", "summary.title", "limits.title"),
            Item.partly("generalisability", "limits.title"),
            Item.partly("evidence"));

    private final Wording w;

    TrendChecklist(Wording w) {
        this.w = w;
    }

    Table table() {
        TableDraft draft = new TableDraft(w.say("trend.table")).words(w.say("trend.item"), w.say("trend.where"));
        CellText cells = new CellText(w);
        for (int i = 0; i < ITEMS.size(); i++) {
            Item item = ITEMS.get(i);
            String name = w.say("trend.name", Integer.toString(i + 1), w.say("trend." + item.key()));
            draft.row(cells.word(name), cells.word(where(item)));
        }
        return draft.note(w.say("trend.note")).table();
    }

    private String where(Item item) {
        Stream<String> sections = item.sections().stream().map(key -> w.say("trend.section", w.say(key)));
        Stream<String> authors = item.authors() ? Stream.of(w.say("trend.authors")) : Stream.of();
        return String.join("; ", Stream.concat(sections, authors).toList());
    }
}
