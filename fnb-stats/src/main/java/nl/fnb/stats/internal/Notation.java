package nl.fnb.stats.internal;

import java.util.Locale;

/**
 * How a language writes numbers: Dutch for a Dutch locale, English for every other.
 *
 * @param point the decimal point
 * @param grouping what parts thousands
 * @param intervalName what follows the level of an interval
 * @param between what parts the ends of an interval
 */
public record Notation(char point, char grouping, String intervalName, String between) {

    private static final Notation DUTCH = new Notation(',', '.', "%-BI [", "; ");
    private static final Notation ENGLISH = new Notation('.', ',', "% CI [", ", ");

    /**
     * The notation of a language.
     *
     * @param locale the locale; only its language counts
     * @return Dutch for {@code nl}, English otherwise
     */
    public static Notation in(Locale locale) {
        return isDutch(locale) ? DUTCH : ENGLISH;
    }

    /**
     * Whether a locale asks for Dutch.
     *
     * @param locale the locale
     * @return whether its language is {@code nl}
     */
    public static boolean isDutch(Locale locale) {
        return locale.getLanguage().equals("nl");
    }

    /**
     * A number in this language.
     *
     * @param text the number with a point and no grouping
     * @return the number as the language writes it
     */
    public String localized(String text) {
        return point == '.' ? text : text.replace('.', point);
    }

    /**
     * An interval in this language.
     *
     * @param level its confidence level
     * @param low its lower end, with a point
     * @param high its upper end, with a point
     * @return for instance {@code 95% CI [-3.37, 0.21]}
     */
    public String interval(double level, String low, String high) {
        return localized(Decimals.percentOf(level)) + intervalName + localized(low) + between + localized(high) + "]";
    }

    /**
     * A count, its thousands grouped.
     *
     * @param n the count
     * @return for instance {@code 10,000}
     */
    public String count(long n) {
        StringBuilder text = new StringBuilder(Long.toString(n));
        int first = n < 0 ? 1 : 0;
        for (int i = text.length() - 3; i > first; i -= 3) {
            text.insert(i, grouping);
        }
        return text.toString();
    }
}
