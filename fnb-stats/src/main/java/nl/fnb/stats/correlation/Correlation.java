package nl.fnb.stats.correlation;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Ranks;
import nl.fnb.stats.internal.Tails;

/**
 * The correlation of two columns, from -1 to 1.
 *
 * <p>Intervals are made on Fisher's z: for Pearson with variance 1/(n-3), for Spearman (1+r²/2)/(n-3) and for Kendall
 * .437/(n-4), after Bonett and Wright. The test of Pearson and Spearman is that of Student's t with n - 2 degrees of freedom,
 * that of Kendall's tau-b the normal one with the variance of ties. Defaults: Pearson, level .95.
 *
 * @see <a href="https://doi.org/10.1007/BF02294183">Bonett and Wright (2000), Psychometrika 65, 23-28</a>
 */
public final class Correlation {

    private static final Correlation DEFAULTS = new Correlation(Kind.PEARSON, 0.95);

    private final Kind kind;
    private final double level;

    private Correlation(Kind kind, double level) {
        this.kind = kind;
        this.level = level;
    }

    /** Which correlation. */
    public enum Kind {
        /** Of the values: how straight their relation is. */
        PEARSON("Pearson's r"),
        /** Of the ranks: how monotone their relation is. */
        SPEARMAN("Spearman's rho"),
        /** Of the pairs of cases: those in one order less those in opposite orders, corrected for ties. */
        KENDALL("Kendall's tau-b");

        private final String title;

        Kind(String title) {
            this.title = title;
        }
    }

    /**
     * Pearson's correlation with a 95% interval.
     *
     * @return the procedure
     */
    public static Correlation withDefaults() {
        return DEFAULTS;
    }

    /**
     * Another correlation.
     *
     * @param other which one
     * @return the procedure
     */
    public Correlation with(Kind other) {
        return new Correlation(other, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public Correlation withLevel(double confidence) {
        return new Correlation(kind, Checks.level(confidence));
    }

    /**
     * Estimates the correlation of two columns.
     *
     * @param x the first column
     * @param y the second, the cases in the same order
     * @return the estimate
     * @throws IllegalArgumentException if the lengths differ, or a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than five cases, or a column does not vary
     */
    public Result estimate(double[] x, double[] y) {
        Checks.require(x.length == y.length, "y must have as many values as x, " + x.length, y.length);
        double[] first = Checks.finite(x, "x");
        double[] second = Checks.finite(y, "y");
        NotEstimableException.unless(
                x.length >= 5,
                Reason.TOO_FEW_VALUES,
                "a correlation with an interval needs at least 5 cases",
                x.length);
        return switch (kind) {
            case PEARSON -> byT(pearson(first, second), x.length, 1);
            case SPEARMAN -> {
                double r = pearson(Ranks.of(first).toArray(), Ranks.of(second).toArray());
                yield byT(r, x.length, 1 + r * r / 2);
            }
            case KENDALL -> kendall(first, second);
        };
    }

    private Result byT(double r, int n, double factor) {
        double df = n - 2.0;
        double t = r * Math.sqrt(df / ((1 - r) * (1 + r)));
        double p = Math.abs(r) >= 1 ? 0 : Tails.beyondT(t, df);
        return new Result(r, interval(r, factor / (n - 3.0)), p, n, kind.title);
    }

    private Interval interval(double r, double variance) {
        if (Math.abs(r) >= 1) {
            return new Interval(r, r, level);
        }
        double margin = Tails.criticalZ((1 - level) / 2) * Math.sqrt(variance);
        double z = 0.5 * Math.log((1 + r) / (1 - r));
        return new Interval(Math.tanh(z - margin), Math.tanh(z + margin), level);
    }

    private static double pearson(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - meanX;
            double dy = y[i] - meanY;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
        NotEstimableException.unless(
                xx > 0 && yy > 0, Reason.NO_VARIANCE, "both columns must vary; least sum of squares", Math.min(xx, yy));
        return Math.max(-1, Math.min(1, xy / Math.sqrt(xx) / Math.sqrt(yy)));
    }

    private static double mean(double[] values) {
        double shifted = 0;
        for (double value : values) {
            shifted += value - values[0];
        }
        return values[0] + shifted / values.length;
    }

    private Result kendall(double[] x, double[] y) {
        int n = x.length;
        long concordance = 0;
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < i; j++) {
                concordance += (long) Math.signum(x[i] - x[j]) * (long) Math.signum(y[i] - y[j]);
            }
        }
        double pairs = n * (n - 1.0) / 2;
        TieSums inX = TieSums.of(x);
        TieSums inY = TieSums.of(y);
        double untied = (pairs - inX.pairs()) * (pairs - inY.pairs());
        NotEstimableException.unless(untied > 0, Reason.NO_VARIANCE, "both columns must vary; pairs without ties", 0);
        double tau = concordance / Math.sqrt(untied);
        double variance = (n * (n - 1.0) * (2.0 * n + 5) - inX.weighted() - inY.weighted()) / 18
                + 4 * inX.pairs() * inY.pairs() / (2.0 * n * (n - 1))
                + inX.triples() * inY.triples() / (9.0 * n * (n - 1) * (n - 2));
        double p = Math.min(1, 2 * Tails.belowZ(-Math.abs(concordance / Math.sqrt(variance))));
        return new Result(tau, interval(tau, 0.437 / (n - 4.0)), p, n, kind.title);
    }

    /** Sums over the ties of a column: t(t-1)/2, t(t-1)(2t+5) and t(t-1)(t-2). */
    private record TieSums(double pairs, double weighted, double triples) {

        static TieSums of(double[] values) {
            double pairs = 0;
            double weighted = 0;
            double triples = 0;
            for (long t : Ranks.of(values).ties()) {
                double both = t * (t - 1.0);
                pairs += both / 2;
                weighted += both * (2.0 * t + 5);
                triples += both * (t - 2.0);
            }
            return new TieSums(pairs, weighted, triples);
        }
    }

    /**
     * An estimated correlation.
     *
     * @param estimate the correlation
     * @param interval its confidence interval
     * @param pValue the two-sided p-value against no correlation
     * @param n the number of cases
     * @param method the correlation
     */
    public record Result(double estimate, Interval interval, double pValue, long n, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("p", pValue),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of("")
                    .equalBounded(method, estimate)
                    .interval(interval)
                    .p(pValue)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
