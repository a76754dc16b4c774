package nl.fnb.stats.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal forms with a point, the same under every default locale. */
public final class Decimals {

    private Decimals() {}

    /**
     * A number rounded half up, as its shortest decimal form reads, to a fixed number of decimals.
     *
     * @param x the number; infinity gives {@code ∞}
     * @param digits the number of decimals
     * @return for instance {@code -3.37}; never {@code -0.00}
     * @throws IllegalArgumentException if x is NaN
     */
    public static String fixed(double x, int digits) {
        Checks.require(!Double.isNaN(x), "x must be a number", x);
        if (Double.isInfinite(x)) {
            return x > 0 ? "∞" : "-∞";
        }
        return BigDecimal.valueOf(x).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * A number between -1 and 1 without the zero before its point, as APA prints what cannot exceed 1.
     *
     * @param x the number
     * @param digits the number of decimals
     * @return for instance {@code -.14}
     */
    public static String bounded(double x, int digits) {
        String text = fixed(x, digits);
        if (text.startsWith("0.")) {
            return text.substring(1);
        }
        return text.startsWith("-0.") ? "-" + text.substring(2) : text;
    }

    /**
     * A p-value as APA prints it.
     *
     * @param p the p-value
     * @return for instance {@code p = .041}; below .001 {@code p < .001}, above .999 {@code p > .999}
     * @throws IllegalArgumentException unless {@code 0 <= p <= 1}
     */
    public static String p(double p) {
        Checks.probability(p, "p");
        if (p < 0.001) {
            return "p < .001";
        }
        String text = bounded(p, 3);
        return text.charAt(0) == '1' ? "p > .999" : "p = " + text;
    }

    /**
     * A proportion in percent, rounded half up.
     *
     * @param proportion the proportion
     * @param digits the number of decimals
     * @return for instance {@code 36.0}, without a sign
     */
    public static String percent(double proportion, int digits) {
        Checks.finite(proportion, "proportion");
        BigDecimal percent = BigDecimal.valueOf(proportion).movePointRight(2);
        return percent.setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * Degrees of freedom: whole where they are whole, else to one decimal.
     *
     * @param df the degrees of freedom
     * @return for instance {@code 18} or {@code 17.8}
     */
    public static String df(double df) {
        return fixed(df, df == Math.rint(df) ? 0 : 1);
    }

    /**
     * A confidence level in percent.
     *
     * @param level the level, a proportion
     * @return for instance {@code 95} or {@code 97.5}
     */
    public static String percentOf(double level) {
        BigDecimal percent = BigDecimal.valueOf(level).movePointRight(2).setScale(6, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString();
    }
}
