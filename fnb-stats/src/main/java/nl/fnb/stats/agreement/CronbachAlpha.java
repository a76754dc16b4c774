package nl.fnb.stats.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import org.apache.commons.statistics.distribution.FDistribution;

/**
 * Cronbach's alpha: how far the items of a scale go together, which is at most its reliability.
 *
 * <p>For k items, \( \alpha = \frac{k}{k-1} (1 - \sum s_j^2 / s_T^2) \), with the variances of the items and of their sum.
 * The interval is that of Feldt. Items must be scored so that all point one way. Defaults: complete cases, level .95.
 *
 * @see <a href="https://doi.org/10.1007/BF02310555">Cronbach (1951), Psychometrika 16, 297-334</a>
 * @see <a href="https://doi.org/10.1007/BF02289499">Feldt (1965), Psychometrika 30, 357-370</a>
 */
public final class CronbachAlpha {

    private static final CronbachAlpha DEFAULTS = new CronbachAlpha(Missing.LISTWISE, 0.95);

    private final Missing missing;
    private final double level;

    private CronbachAlpha(Missing missing, double level) {
        this.missing = missing;
        this.level = level;
    }

    /** Which cases count where answers are missing. */
    public enum Missing {
        /** Those that answered every item. */
        LISTWISE,
        /** For each pair of items those that answered both; the interval then counts the complete cases. */
        PAIRWISE
    }

    /**
     * Alpha of complete cases with a 95% interval.
     *
     * @return the procedure
     */
    public static CronbachAlpha withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another rule for missing answers.
     *
     * @param rule the rule
     * @return the procedure
     */
    public CronbachAlpha with(Missing rule) {
        return new CronbachAlpha(rule, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public CronbachAlpha withLevel(double confidence) {
        return new CronbachAlpha(missing, Checks.level(confidence));
    }

    /**
     * Estimates alpha.
     *
     * @param items the answers, an item a column
     * @return the estimate
     * @throws NotEstimableException if there are fewer than two complete cases, or the sum does not vary
     */
    public Result estimate(Ratings items) {
        Ratings complete = items.complete();
        NotEstimableException.unless(
                complete.cases() >= 2,
                Reason.TOO_FEW_VALUES,
                "alpha needs at least 2 complete cases",
                complete.cases());
        double[][] covariances = (missing == Missing.LISTWISE ? complete : items).covariances();
        double alpha = alpha(covariances);
        return new Result(
                alpha,
                interval(alpha, complete.cases(), items.size()),
                standardised(covariances),
                items.size(),
                complete.cases(),
                items.cases() - complete.cases(),
                missing == Missing.LISTWISE ? "Cronbach's alpha, Feldt interval" : "Cronbach's alpha, pairwise");
    }

    private static double alpha(double[][] covariances) {
        int k = covariances.length;
        double trace = 0;
        double sum = 0;
        for (int a = 0; a < k; a++) {
            trace += covariances[a][a];
            for (int b = 0; b < k; b++) {
                sum += covariances[a][b];
            }
        }
        NotEstimableException.unless(sum > 0, Reason.NO_VARIANCE, "the sum of the items must vary; variance", sum);
        return k / (k - 1.0) * (1 - trace / sum);
    }

    /** An item without variance has no correlations. */
    private static OptionalDouble standardised(double[][] covariances) {
        int k = covariances.length;
        double sum = 0;
        for (int a = 0; a < k; a++) {
            if (covariances[a][a] <= 0) {
                return OptionalDouble.empty();
            }
            for (int b = 0; b < a; b++) {
                sum += covariances[a][b] / Math.sqrt(covariances[a][a] * covariances[b][b]);
            }
        }
        double r = sum / (k * (k - 1) / 2.0);
        return OptionalDouble.of(k * r / (1 + (k - 1) * r));
    }

    private Interval interval(double alpha, int n, int k) {
        FDistribution law = FDistribution.of(n - 1.0, (n - 1.0) * (k - 1));
        double tail = (1 - level) / 2;
        return new Interval(
                1 - (1 - alpha) * law.inverseSurvivalProbability(tail),
                1 - (1 - alpha) * law.inverseCumulativeProbability(tail),
                level);
    }

    /**
     * Alpha without each item in turn, of complete cases: an item whose absence raises alpha fits the scale badly.
     *
     * @param items the answers, an item a column; at least three
     * @return alpha without the first item, without the second, and so on
     * @throws IllegalArgumentException if there are fewer than three items
     * @throws NotEstimableException if there are fewer than two complete cases, or a sum does not vary
     */
    public double[] withoutEach(Ratings items) {
        Checks.require(items.size() >= 3, "alpha without an item needs at least 3 items", items.size());
        Ratings complete = items.complete();
        return IntStream.range(0, items.size())
                .mapToDouble(item -> alpha(complete.without(item).covariances()))
                .toArray();
    }

    /**
     * The correlation of each item with the sum of the others, of complete cases.
     *
     * @param items the answers, an item a column
     * @return a correlation an item, from -1 to 1
     * @throws NotEstimableException if there are fewer than two complete cases, or an item or a sum does not vary
     */
    public double[] itemRestCorrelations(Ratings items) {
        Ratings complete = items.complete();
        return IntStream.range(0, items.size())
                .mapToDouble(item -> {
                    double[] rest = rest(complete, item);
                    double[][] both =
                            Ratings.ofColumns(complete.column(item), rest).covariances();
                    NotEstimableException.unless(
                            both[0][0] > 0 && both[1][1] > 0, Reason.NO_VARIANCE, "item and rest must vary", 0);
                    return both[0][1] / Math.sqrt(both[0][0] * both[1][1]);
                })
                .toArray();
    }

    private static double[] rest(Ratings complete, int item) {
        double[] rest = complete.sums();
        double[] own = complete.column(item);
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= own[i];
        }
        return rest;
    }

    /**
     * The scale of a case: the mean of its items, of complete cases.
     *
     * @param items the answers, an item a column
     * @return mean and spread of the scale, in the unit of the items
     */
    public static Moments scale(Ratings items) {
        double[] sums = items.complete().sums();
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= items.size();
        }
        return Moments.of(sums);
    }

    /**
     * The consistency of a scale.
     *
     * @param estimate alpha; below 0 where items point different ways
     * @param interval its confidence interval
     * @param standardised alpha of items with equal variances; empty where an item has the same answer everywhere
     * @param items the number of items
     * @param n the number of complete cases
     * @param omitted the cases that lack an answer
     * @param method the procedure
     */
    public record Result(
            double estimate,
            Interval interval,
            OptionalDouble standardised,
            int items,
            long n,
            long omitted,
            String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            List<Figure> rows = new ArrayList<>(List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high())));
            standardised.ifPresent(alpha -> rows.add(new Figure("standardised", alpha)));
            rows.addAll(List.of(new Figure("items", items), new Figure("n", n), new Figure("omitted", omitted)));
            return List.copyOf(rows);
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .equalBounded("α", estimate)
                    .interval(interval)
                    .say("{} items", items)
                    .n(n)
                    .say("{} omitted", omitted);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
