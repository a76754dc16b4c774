package nl.fnb.stats;

import java.util.List;
import java.util.Locale;

/** What every result can do; its {@code toString} is its {@link #sentence} in English. */
public interface Result {

    /**
     * The procedure that gave the result, with its defaults.
     *
     * @return for instance {@code Welch's t-test}
     */
    String method();

    /**
     * The figures of the result, estimate and interval first, in full precision.
     *
     * @return the figures, in a fixed order
     */
    List<Figure> toRows();

    /**
     * The result as one sentence in APA style: estimate and interval first, rounded for people.
     *
     * @return the sentence, to be read {@link Sentence#in in} English or Dutch
     */
    Sentence sentence();

    /**
     * The sentence in a language.
     *
     * @param locale the locale: Dutch for {@code nl}, English for every other
     * @return the sentence
     */
    default String in(Locale locale) {
        return sentence().in(locale);
    }
}
