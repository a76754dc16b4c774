package nl.fnb.report.document;

import java.util.List;
import java.util.Locale;

/**
 * A report: what it says, in one language, apart from how it is shown.
 *
 * @param title the title of the study
 * @param subtitle what kind of report it is
 * @param locale the language
 * @param sections the sections, the summary first unless a foreword precedes it
 * @param brand how the organisation shows itself
 */
public record Document(String title, String subtitle, Locale locale, List<Section> sections, Brand brand) {

    /**
     * Takes a copy of the sections.
     *
     * @param title the title of the study
     * @param subtitle what kind of report it is
     * @param locale the language
     * @param sections the sections, the summary first unless a foreword precedes it
     * @param brand how the organisation shows itself
     */
    public Document {
        sections = List.copyOf(sections);
    }

    /**
     * A report in the colours of the library.
     *
     * @param title the title of the study
     * @param subtitle what kind of report it is
     * @param locale the language
     * @param sections the sections, the summary first
     */
    public Document(String title, String subtitle, Locale locale, List<Section> sections) {
        this(title, subtitle, locale, sections, Brand.NONE);
    }
}
