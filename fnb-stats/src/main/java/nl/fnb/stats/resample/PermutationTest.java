package nl.fnb.stats.resample;

import java.util.List;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.table.ProportionInterval;

/**
 * A permutation test from a sample of all ways to divide the values over two groups.
 *
 * <p>With b of B divisions at least as extreme as the observed one, p = (b + 1)/(B + 1), which is never 0 and keeps its level.
 * Extreme within a relative 1e-12 counts. The interval is that of p itself, for what chance of sampling leaves open.
 * Defaults: 10,000 divisions, two-sided by the size of the statistic, seed 1, one thread.
 *
 * @see <a href="https://doi.org/10.2202/1544-6115.1585">Phipson and Smyth (2010), Stat. Appl. Genet. Mol. Biol. 9, 39</a>
 */
public final class PermutationTest {

    private static final double SLACK = 1e-12;
    private static final PermutationTest DEFAULTS = new PermutationTest(Alternative.TWO_SIDED, Sampling.DEFAULTS);

    private final Alternative alternative;
    private final Sampling sampling;

    private PermutationTest(Alternative alternative, Sampling sampling) {
        this.alternative = alternative;
        this.sampling = sampling;
    }

    /**
     * The two-sided test from 10,000 divisions.
     *
     * @return the procedure
     */
    public static PermutationTest withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same test against another alternative: that the statistic is smaller or larger.
     *
     * @param direction the direction in which the test looks
     * @return the procedure
     */
    public PermutationTest with(Alternative direction) {
        return new PermutationTest(direction, sampling);
    }

    /**
     * The same with another number of divisions.
     *
     * @param number from 10 to 100,000,000
     * @return the procedure
     * @throws IllegalArgumentException if the number is outside that range
     */
    public PermutationTest withReplicates(int number) {
        return new PermutationTest(alternative, sampling.withReplicates(number));
    }

    /**
     * The same from another seed.
     *
     * @param start any number; the same one gives the same bits
     * @return the procedure
     */
    public PermutationTest withSeed(long start) {
        return new PermutationTest(alternative, sampling.withSeed(start));
    }

    /**
     * The same on another number of threads, which changes no figure.
     *
     * @param number at least 1
     * @return the procedure
     * @throws IllegalArgumentException if the number is below 1
     */
    public PermutationTest withThreads(int number) {
        return new PermutationTest(alternative, sampling.withThreads(number));
    }

    /**
     * The same, watched.
     *
     * @param watcher is told of progress and may stop the work
     * @return the procedure
     */
    public PermutationTest with(Monitor watcher) {
        return new PermutationTest(alternative, sampling.with(watcher));
    }

    /**
     * Tests the difference of the means of two groups, first minus second.
     *
     * @param x the first group
     * @param y the second group
     * @return the test
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group is empty
     */
    public Result meanDifference(double[] x, double[] y) {
        double[] both = both(x, y);
        double total = 0;
        double sum = 0;
        for (int i = 0; i < both.length; i++) {
            total += both[i];
            sum += i < x.length ? both[i] : 0;
        }
        boolean first = x.length <= y.length;
        int size = first ? x.length : y.length;
        double[] drawn = new double[sampling.replicates()];
        sampling.run((draws, from, to) -> Divisions.sums(both, size, draws, drawn, from, to));
        double scale = 1.0 / x.length + 1.0 / y.length;
        double rest = total / (first ? y.length : x.length);
        double observed = sum / x.length - (total - sum) / y.length;
        for (int i = 0; i < drawn.length; i++) {
            double difference = drawn[i] * scale - rest;
            drawn[i] = first ? difference : -difference;
        }
        return result(observed, drawn, both.length);
    }

    /**
     * Tests any statistic of two groups.
     *
     * @param statistic the statistic, larger or further from 0 where the groups differ more
     * @param x the first group
     * @param y the second group
     * @return the test
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group is empty
     * @throws java.util.concurrent.CancellationException if the monitor stops the work
     */
    public Result test(Statistic statistic, double[] x, double[] y) {
        double[] both = both(x, y);
        double[] drawn = new double[sampling.replicates()];
        sampling.run((draws, from, to) -> {
            double[] pool = both.clone();
            double[][] groups = {new double[x.length], new double[y.length]};
            for (int i = from; i < to; i++) {
                Divisions.divide(pool, groups, draws);
                drawn[i] = Checks.finite(statistic.of(groups), "statistic");
            }
        });
        return result(statistic.of(new double[][] {x.clone(), y.clone()}), drawn, both.length);
    }

    private static double[] both(double[] x, double[] y) {
        int fewest = Math.min(x.length, y.length);
        NotEstimableException.unless(fewest > 0, Reason.EMPTY_GROUP, "each group needs at least 1 value", fewest);
        double[] both = new double[x.length + y.length];
        System.arraycopy(x, 0, both, 0, x.length);
        System.arraycopy(y, 0, both, x.length, y.length);
        return Checks.finite(both, "value");
    }

    private Result result(double observed, double[] drawn, int n) {
        double slack = SLACK * Math.max(1, Math.abs(observed));
        long extreme = 0;
        for (double each : drawn) {
            boolean counts =
                    switch (alternative) {
                        case TWO_SIDED -> Math.abs(each) >= Math.abs(observed) - slack;
                        case LESS -> each <= observed + slack;
                        case GREATER -> each >= observed - slack;
                    };
            extreme += counts ? 1 : 0;
        }
        double p = (extreme + 1.0) / (sampling.replicates() + 1.0);
        Interval interval = ProportionInterval.withDefaults()
                .with(ProportionInterval.Method.CLOPPER_PEARSON)
                .estimate(new Tally(extreme, sampling.replicates()))
                .interval();
        return new Result(observed, p, interval, extreme, sampling.replicates(), n, sampling.seed());
    }

    /**
     * A sampled permutation test.
     *
     * @param estimate the statistic of the data
     * @param pValue the p-value
     * @param pInterval the 95% interval of the p-value that all divisions would give
     * @param extreme the divisions at least as extreme as the observed one
     * @param replicates all divisions drawn
     * @param n the number of values
     * @param seed the seed
     */
    public record Result(
            double estimate, double pValue, Interval pInterval, long extreme, int replicates, long n, long seed)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "sampled permutation test";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("p", pValue),
                    new Figure("p_ci_low", pInterval.low()),
                    new Figure("p_ci_high", pInterval.high()),
                    new Figure("extreme", extreme),
                    new Figure("replicates", replicates),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method())
                    .estimate("statistic", estimate)
                    .p(pValue)
                    .say("{} of {} divisions as extreme", extreme, replicates)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
