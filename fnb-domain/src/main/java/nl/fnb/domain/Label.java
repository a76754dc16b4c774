package nl.fnb.domain;

import java.util.Locale;

/**
 * A text in Dutch and in English.
 *
 * @param nl the Dutch text
 * @param en the English text
 */
public record Label(String nl, String en) {

    /**
     * Requires both texts.
     *
     * @param nl the Dutch text
     * @param en the English text
     */
    public Label {
        new Breaches().present("nl", nl).present("en", en).enforce();
    }

    /**
     * The text in a language: Dutch for {@code nl}, English for every other.
     *
     * @param locale the language asked
     * @return the text
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("nl") ? nl : en;
    }

    /**
     * The same text in both languages, for names that are not translated.
     *
     * @param text the text
     * @return a label with that text twice
     */
    public static Label same(String text) {
        return new Label(text, text);
    }
}
