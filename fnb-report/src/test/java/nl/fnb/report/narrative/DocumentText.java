package nl.fnb.report.narrative;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Callout;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Definitions;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Findings;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.document.Table;

/** Every text of a document, one by one. */
public final class DocumentText {

    private final List<String> texts = new ArrayList<>();

    public static List<String> of(Document document) {
        DocumentText all = new DocumentText();
        all.texts.add(document.title());
        document.sections().forEach(all::add);
        return all.texts;
    }

    static List<String> of(Section section) {
        DocumentText all = new DocumentText();
        all.add(section);
        return all.texts;
    }

    /** The cells of one column of the first table about the families. */
    public static List<String> familyCells(Document document, int column) {
        return document.sections().stream()
                .filter(s -> s.id().equals("families"))
                .flatMap(s -> s.blocks().stream())
                .filter(b -> b instanceof Table)
                .map(b -> (Table) b)
                .limit(1)
                .flatMap(t -> t.rows().stream())
                .filter(r -> r.cells().size() > column)
                .map(r -> r.cells().get(column).text())
                .toList();
    }

    static Section section(Document document, String id) {
        return document.sections().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<Findings.Finding> findings(Section section) {
        List<Findings.Finding> found = new ArrayList<>();
        section.parts().forEach(part -> found.addAll(findings(part)));
        for (Block block : section.blocks()) {
            if (block instanceof Findings findings) {
                found.addAll(findings.items());
            }
        }
        return found;
    }

    private void add(Section section) {
        texts.add(section.title());
        section.blocks().forEach(this::add);
        section.parts().forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            texts.add(paragraph.text());
        } else if (block instanceof BulletList list) {
            texts.addAll(list.items());
        } else if (block instanceof Callout callout) {
            texts.addAll(List.of(callout.title(), callout.text()));
        } else if (block instanceof Findings findings) {
            findings.items().forEach(f -> texts.addAll(List.of(f.subject(), f.verdict(), f.text())));
        } else if (block instanceof Definitions definitions) {
            definitions.items().forEach(d -> texts.addAll(List.of(d.term(), d.meaning())));
        } else if (block instanceof Figure figure) {
            texts.add(figure.caption());
            texts.add(figure.chart().text().title());
            texts.add(figure.chart().text().description());
            add(figure.data());
        } else if (block instanceof Table table) {
            texts.add(table.caption());
            table.columns().forEach(c -> texts.add(c.header()));
            table.rows().forEach(r -> r.cells().stream().map(Cell::text).forEach(texts::add));
            texts.addAll(table.notes());
        }
    }
}
