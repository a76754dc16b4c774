package nl.fnb.stats.text;

import java.util.Locale;
import nl.fnb.stats.Interval;
import nl.fnb.stats.internal.Decimals;
import nl.fnb.stats.internal.Notation;

/**
 * Numbers as people read them: Dutch for a Dutch locale, English for every other.
 *
 * <p>Rounding is half up on the shortest decimal form of a number, so what a reader rounds by hand agrees.
 */
public final class Numbers {

    private final Notation notation;

    private Numbers(Notation notation) {
        this.notation = notation;
    }

    /**
     * The numbers of a language.
     *
     * @param locale the locale; only its language counts
     * @return Dutch for {@code nl}, English otherwise
     */
    public static Numbers in(Locale locale) {
        return new Numbers(Notation.in(locale));
    }

    /**
     * The shortest decimal form that reads back as the same double; a whole number has no point.
     *
     * <p>Below 1e-6 and from 1e21 on it has an exponent, as in {@code 7.2e-9}.
     *
     * @param x a finite number
     * @return the digits, with a point whatever the language
     * @throws IllegalArgumentException if x is NaN or infinite
     */
    public static String shortest(double x) {
        return ShortestDecimal.of(x);
    }

    /**
     * A number to a fixed number of decimals.
     *
     * @param x the number
     * @param digits the number of decimals
     * @return for instance {@code -3.37}, in Dutch {@code -3,37}; never {@code -0.00}
     */
    public String decimal(double x, int digits) {
        return notation.localized(Decimals.fixed(x, digits));
    }

    /**
     * A proportion in percent.
     *
     * @param proportion the proportion, 1 for all
     * @param digits the number of decimals
     * @return for instance {@code 36.0%}, in Dutch {@code 36,0%}
     */
    public String percent(double proportion, int digits) {
        return notation.localized(Decimals.percent(proportion, digits)) + "%";
    }

    /**
     * A p-value.
     *
     * @param p the p-value
     * @return for instance {@code p = .041}; below .001 {@code p < .001}, and {@code p > .999} where it rounds to 1
     * @throws IllegalArgumentException unless {@code 0 <= p <= 1}
     */
    public String p(double p) {
        return notation.localized(Decimals.p(p));
    }

    /**
     * A number that cannot exceed 1, without the zero before its point.
     *
     * @param x the number
     * @param digits the number of decimals
     * @return for instance {@code -.14}, in Dutch {@code -,14}
     */
    public String bounded(double x, int digits) {
        return notation.localized(Decimals.bounded(x, digits));
    }

    /**
     * An interval.
     *
     * @param interval the interval
     * @param digits the number of decimals
     * @return for instance {@code 95% CI [-3.37, 0.21]}, in Dutch {@code 95%-BI [-3,37; 0,21]}
     */
    public String interval(Interval interval, int digits) {
        return notation.interval(
                interval.level(), Decimals.fixed(interval.low(), digits), Decimals.fixed(interval.high(), digits));
    }

    /**
     * A count, its thousands grouped.
     *
     * @param n the count
     * @return for instance {@code 10,000}, in Dutch {@code 10.000}
     */
    public String count(long n) {
        return notation.count(n);
    }
}
