package nl.fnb.report.word;

import java.math.BigInteger;
import nl.fnb.report.ooxml.XmlCharacters;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** The running text of a document under construction: paragraphs in a style, one after another. */
final class WordText {

    private final XWPFDocument word;
    private int bookmarks;

    WordText(XWPFDocument word) {
        this.word = word;
    }

    XWPFDocument document() {
        return word;
    }

    /** An empty paragraph in a style. */
    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    /** A paragraph of one text. */
    XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = paragraph(style);
        add(paragraph, text);
        return paragraph;
    }

    /** A heading that links can point to. */
    void heading(String style, String id, String text) {
        XWPFParagraph paragraph = paragraph(style);
        BigInteger number = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setName(id);
        start.setId(number);
        add(paragraph, text);
        CTMarkupRange end = paragraph.getCTP().addNewBookmarkEnd();
        end.setId(number);
    }

    /** A caption: a word and a number that the program counts itself, then what is shown. */
    XWPFParagraph caption(String style, String name, String text) {
        XWPFParagraph paragraph = paragraph(style);
        int space = name.indexOf(' ');
        add(paragraph, name.substring(0, space + 1));
        field(paragraph, "SEQ " + name.substring(0, space) + " \\* ARABIC", name.substring(space + 1));
        add(paragraph, ". " + text);
        return paragraph;
    }

    static XWPFRun add(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(XmlCharacters.of(text));
        return run;
    }

    /** A text that the program works out; what is given is shown until it does. */
    static void field(XWPFParagraph paragraph, String instruction, String shown) {
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue(shown);
    }
}
