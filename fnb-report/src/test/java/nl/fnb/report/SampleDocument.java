package nl.fnb.report;

import java.util.List;
import java.util.Locale;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Callout;
import nl.fnb.report.document.Cell;
import nl.fnb.report.document.Definitions;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Findings;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Section;
import nl.fnb.report.document.Table;

/** A document with a block of every kind but a figure, and one text wherever a text can stand. */
public final class SampleDocument {

    private SampleDocument() {}

    public static Document of(String text, Locale locale) {
        Table table = new Table(
                text,
                List.of(Table.Column.words(text), Table.Column.figures(text)),
                List.of(
                        Table.Row.heading(text),
                        new Table.Row(List.of(Cell.of(text), Cell.of("1", 1)), 0),
                        new Table.Row(List.of(Cell.of(text), Cell.of(text)), 1)),
                List.of(text));
        return new Document(
                text,
                text,
                locale,
                List.of(new Section(
                        "summary",
                        text,
                        List.of(
                                new Paragraph(text),
                                new BulletList(List.of(text)),
                                new Findings(List.of(new Findings.Finding(text, text, Findings.Tone.GOOD, text))),
                                new Callout(text, text)),
                        List.of(Section.of(
                                "part",
                                text,
                                List.of(new Definitions(List.of(new Definitions.Definition(text, text))), table))))));
    }
}
