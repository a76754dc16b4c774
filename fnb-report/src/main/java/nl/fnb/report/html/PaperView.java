package nl.fnb.report.html;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStachePath;
import java.util.List;
import nl.fnb.report.document.Document;

/**
 * What the template for paper shows.
 *
 * @param page what it shares with the page for screens
 * @param running the start of the title, for the head of each page
 */
@JStachePath(prefix = "nl/fnb/report/html/", suffix = ".mustache")
@JStache(path = "paper")
record PaperView(PageView page, String running) {

    private static final int RUNNING = 90;

    static PaperView of(Document document) {
        Setting setting = Setting.of(document, Setting.Medium.PAPER);
        return new PaperView(PageView.of(document, setting, "paper.css"), start(document.title()));
    }

    private static String start(String title) {
        int[] start = title.codePoints().limit(RUNNING).toArray();
        String shown = new String(start, 0, start.length);
        return shown.length() == title.length() ? title : shown + "…";
    }

    String language() {
        return page.language();
    }

    String title() {
        return page.title();
    }

    String style() {
        return page.style();
    }

    List<SectionView> sections() {
        return page.sections();
    }
}
