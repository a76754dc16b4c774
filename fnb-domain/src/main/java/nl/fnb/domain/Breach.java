package nl.fnb.domain;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A rule that a value breaks: what was broken, where in the record, and by what.
 *
 * <p>A number that looks like a citizen service number is masked wherever it stands, so that no message shows one.
 *
 * @param rule the rule
 * @param field the name of the field or column, empty where the whole record breaks it
 * @param value the value as it came, empty where it is missing
 * @param arguments what the text of the rule mentions, besides the value; a {@link Label} is shown in the language asked
 */
public record Breach(Rule rule, String field, String value, List<Object> arguments) {

    /**
     * Takes a copy of the arguments and masks what looks like a citizen service number.
     *
     * @param rule the rule
     * @param field the name of the field or column, empty where the whole record breaks it
     * @param value the value as it came, empty where it is missing
     * @param arguments what the text of the rule mentions, besides the value; a {@link Label} is shown in the language asked
     */
    public Breach {
        field = CitizenServiceNumber.masked(field);
        value = CitizenServiceNumber.masked(value);
        arguments = masked(arguments);
    }

    /**
     * A breach of one field.
     *
     * @param rule the rule
     * @param field the name of the field or column
     * @param value the value as it came
     * @param arguments what the text mentions besides
     * @return the breach
     */
    public static Breach of(Rule rule, String field, Object value, Object... arguments) {
        return new Breach(rule, field, String.valueOf(value), List.of(arguments));
    }

    /**
     * The rule in words, for the person who must mend the data.
     *
     * @param locale Dutch or English
     * @return one sentence, without the value
     */
    public String text(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                rule.bundle(), bundleLocale(locale), rule.getClass().getClassLoader());
        Object[] shown = new Object[arguments.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = arguments.get(i) instanceof Label label
                    ? label.in(locale)
                    : arguments.get(i).toString();
        }
        return new MessageFormat(texts.getString(rule.code()), Locale.ROOT).format(shown);
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH) + ", got " + (value.isEmpty() ? "nothing" : value);
    }

    /** The root bundle is English, and asking for it by name keeps the default locale out. */
    private static Locale bundleLocale(Locale locale) {
        return locale.getLanguage().equals("nl") ? Locale.forLanguageTag("nl") : Locale.ROOT;
    }

    private static List<Object> masked(List<Object> arguments) {
        List<Object> safe = new ArrayList<>(arguments);
        safe.replaceAll(argument -> argument instanceof String text ? CitizenServiceNumber.masked(text) : argument);
        return List.copyOf(safe);
    }
}
