package nl.fnb.report.narrative;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The sentences of a language.
 *
 * <p>A sentence has places {@code {0}} to {@code {9}}. What is put there is never read again as a sentence, so a label may
 * hold any character.
 */
final class Phrases {

    private final ResourceBundle bundle;

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The sentences in Dutch for {@code nl}, in English for every other language; the default locale has no say. */
    static Phrases in(Locale locale) {
        return new Phrases(read(locale.getLanguage().equals("nl") ? "phrases_nl.properties" : "phrases.properties"));
    }

    private static ResourceBundle read(String file) {
        try (InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(file), file);
                Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    String say(String key, String... arguments) {
        return fill(bundle.getString(key), arguments);
    }

    /** The singular for 1, otherwise the plural; the number itself is the first argument. */
    String count(String key, long n, String number) {
        return say(n == 1 ? key + ".one" : key + ".many", number);
    }

    /** Items as a reader lists them: with commas, and a conjunction before the last. */
    String join(List<String> items) {
        return join(items, ", ", bundle.getString("list.last"));
    }

    /** Items that hold commas themselves. */
    String joinLong(List<String> items) {
        return join(items, "; ", "; ");
    }

    private static String join(List<String> items, String between, String beforeLast) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                text.append(i == items.size() - 1 ? beforeLast : between);
            }
            text.append(items.get(i));
        }
        return text.toString();
    }

    private static String fill(String phrase, String... arguments) {
        StringBuilder text = new StringBuilder(phrase.length() + 32);
        int from = 0;
        for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
            text.append(phrase, from, open).append(arguments[phrase.charAt(open + 1) - '0']);
            from = open + 3;
        }
        return text.append(phrase, from, phrase.length()).toString();
    }
}
