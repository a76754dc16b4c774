package nl.fnb.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.fnb.stats.internal.Decimals;
import nl.fnb.stats.internal.Notation;

/** The words and numbers of a sentence in one language. */
final class Wording {

    private static final String DUTCH = "sentences_nl.properties";

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
        Properties words = dictionary();
        return english -> words.getProperty(english.replace(' ', '_'), english);
    }

    static Properties dictionary() {
        try (InputStream stream = Objects.requireNonNull(Wording.class.getResourceAsStream(DUTCH), DUTCH);
                Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(text);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
