package nl.fnb.domain;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A rule that a value breaks: what was broken, where in the record, and by what.
 *
 * @param rule the rule
 * @param field the name of the field or column, empty where the whole record breaks it
 * @param value the value as it came, empty where it is missing
 * @param arguments what the text of the rule mentions, besides the value
 */
public record Breach(Rule rule, String field, String value, List<Object> arguments) {

    /** Takes a copy of the arguments. */
    public Breach {
        arguments = List.copyOf(arguments);
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
                rule.bundle(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(rule.code()), Locale.ROOT).format(arguments.toArray());
    }

    @Override
    public String toString() {
        return text(Locale.ENGLISH) + ", got " + (value.isEmpty() ? "nothing" : value);
    }
}
