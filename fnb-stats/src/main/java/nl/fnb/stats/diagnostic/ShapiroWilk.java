package nl.fnb.stats.diagnostic;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Quantiles;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * Shapiro and Wilk's test that values are a sample of a normal distribution, by Royston's approximation (algorithm AS R94),
 * as R's {@code shapiro.test}; for 3 to 5,000 values.
 *
 * @see <a href="https://doi.org/10.2307/2986146">Royston (1995), Appl. Stat. 44, 547-551</a>
 */
public final class ShapiroWilk {

    private static final double[] FIRST = {0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056};
    private static final double[] SECOND = {0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633};
    private static final double[] SMALL_BOUND = {-2.273, 0.459};
    private static final double[] SMALL_MEAN = {0.544, -0.39978, 0.025054, -6.714e-4};
    private static final double[] SMALL_LOG_SD = {1.3822, -0.77857, 0.062767, -0.0020322};
    private static final double[] MEAN = {-1.5861, -0.31082, -0.083751, 0.0038915};
    private static final double[] LOG_SD = {-0.4803, -0.082676, 0.0030302};
    private static final int MOST = 5000;
    private static final int SMALL = 11;
    private static final ShapiroWilk DEFAULTS = new ShapiroWilk();

    private ShapiroWilk() {}

    /**
     * The test.
     *
     * @return the procedure
     */
    public static ShapiroWilk withDefaults() {
        return DEFAULTS;
    }

    /**
     * Tests whether values are normal.
     *
     * @param values 3 to 5,000 values
     * @return the test
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than 3 or more than 5,000 values, or they are all equal
     */
    public Result test(double[] values) {
        int n = values.length;
        NotEstimableException.unless(n >= 3, Reason.TOO_FEW_VALUES, "the test needs at least 3 values", n);
        NotEstimableException.unless(n <= MOST, Reason.TOO_LARGE, "the test takes at most 5,000 values", n);
        double[] sorted = Checks.finite(values, "value").clone();
        Arrays.sort(sorted);
        double range = sorted[n - 1] - sorted[0];
        NotEstimableException.unless(range > 0, Reason.NO_VARIANCE, "values must not all be equal; range", range);
        double median = Quantiles.type7(sorted, 0.5);
        double missing =
                missing(Arrays.stream(sorted).map(x -> (x - median) / range).toArray(), weights(n));
        return new Result(1 - missing, pValue(missing, n), n);
    }

    /** The weights of the upper half, from the outside in. */
    private static double[] weights(int n) {
        if (n == 3) {
            return new double[] {Math.sqrt(0.5)};
        }
        double[] scores = new double[n / 2];
        double squares = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Tails.criticalZ((i + 0.625) / (n + 0.25));
            squares += 2 * scores[i] * scores[i];
        }
        double length = Math.sqrt(squares);
        double root = 1 / Math.sqrt(n);
        int given = n > 5 ? 2 : 1;
        double[] weights = new double[scores.length];
        double rest = squares;
        double part = 1;
        for (int i = 0; i < given; i++) {
            weights[i] = polynomial(i == 0 ? FIRST : SECOND, root) + scores[i] / length;
            rest -= 2 * scores[i] * scores[i];
            part -= 2 * weights[i] * weights[i];
        }
        double factor = Math.sqrt(rest / part);
        for (int i = given; i < weights.length; i++) {
            weights[i] = scores[i] / factor;
        }
        return weights;
    }

    /** One less the squared correlation of the values with their weights. */
    private static double missing(double[] sorted, double[] weights) {
        int n = sorted.length;
        double mean = Arrays.stream(sorted).average().orElse(0);
        double ssa = 0;
        double ssx = 0;
        double sax = 0;
        for (int i = 0; i < n; i++) {
            int mirror = n - 1 - i;
            double weight = i == mirror ? 0 : i > mirror ? weights[mirror] : -weights[i];
            double x = sorted[i] - mean;
            ssa += weight * weight;
            ssx += x * x;
            sax += weight * x;
        }
        double root = Math.sqrt(ssa * ssx);
        return (root - sax) * (root + sax) / (ssa * ssx);
    }

    private static double pValue(double missing, int n) {
        if (n == 3) {
            double angle = Math.asin(Math.sqrt(1 - missing)) - Math.asin(Math.sqrt(0.75));
            return Math.max(0, Math.min(1, 6 / Math.PI * angle));
        }
        double y = Math.log(missing);
        if (n > SMALL) {
            double log = Math.log(n);
            return above(y, polynomial(MEAN, log), Math.exp(polynomial(LOG_SD, log)));
        }
        double bound = polynomial(SMALL_BOUND, n);
        return y >= bound
                ? 1e-99
                : above(-Math.log(bound - y), polynomial(SMALL_MEAN, n), Math.exp(polynomial(SMALL_LOG_SD, n)));
    }

    private static double above(double y, double mean, double sd) {
        return Tails.belowZ(-(y - mean) / sd);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }

    /**
     * A test of normality.
     *
     * @param w the statistic, from 0 to 1; near 1 where values look normal
     * @param pValue the p-value
     * @param n the number of values
     */
    public record Result(double w, double pValue, int n) implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "Shapiro-Wilk test";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(new Figure("w", w), new Figure("p", pValue), new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method()).equalBounded("W", w).p(pValue).n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
