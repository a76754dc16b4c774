package nl.fnb.report.word;

import java.util.Locale;
import nl.fnb.report.document.Block;
import nl.fnb.report.document.BulletList;
import nl.fnb.report.document.Callout;
import nl.fnb.report.document.Definitions;
import nl.fnb.report.document.Figure;
import nl.fnb.report.document.Findings;
import nl.fnb.report.document.Numbering;
import nl.fnb.report.document.Paragraph;
import nl.fnb.report.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The blocks of a section, each in its own styles. */
final class WordBlocks {

    private final WordText text;
    private final Numbering numbering;

    WordBlocks(WordText text, Numbering numbering) {
        this.text = text;
        this.numbering = numbering;
    }

    void write(Block block) {
        if (block instanceof Paragraph paragraph) {
            text.paragraph("BodyText", paragraph.text());
        } else if (block instanceof BulletList list) {
            list.items().forEach(item -> text.paragraph("ListBullet", item));
        } else if (block instanceof Findings findings) {
            findings.items().forEach(this::finding);
        } else if (block instanceof Callout callout) {
            text.paragraph("CalloutTitle", callout.title());
            text.paragraph("Callout", callout.text());
        } else if (block instanceof Definitions definitions) {
            definitions.items().forEach(this::definition);
        } else if (block instanceof Table table) {
            text.caption("Caption", numbering.name(table), table.caption()).setKeepNext(true);
            table(table);
        } else if (block instanceof Figure figure) {
            figure(figure);
        }
    }

    private void finding(Findings.Finding finding) {
        String tone = finding.tone().name();
        String style = "Finding" + tone.charAt(0) + tone.substring(1).toLowerCase(Locale.ROOT);
        XWPFParagraph head = text.paragraph(style);
        head.setKeepNext(true);
        WordText.add(head, finding.subject()).setBold(true);
        WordText.add(head, "  ");
        WordText.add(head, finding.verdict()).setStyle("Verdict");
        text.paragraph(style, finding.text()).setSpacingAfter(160);
    }

    private void definition(Definitions.Definition definition) {
        text.paragraph("DefinitionTerm", definition.term());
        text.paragraph("DefinitionText", definition.meaning());
    }

    private void table(Table table) {
        new WordTable(text.document()).write(table);
        if (table.notes().isEmpty()) {
            text.paragraph("TableNote");
        }
        table.notes().forEach(note -> text.paragraph("TableNote", note));
    }

    private void figure(Figure figure) {
        new ChartPicture(figure.chart(), figure.id()).addTo(text.paragraph("Figure"));
        text.caption("FigureCaption", numbering.name(figure), figure.caption());
        text.paragraph("TableTitle", figure.data().caption());
        table(figure.data());
    }
}
