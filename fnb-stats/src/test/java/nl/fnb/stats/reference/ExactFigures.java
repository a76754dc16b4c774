package nl.fnb.stats.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The figures that NIST certifies, in decimals of a hundred digits, of the doubles that the data are read as. */
final class ExactFigures {

    private static final MathContext DIGITS = new MathContext(100);

    private ExactFigures() {}

    static Map<String, BigDecimal> univariate(double[] values) {
        List<BigDecimal> y = decimals(values);
        BigDecimal mean = mean(y);
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 1; i < y.size(); i++) {
            products =
                    products.add(y.get(i).subtract(mean).multiply(y.get(i - 1).subtract(mean)), DIGITS);
        }
        BigDecimal squares = squares(y, mean);
        BigDecimal variance = squares.divide(BigDecimal.valueOf(y.size() - 1), DIGITS);
        return Map.of("mean", mean, "sd", variance.sqrt(DIGITS), "autocorr1", products.divide(squares, DIGITS));
    }

    static Map<String, BigDecimal> anova(List<double[]> groups) {
        BigDecimal within = BigDecimal.ZERO;
        for (double[] group : groups) {
            List<BigDecimal> y = decimals(group);
            within = within.add(squares(y, mean(y)));
        }
        List<BigDecimal> all =
                decimals(groups.stream().flatMapToDouble(Arrays::stream).toArray());
        BigDecimal total = squares(all, mean(all));
        BigDecimal between = total.subtract(within);
        BigDecimal msb = between.divide(BigDecimal.valueOf(groups.size() - 1), DIGITS);
        BigDecimal msw = within.divide(BigDecimal.valueOf(all.size() - groups.size()), DIGITS);
        return Map.of(
                "ssb", between,
                "msb", msb,
                "F", msb.divide(msw, DIGITS),
                "ssw", within,
                "msw", msw,
                "r2", between.divide(total, DIGITS),
                "resid_sd", msw.sqrt(DIGITS));
    }

    private static List<BigDecimal> decimals(double[] values) {
        return Arrays.stream(values).mapToObj(BigDecimal::new).toList();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), DIGITS);
    }

    private static BigDecimal squares(List<BigDecimal> values, BigDecimal mean) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal value : values) {
            sum = sum.add(value.subtract(mean).pow(2), DIGITS);
        }
        return sum;
    }
}
