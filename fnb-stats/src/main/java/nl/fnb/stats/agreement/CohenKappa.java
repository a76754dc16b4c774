package nl.fnb.stats.agreement;

import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * Cohen's kappa: the agreement of two raters beyond what chance would give, from at most 0 (chance) to 1.
 *
 * <p>With weights w, \( \kappa = (p_o - p_e)/(1 - p_e) \), where the observed and expected agreement are weighted sums of the
 * shares of the table. The interval uses the standard error under agreement, the test that under chance. Defaults: no
 * weights, level .95.
 *
 * @see <a href="https://doi.org/10.1037/h0028106">Fleiss, Cohen and Everitt (1969), Psychol. Bull. 72, 323-327</a>
 */
public final class CohenKappa {

    private static final CohenKappa DEFAULTS = new CohenKappa(Weights.NONE, 0.95);

    private final Weights weights;
    private final double level;

    private CohenKappa(Weights weights, double level) {
        this.weights = weights;
        this.level = level;
    }

    /** How much agreement a pair of categories is, by how many places they lie apart. */
    public enum Weights {
        /** Only the same category agrees. */
        NONE("Cohen's kappa") {
            @Override
            double of(int apart, int furthest) {
                return apart == 0 ? 1 : 0;
            }
        },
        /** Agreement falls evenly with the places apart. */
        LINEAR("Cohen's kappa, linear weights") {
            @Override
            double of(int apart, int furthest) {
                return 1 - (double) apart / furthest;
            }
        },
        /** Agreement falls with the square of the places apart. */
        QUADRATIC("Cohen's kappa, quadratic weights") {
            @Override
            double of(int apart, int furthest) {
                return 1 - (double) apart * apart / ((double) furthest * furthest);
            }
        };

        private final String title;

        Weights(String title) {
            this.title = title;
        }

        abstract double of(int apart, int furthest);
    }

    /**
     * Unweighted kappa with a 95% interval.
     *
     * @return the procedure
     */
    public static CohenKappa withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with weights, for categories that have an order.
     *
     * @param kind the weights
     * @return the procedure
     */
    public CohenKappa with(Weights kind) {
        return new CohenKappa(kind, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public CohenKappa withLevel(double confidence) {
        return new CohenKappa(weights, Checks.level(confidence));
    }

    /**
     * Estimates the agreement of two raters.
     *
     * @param ratings how often the first rater (rows) and the second (columns) chose each pair of categories, which stand in
     *     one order
     * @return the estimate
     * @throws IllegalArgumentException if the table is not square, or has one category
     * @throws NotEstimableException if nothing was rated, or both raters used one category alone
     */
    public Result estimate(Counts ratings) {
        int k = ratings.rows();
        Checks.require(
                k == ratings.columns() && k >= 2, "ratings need a square table of 2 categories or more", ratings);
        double n = ratings.total();
        NotEstimableException.unless(n > 0, Reason.TOO_FEW_VALUES, "kappa needs at least 1 rating", ratings.total());
        double observed = 0;
        double expected = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double weight = weights.of(Math.abs(i - j), k - 1);
                observed += weight * ratings.at(i, j) / n;
                expected += weight * (ratings.rowTotal(i) / n) * (ratings.columnTotal(j) / n);
            }
        }
        NotEstimableException.unless(
                expected < 1, Reason.NO_VARIANCE, "raters must use 2 categories; expected agreement", expected);
        double kappa = (observed - expected) / (1 - expected);
        return result(ratings, kappa, expected);
    }

    private Result result(Counts ratings, double kappa, double expected) {
        double n = ratings.total();
        double scale = n * (1 - expected) * (1 - expected);
        double[] means = means(ratings);
        int k = ratings.rows();
        double chance = 0;
        double agreement = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double weight = weights.of(Math.abs(i - j), k - 1);
                double mean = means[i] + means[k + j];
                double off = weight - mean;
                chance += ratings.rowTotal(i) / n * (ratings.columnTotal(j) / n) * off * off;
                double shift = weight - mean * (1 - kappa);
                agreement += ratings.at(i, j) / n * shift * shift;
            }
        }
        double centre = kappa - expected * (1 - kappa);
        double nullError = Math.sqrt((chance - expected * expected) / scale);
        double error = Math.sqrt(Math.max(0, agreement - centre * centre) / scale);
        double margin = Tails.criticalZ((1 - level) / 2) * error;
        double z = kappa / nullError;
        return new Result(
                kappa,
                new Interval(kappa - margin, kappa + margin, level),
                error,
                nullError,
                z,
                Math.min(1, 2 * Tails.belowZ(-Math.abs(z))),
                ratings.total(),
                weights.title);
    }

    /** The mean weight of each row, then of each column. */
    private double[] means(Counts ratings) {
        int k = ratings.rows();
        double n = ratings.total();
        double[] means = new double[2 * k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double weight = weights.of(Math.abs(i - j), k - 1);
                means[i] += weight * ratings.columnTotal(j) / n;
                means[k + j] += weight * ratings.rowTotal(i) / n;
            }
        }
        return means;
    }

    /**
     * The agreement of two raters.
     *
     * @param estimate kappa
     * @param interval its confidence interval
     * @param standardError the standard error, for the interval
     * @param nullError the standard error if raters agreed by chance alone, for the test
     * @param z kappa over the latter
     * @param pValue the two-sided p-value against agreement by chance
     * @param n the number of ratings
     * @param method the procedure
     */
    public record Result(
            double estimate,
            Interval interval,
            double standardError,
            double nullError,
            double z,
            double pValue,
            long n,
            String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("se", standardError),
                    new Figure("se_null", nullError),
                    new Figure("z", z),
                    new Figure("p", pValue),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .equalBounded("κ", estimate)
                    .interval(interval)
                    .statistic("z", z)
                    .p(pValue)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
