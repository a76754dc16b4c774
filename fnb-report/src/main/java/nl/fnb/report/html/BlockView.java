package nl.fnb.report.html;

import java.util.List;
import java.util.Locale;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Callout;
import nl.fnb.report.document.Definitions;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Findings;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Table;

/**
 * A block as the template shows it: one of the lists holds it, the others are empty.
 *
 * @param paragraphs a paragraph
 * @param lists a list
 * @param findings findings, each with the class of its tone
 * @param callouts a callout
 * @param definitions definitions
 * @param tables a table
 * @param figures a figure
 */
record BlockView(
        List<Paragraph> paragraphs,
        List<BulletList> lists,
        List<FindingView> findings,
        List<Callout> callouts,
        List<Definitions.Definition> definitions,
        List<TableView> tables,
        List<FigureView> figures) {

    /**
     * A finding with the class of its tone.
     *
     * @param finding the finding
     * @param tone the class
     */
    record FindingView(Findings.Finding finding, String tone) {}

    static BlockView of(Block block, Setting setting) {
        return new BlockView(
                block instanceof Paragraph p ? List.of(p) : List.of(),
                block instanceof BulletList l ? List.of(l) : List.of(),
                block instanceof Findings f ? findings(f) : List.of(),
                block instanceof Callout c ? List.of(c) : List.of(),
                block instanceof Definitions d ? d.items() : List.of(),
                block instanceof Table t ? List.of(TableView.of(t, setting)) : List.of(),
                block instanceof Figure f ? List.of(FigureView.of(f, setting)) : List.of());
    }

    private static List<FindingView> findings(Findings findings) {
        return findings.items().stream()
                .map(f -> new FindingView(f, f.tone().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    boolean hasFindings() {
        return !findings.isEmpty();
    }

    boolean hasDefinitions() {
        return !definitions.isEmpty();
    }
}
