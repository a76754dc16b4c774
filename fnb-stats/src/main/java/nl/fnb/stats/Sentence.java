package nl.fnb.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.fnb.stats.internal.Decimals;

/**
 * A result in one sentence of APA style, in English or Dutch: {@code mean difference 4.00, 90% CI [0.94, 7.06],
 * t(2.9) = 3.10, p = .055 (Welch's t-test)}.
 *
 * <p>Start at {@link #of}, add parts in the order in which they are read (estimate, interval, statistic, p, n) and ask
 * for it {@link #in} a language. Words are given in English; their Dutch stands in {@code sentences_nl.properties}.
 */
public final class Sentence {

    private interface Part {
        String in(Wording wording);
    }

    private final String method;
    private final List<Part> parts;

    private Sentence(String method, List<Part> parts) {
        this.method = method;
        this.parts = parts;
    }

    /**
     * A sentence that ends with a method between parentheses.
     *
     * @param method the method in English; empty for none
     * @return the sentence, without parts as yet
     */
    public static Sentence of(String method) {
        return new Sentence(method, List.of());
    }

    /**
     * Adds a named number, for instance {@code mean difference 4.00}.
     *
     * @param name its name in English
     * @param value the number
     * @return the longer sentence
     */
    public Sentence estimate(String name, double value) {
        return and(words -> words.say(name) + " " + words.decimal(value));
    }

    /**
     * Adds a named number that cannot exceed 1, for instance {@code proportion .41}.
     *
     * @param name its name in English
     * @param value the number, from -1 to 1
     * @return the longer sentence
     */
    public Sentence proportion(String name, double value) {
        return and(words -> words.say(name) + " " + words.bounded(value));
    }

    /**
     * Adds a symbol and its value, for instance {@code g = 2.02}.
     *
     * @param symbol the symbol, or a name in English
     * @param value the value
     * @return the longer sentence
     */
    public Sentence equal(String symbol, double value) {
        return and(words -> words.say(symbol) + " = " + words.decimal(value));
    }

    /**
     * Adds a symbol and its value that cannot exceed 1, for instance {@code V = .14}.
     *
     * @param symbol the symbol, or a name in English
     * @param value the value, from -1 to 1
     * @return the longer sentence
     */
    public Sentence equalBounded(String symbol, double value) {
        return and(words -> words.say(symbol) + " = " + words.bounded(value));
    }

    /**
     * Adds a symbol and a share in percent, for instance {@code α = 5%}.
     *
     * @param symbol the symbol, or a name in English
     * @param share the share, a proportion
     * @return the longer sentence
     */
    public Sentence equalPercent(String symbol, double share) {
        return and(words -> words.say(symbol) + " = " + words.number(Decimals.percentOf(share)) + "%");
    }

    /**
     * Adds an interval, for instance {@code 95% CI [-3.37, 0.21]}.
     *
     * @param interval the interval
     * @return the longer sentence
     */
    public Sentence interval(Interval interval) {
        return and(words -> words.interval(interval));
    }

    /**
     * Adds a test statistic, for instance {@code F(2, 3.8) = 4.11}.
     *
     * @param symbol its symbol
     * @param value its value
     * @param df its degrees of freedom; none where it has none
     * @return the longer sentence
     */
    public Sentence statistic(String symbol, double value, double... df) {
        double[] copy = df.clone();
        return and(words -> symbol + words.degrees(copy) + " = " + words.decimal(value));
    }

    /**
     * Adds a chi-square with the number of cases, for instance {@code X²(1, N = 434) = 10.04}.
     *
     * @param value its value
     * @param df its degrees of freedom
     * @param n the number of cases
     * @return the longer sentence
     */
    public Sentence chiSquare(double value, double df, long n) {
        return and(words -> "X²(" + words.df(df) + ", N = " + n + ") = " + words.decimal(value));
    }

    /**
     * Adds a p-value, for instance {@code p = .041}.
     *
     * @param p the p-value
     * @return the longer sentence
     */
    public Sentence p(double p) {
        return and(words -> words.number(Decimals.p(p)));
    }

    /**
     * Adds the sizes of groups, for instance {@code n = 77 and 59}.
     *
     * @param sizes the sizes, in order
     * @return the longer sentence
     */
    public Sentence n(long... sizes) {
        long[] copy = sizes.clone();
        return and(words -> "n = "
                + Arrays.stream(copy)
                        .mapToObj(Long::toString)
                        .collect(Collectors.joining(" " + words.say("and") + " ")));
    }

    /**
     * Adds the size of a table or of a sample as a whole, for instance {@code N = 434}.
     *
     * @param size the size
     * @return the longer sentence
     */
    public Sentence total(long size) {
        return and(words -> "N = " + size);
    }

    /**
     * Adds words with numbers in them.
     *
     * @param phrase the words in English, with a place {@code {}} for each number
     * @param arguments the numbers: whole ones are printed as counts, others to two decimals; texts as they are
     * @return the longer sentence
     */
    public Sentence say(String phrase, Object... arguments) {
        Object[] copy = arguments.clone();
        return and(words -> words.fill(phrase, copy));
    }

    /**
     * The same under a heading, for instance {@code weeks by form: mean difference 4.00}.
     *
     * @param heading what comes before, and a colon
     * @return the longer sentence
     */
    public Sentence under(Sentence heading) {
        return new Sentence(method, List.of(words -> heading.in(words) + ": " + in(parts, words)));
    }

    private Sentence and(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Sentence(method, List.copyOf(more));
    }

    /**
     * The sentence in a language.
     *
     * @param locale the locale: Dutch for {@code nl}, English for every other
     * @return the sentence, without a point at its end
     */
    public String in(Locale locale) {
        return in(Wording.in(locale));
    }

    String in(Wording wording) {
        String text = in(parts, wording);
        return method.isEmpty() ? text : text + " (" + wording.say(method) + ")";
    }

    private static String in(List<Part> parts, Wording wording) {
        return parts.stream().map(part -> part.in(wording)).collect(Collectors.joining(", "));
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
