package nl.fnb.stats;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.fnb.stats.internal.Decimals;
import nl.fnb.stats.internal.Notation;

/** The words and numbers of a sentence in one language. */
final class Wording {

    private static final String SENTENCES = "nl.fnb.stats.sentences";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Notation notation;
    private final UnaryOperator<String> dictionary;

    Wording(Notation notation, UnaryOperator<String> dictionary) {
        this.notation = notation;
        this.dictionary = dictionary;
    }

    static Wording in(Locale locale) {
        return new Wording(Notation.in(locale), Notation.isDutch(locale) ? dutch() : UnaryOperator.identity());
    }

    /** A word that the dictionary lacks stays English; a test sees to it that none does. */
    private static UnaryOperator<String> dutch() {
        ResourceBundle words = dictionary();
        return english -> {
            String key = english.replace(' ', '_');
            return words.containsKey(key) ? words.getString(key) : english;
        };
    }

    /** Asked for in Dutch it is there, so the language of the machine has no say. */
    static ResourceBundle dictionary() {
        return ResourceBundle.getBundle(SENTENCES, DUTCH);
    }

    String say(String english) {
        return dictionary.apply(english);
    }

    String number(String text) {
        return notation.localized(text);
    }

    String decimal(double x) {
        return number(Decimals.fixed(x, 2));
    }

    String bounded(double x) {
        return number(Decimals.bounded(x, 2));
    }

    String df(double x) {
        return number(Decimals.df(x));
    }

    String degrees(double... df) {
        String between = notation.point() == ',' ? "; " : ", ";
        return df.length == 0
                ? ""
                : Arrays.stream(df).mapToObj(this::df).collect(Collectors.joining(between, "(", ")"));
    }

    String interval(Interval interval) {
        return notation.interval(
                interval.level(), Decimals.fixed(interval.low(), 2), Decimals.fixed(interval.high(), 2));
    }

    String fill(String phrase, Object... arguments) {
        StringBuilder text = new StringBuilder();
        String rest = say(phrase);
        for (Object argument : arguments) {
            int place = rest.indexOf("{}");
            text.append(rest, 0, place).append(show(argument));
            rest = rest.substring(place + 2);
        }
        return text.append(rest).toString();
    }

    private String show(Object argument) {
        if (argument instanceof Double || argument instanceof Float) {
            return decimal(((Number) argument).doubleValue());
        }
        return argument instanceof Number whole ? notation.count(whole.longValue()) : argument.toString();
    }
}
