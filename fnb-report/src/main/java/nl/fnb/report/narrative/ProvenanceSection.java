package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.CheckedMethod;
import nl.fnb.report.evaluation.Provenance;

/** What the report was made of, so that another person can make it again. */
final class ProvenanceSection {

    private static final int GROUP = 8;

    private final Wording w;
    private final Provenance provenance;

    ProvenanceSection(Wording w, Provenance provenance) {
        this.w = w;
        this.provenance = provenance;
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(w.say("provenance.intro")));
        blocks.add(sources());
        blocks.add(new Paragraph(w.say("provenance.reading")));
        if (provenance.data().isEmpty()) {
            blocks.add(new Paragraph(w.say("provenance.withheld")));
        }
        if (!provenance.methods().isEmpty()) {
            blocks.add(new Paragraph(w.say("provenance.methods")));
            blocks.add(methods());
        }
        return Section.of("provenance", w.say("provenance.title"), blocks);
    }

    private Table sources() {
        TableDraft draft = new TableDraft(w.say("provenance.table"))
                .words(w.say("provenance.source"), w.say("provenance.fingerprint"));
        row(draft, "version", provenance.version());
        provenance.data().ifPresent(data -> row(draft, "data", grouped(data)));
        row(draft, "instruments", grouped(provenance.instruments()));
        row(draft, "plan", grouped(provenance.plan()));
        row(draft, "seed", Long.toString(provenance.seed()));
        return draft.table();
    }

    private void row(TableDraft draft, String source, String value) {
        draft.row(Cell.of(w.say("provenance." + source)), Cell.of(value));
    }

    /** Eight groups of eight, which fit a telephone and are compared by eye. */
    private static String grouped(String digits) {
        List<String> groups = new ArrayList<>();
        for (int start = 0; start < digits.length(); start += GROUP) {
            groups.add(digits.substring(start, Math.min(digits.length(), start + GROUP)));
        }
        return String.join(" ", groups);
    }

    private Table methods() {
        TableDraft draft = new TableDraft(w.say("provenance.methods-table"))
                .words(w.say("provenance.method"), w.say("provenance.against"));
        for (CheckedMethod method : provenance.methods()) {
            draft.row(Cell.of(w.say("checked." + method.name())), Cell.of(against(method)));
        }
        return draft.table();
    }

    private String against(CheckedMethod method) {
        return method.oracle().replace("the formula in", w.say("provenance.formula"));
    }
}
