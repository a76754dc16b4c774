package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.io.Problem;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.document.Table;
import nl.fnb.report.evaluation.Evaluation;

/** What the reader must know of the data: warnings, and figures that are not given. */
final class DataSection {

    /** The most warnings of a kind that a report lists; the others are in {@code results.json}. */
    private static final int MOST_LISTED = 100;

    private final Wording w;
    private final Evaluation evaluation;

    DataSection(Wording w, Evaluation evaluation) {
        this.w = w;
        this.evaluation = evaluation;
    }

    Section section() {
        return new Section(
                "data",
                w.say("data.title"),
                List.of(),
                List.of(
                        Section.of("missing-data", w.say("missing-data.title"), missingData()),
                        Section.of("reliability", w.say("reliability.title"), reliability()),
                        Section.of("missing-figures", w.say("missing.title"), missing()),
                        Section.of("warnings", w.say("warnings.title"), warnings())));
    }

    private List<Block> missingData() {
        MissingDataTable table = new MissingDataTable(w, evaluation.missingData());
        return table.table()
                .<List<Block>>map(shown -> List.of(new Paragraph(table.sentence()), shown))
                .orElseGet(() -> List.of(new Paragraph(table.sentence())));
    }

    private List<Block> reliability() {
        return new ReliabilityTable(w, evaluation.reliability())
                .table()
                .<List<Block>>map(shown -> List.of(new Paragraph(w.say("reliability.intro")), shown))
                .orElseGet(() -> List.of(new Paragraph(w.say("reliability.none"))));
    }

    private List<Block> missing() {
        if (evaluation.notes().isEmpty()) {
            return List.of(new Paragraph(w.say("missing.none")));
        }
        NoteSentences sentences = new NoteSentences(w, evaluation);
        TableDraft draft =
                new TableDraft(w.say("missing.table")).words(w.say("missing.figure"), w.say("missing.reason"));
        sentences
                .missing(evaluation.notes())
                .forEach(line -> draft.row(Cell.of(line.figures()), Cell.of(line.reason())));
        return List.of(new Paragraph(w.say("missing.intro")), draft.table());
    }

    private List<Block> warnings() {
        Map<String, List<Problem>> kinds = new LinkedHashMap<>();
        for (Problem warning : evaluation.warnings()) {
            kinds.computeIfAbsent(warning.rule().code(), code -> new ArrayList<>())
                    .add(warning);
        }
        if (kinds.isEmpty()) {
            return List.of(new Paragraph(w.say("warnings.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                w.say("warnings.intro", w.count("warning", evaluation.warnings().size()))));
        blocks.add(kinds(kinds));
        kinds.values().forEach(warnings -> list(warnings, blocks));
        return blocks;
    }

    private Table kinds(Map<String, List<Problem>> kinds) {
        TableDraft draft = new TableDraft(w.say("warnings.table"))
                .words(w.say("warnings.kind"))
                .figures(w.say("column.number"));
        CellText cells = new CellText(w);
        kinds.forEach((code, warnings) -> draft.row(cells.word(kind(code)), cells.count(warnings.size())));
        return draft.table();
    }

    private String kind(String code) {
        return w.knows("warning." + code) ? w.say("warning." + code) : code;
    }

    private void list(List<Problem> warnings, List<Block> blocks) {
        List<String> items = new ArrayList<>();
        for (Problem warning : warnings.subList(0, Math.min(warnings.size(), MOST_LISTED))) {
            items.add(PlainText.of(warning.text(w.locale())));
        }
        blocks.add(
                new Paragraph(w.say("warnings.list", kind(warnings.get(0).rule().code()))));
        blocks.add(new BulletList(items));
        if (warnings.size() > MOST_LISTED) {
            blocks.add(new Paragraph(w.say("warnings.more", w.figures().count(warnings.size() - (long) MOST_LISTED))));
        }
    }
}
