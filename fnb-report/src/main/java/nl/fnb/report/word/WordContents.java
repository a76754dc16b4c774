package nl.fnb.report.word;

import java.util.List;
import nl.fnb.domain.Label;
import nl.fnb.report.document.Document;
import nl.fnb.report.document.Section;
import nl.fnb.report.ooxml.XmlCharacters;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The table of contents: a field that the program can bring up to date, filled with links to the sections. */
final class WordContents {

    private static final Label CONTENTS = new Label("Inhoud", "Contents");

    private final WordText text;

    WordContents(WordText text) {
        this.text = text;
    }

    void write(Document document) {
        text.paragraph("TOCHeading", CONTENTS.in(document.locale()));
        List<Section> sections = document.sections();
        for (int i = 0; i < sections.size(); i++) {
            XWPFParagraph line = text.paragraph("TOC1");
            if (i == 0) {
                start(line);
            }
            link(line, sections.get(i));
            if (i == sections.size() - 1) {
                line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    private static void start(XWPFParagraph line) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-2\" \\h \\z \\u");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    private static void link(XWPFParagraph line, Section section) {
        CTHyperlink link = line.getCTP().addNewHyperlink();
        link.setAnchor(section.id());
        link.addNewR().addNewT().setStringValue(XmlCharacters.of(section.title()));
    }
}
