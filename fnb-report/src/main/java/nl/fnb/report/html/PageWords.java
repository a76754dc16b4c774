package nl.fnb.report.html;

import java.util.Locale;
import nl.fnb.domain.Label;

/**
 * The words of the page itself, around those of the document.
 *
 * @param language the language tag
 * @param contents the heading of the table of contents
 * @param skip the link that skips what comes before the content
 * @param data the line that stands before the figures of a chart
 */
record PageWords(String language, String contents, String skip, String data) {

    private static final Label CONTENTS = new Label("Inhoud", "Contents");
    private static final Label SKIP = new Label("Naar de samenvatting", "Skip to the summary");
    private static final Label DATA = new Label("De cijfers bij deze figuur", "The figure in numbers");

    static PageWords in(Locale locale) {
        String language = locale.getLanguage().equals("nl") ? "nl" : "en";
        return new PageWords(language, CONTENTS.in(locale), SKIP.in(locale), DATA.in(locale));
    }
}
