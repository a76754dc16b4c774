package nl.fnb.report.document;

import java.util.List;
import java.util.Locale;

/**
 * A report: what it says, in one language, apart from how it is shown.
 *
 * @param title the title of the study
 * @param subtitle what kind of report it is
 * @param locale the language
 * @param sections the sections, the summary first
 */
public record Document(String title, String subtitle, Locale locale, List<Section> sections) {

    /**
     * Takes a copy of the sections.
     *
     * @param title the title of the study
     * @param subtitle what kind of report it is
     * @param locale the language
     * @param sections the sections, the summary first
     */
    public Document {
        sections = List.copyOf(sections);
    }
}
