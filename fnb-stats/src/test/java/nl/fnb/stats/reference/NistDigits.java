package nl.fnb.stats.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The correct digits of one certified figure: the log relative error, at most 15.
 *
 * @param ours those of this library
 * @param r those of R
 * @param commonsMath those of commons-math3; NaN where it does not give the figure
 * @param exact those of exact arithmetic on the doubles that the decimals of the data are read as
 */
record NistDigits(String set, String quantity, double ours, double r, double commonsMath, double exact) {

    static final String HEADER = "set,quantity,ours,r,commons_math3,exact";

    /** The least that is asked: the digits that R has, as far as doubles hold them. */
    double least() {
        return Math.min(r, exact) - 0.1;
    }

    String toCsv() {
        return String.join(",", set, quantity, digits(ours), digits(r), digits(commonsMath), digits(exact));
    }

    private static String digits(double digits) {
        return Double.isNaN(digits) ? "" : String.format(Locale.ROOT, "%.1f", digits);
    }

    /** The digits of all figures of a set. */
    static List<NistDigits> of(
            String set,
            JsonNode certified,
            Map<String, Double> r,
            Map<String, Double> ours,
            Map<String, Double> commonsMath,
            Map<String, BigDecimal> exact) {
        List<NistDigits> digits = new ArrayList<>();
        for (Map.Entry<String, Double> figure : ours.entrySet()) {
            String quantity = figure.getKey();
            BigDecimal truth = certified.get(quantity).decimalValue();
            Double theirs = commonsMath.get(quantity);
            digits.add(new NistDigits(
                    set,
                    quantity,
                    correct(figure.getValue(), truth),
                    r.get(set + "," + quantity),
                    theirs == null ? Double.NaN : correct(theirs, truth),
                    correct(exact.get(quantity), truth)));
        }
        return digits;
    }

    private static double correct(double found, BigDecimal certified) {
        return Double.isFinite(found) ? correct(new BigDecimal(found), certified) : 0;
    }

    private static double correct(BigDecimal found, BigDecimal certified) {
        BigDecimal error = found.subtract(certified)
                .divide(certified, MathContext.DECIMAL64)
                .abs();
        return Math.max(0, Math.min(15, -Math.log10(error.doubleValue())));
    }
}
