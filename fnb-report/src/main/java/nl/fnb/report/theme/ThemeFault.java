package nl.fnb.report.theme;

import java.util.Locale;
import java.util.ResourceBundle;

/** What may be wrong with a part of a theme. */
public enum ThemeFault {
    /** A title without a letter or digit, or too long for a head. */
    TITLE,
    /** A colour that is not written as {@code #rrggbb}. */
    COLOUR_FORM,
    /** A colour in which text cannot be read on white. */
    COLOUR_PALE,
    /** A picture that is neither PNG nor SVG, or cannot be read as what it says it is. */
    LOGO_KIND,
    /** A picture of too many bytes or dots. */
    LOGO_SIZE,
    /** A drawing with more than shapes: a script, a style sheet, an animation, or something from elsewhere. */
    LOGO_UNSAFE,
    /** A text that is not UTF-8, or too long. */
    PROSE_TEXT,
    /** A text with markup other than headings, paragraphs, lists, emphasis and links. */
    PROSE_MARKUP,
    /** A text whose headings are not one of the first level at its start, and others of the second. */
    PROSE_HEADINGS;

    private static final String BUNDLE = "nl.fnb.report.theme.faults";

    String text(Locale locale) {
        Locale language = locale.getLanguage().equals("nl") ? locale : Locale.ROOT;
        return ResourceBundle.getBundle(BUNDLE, language, ThemeFault.class.getClassLoader())
                .getString(name());
    }
}
