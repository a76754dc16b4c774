package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The exact test of one proportion against a known probability.
 *
 * <p>Two-sided by small p-values, as R's {@code binom.test}: the sum of the counts whose probability is at most that of
 * the observed one times \( 1 + 10^{-7} \). The interval is that of Clopper and Pearson. Defaults: probability .5, level
 * .95.
 */
public final class BinomialTest {

    private static final BinomialTest DEFAULTS = new BinomialTest(0.5, 0.95);
    private static final double SLACK = 1 + 1e-7;

    private final double probability;
    private final double level;

    private BinomialTest(double probability, double level) {
        this.probability = probability;
        this.level = level;
    }

    /**
     * The test against one half.
     *
     * @return the procedure
     */
    public static BinomialTest withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test against another probability.
     *
     * @param p0 the probability under the null hypothesis
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 <= p0 <= 1}
     */
    public BinomialTest withProbability(double p0) {
        return new BinomialTest(Checks.probability(p0, "probability"), level);
    }

    /**
     * The same test with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public BinomialTest withLevel(double confidence) {
        return new BinomialTest(probability, Checks.level(confidence));
    }

    /**
     * Tests the proportion of successes.
     *
     * @param tally the counts, at most 2,147,483,647 trials
     * @return the test
     * @throws NotEstimableException if there are no trials
     */
    public Result test(Tally tally) {
        Checks.require(tally.trials() <= Integer.MAX_VALUE, "trials must be at most 2147483647", tally.trials());
        ProportionInterval.Result exact = ProportionInterval.withDefaults()
                .with(ProportionInterval.Method.CLOPPER_PEARSON)
                .withLevel(level)
                .estimate(tally);
        double p = pValue((int) tally.successes(), (int) tally.trials());
        return new Result(exact.estimate(), exact.interval(), probability, p, tally.trials());
    }

    private double pValue(int x, int n) {
        if (probability == 0 || probability == 1) {
            return x == n * probability ? 1 : 0;
        }
        double middle = n * probability;
        if (x == middle) {
            return 1;
        }
        BinomialDistribution law = BinomialDistribution.of(n, probability);
        double p = x < middle
                ? law.cumulativeProbability(x) + law.survivalProbability(firstAbove(law, x, n) - 1)
                : law.survivalProbability(x - 1) + law.cumulativeProbability(lastBelow(law, x));
        return Math.min(1, p);
    }

    /** The least count above the mean that is as rare as x; n + 1 where none is. */
    private int firstAbove(BinomialDistribution law, int x, int n) {
        double limit = law.probability(x) * SLACK;
        int low = (int) Math.ceil(n * probability);
        int high = n + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (law.probability(middle) <= limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The largest count below the mean that is as rare as x; -1 where none is. */
    private int lastBelow(BinomialDistribution law, int x) {
        double limit = law.probability(x) * SLACK;
        int low = -1;
        int high = (int) Math.floor(law.getNumberOfTrials() * probability);
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (law.probability(middle) <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * A test of one proportion.
     *
     * @param estimate successes over trials
     * @param interval its exact confidence interval
     * @param probability the probability under the null hypothesis
     * @param pValue the two-sided p-value
     * @param n the number of trials
     */
    public record Result(double estimate, Interval interval, double probability, double pValue, long n)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "exact binomial test, Clopper-Pearson interval";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("probability", probability),
                    new Figure("p", pValue),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .proportion("proportion", estimate)
                    .interval(interval)
                    .n(n)
                    .proportion("against", probability)
                    .p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
