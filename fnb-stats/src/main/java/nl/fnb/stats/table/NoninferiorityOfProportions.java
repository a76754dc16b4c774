package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * Whether a proportion is at most a margin below another: the score test of a difference that is not zero.
 *
 * <p>The null hypothesis is that the first proportion minus the second is at most the margin, a number of -1 to 1 that is
 * below 0 for non-inferiority and above 0 for superiority by more than a margin. The interval at level 1 - 2 alpha lies
 * above the margin where the test rejects at alpha. Defaults: Farrington and Manning's variance, level .9 (alpha .05).
 *
 * @see <a href="https://doi.org/10.1002/sim.4780091208">Farrington and Manning (1990), Stat. Med. 9, 1447-1454</a>
 */
public final class NoninferiorityOfProportions {

    private final double margin;
    private final Method method;
    private final double level;

    private NoninferiorityOfProportions(double margin, Method method, double level) {
        this.margin = margin;
        this.method = method;
        this.level = level;
    }

    /** The variance of the score. */
    public enum Method {
        /** That of Farrington and Manning. */
        FARRINGTON_MANNING("Farrington-Manning score test", ProportionDifference.Method.MEE, false),
        /** That of Miettinen and Nurminen: larger by N/(N-1). */
        MIETTINEN_NURMINEN("Miettinen-Nurminen score test", ProportionDifference.Method.MIETTINEN_NURMINEN, true);

        private final String title;
        private final ProportionDifference.Method interval;
        private final boolean factor;

        Method(String title, ProportionDifference.Method interval, boolean factor) {
            this.title = title;
            this.interval = interval;
            this.factor = factor;
        }
    }

    /**
     * The test against a margin.
     *
     * @param margin the difference that must be exceeded, first minus second; below 0 for non-inferiority
     * @return the procedure
     * @throws IllegalArgumentException unless {@code -1 < margin < 1}
     */
    public static NoninferiorityOfProportions withMargin(double margin) {
        Checks.require(margin > -1 && margin < 1, "margin must lie between -1 and 1", margin);
        return new NoninferiorityOfProportions(margin, Method.FARRINGTON_MANNING, 0.9);
    }

    /**
     * The same test with another variance.
     *
     * @param kind the variance
     * @return the procedure
     */
    public NoninferiorityOfProportions with(Method kind) {
        return new NoninferiorityOfProportions(margin, kind, level);
    }

    /**
     * The same test with another confidence level of the interval.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public NoninferiorityOfProportions withLevel(double confidence) {
        return new NoninferiorityOfProportions(margin, method, Checks.level(confidence));
    }

    /**
     * Tests the difference of two proportions against the margin.
     *
     * @param first the first group
     * @param second the second group, subtracted
     * @return the test
     * @throws NotEstimableException if a group has no trials
     */
    public Result test(Tally first, Tally second) {
        long fewest = Math.min(first.trials(), second.trials());
        NotEstimableException.unless(fewest > 0, Reason.EMPTY_GROUP, "each group needs at least 1 trial", fewest);
        ProportionDifference.Result difference = ProportionDifference.withDefaults()
                .with(method.interval)
                .withLevel(level)
                .estimate(first, second);
        double z = new ScoreDifference(first, second, method.factor).score(margin);
        return new Result(
                difference.estimate(),
                difference.interval(),
                margin,
                z,
                Tails.belowZ(-z),
                Tails.belowZ(z),
                first.trials(),
                second.trials(),
                method.title);
    }

    /**
     * A test against a margin.
     *
     * @param estimate the difference of proportions, first minus second
     * @param interval its confidence interval
     * @param margin the margin
     * @param z the score, above 0 where the difference is above the margin
     * @param pNoninferiority the p-value against a difference of at most the margin: small shows that it is above
     * @param pInferiority the p-value against a difference of at least the margin: small shows that it is below
     * @param n1 the trials of the first group
     * @param n2 the trials of the second group
     * @param method the procedure
     */
    public record Result(
            double estimate,
            Interval interval,
            double margin,
            double z,
            double pNoninferiority,
            double pInferiority,
            long n1,
            long n2,
            String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("margin", margin),
                    new Figure("z", z),
                    new Figure("p_noninferiority", pNoninferiority),
                    new Figure("p_inferiority", pInferiority),
                    new Figure("n1", n1),
                    new Figure("n2", n2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .proportion("risk difference", estimate)
                    .interval(interval)
                    .proportion("against margin", margin)
                    .statistic("z", z)
                    .p(pNoninferiority)
                    .n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
