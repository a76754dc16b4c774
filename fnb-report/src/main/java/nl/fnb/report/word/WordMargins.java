package nl.fnb.report.word;

import nl.fnb.report.ooxml.XmlCharacters;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** What stands in the margins of each page: the start of the title, but on the first, and the number of the page. */
final class WordMargins {

    private static final int RUNNING = 90;

    private final XWPFDocument word;

    WordMargins(XWPFDocument word) {
        this.word = word;
    }

    void write(String title) {
        word.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
        XWPFParagraph head = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Header");
        head.createRun().setText(XmlCharacters.of(start(title)));
        pageNumber(HeaderFooterType.FIRST);
        pageNumber(HeaderFooterType.DEFAULT);
    }

    private void pageNumber(HeaderFooterType pages) {
        XWPFParagraph foot = word.createFooter(pages).createParagraph();
        foot.setStyle("Footer");
        WordText.field(foot, "PAGE", "1");
        foot.createRun().setText(" / ");
        WordText.field(foot, "NUMPAGES", "1");
    }

    private static String start(String title) {
        int[] start = title.codePoints().limit(RUNNING).toArray();
        String shown = new String(start, 0, start.length);
        return shown.length() == title.length() ? title : shown + "…";
    }
}
