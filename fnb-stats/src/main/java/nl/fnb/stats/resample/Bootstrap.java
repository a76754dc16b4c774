package nl.fnb.stats.resample;

import java.util.List;
import java.util.Locale;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;

/**
 * The nonparametric bootstrap: an interval of any statistic from resamples of the data, each group resampled by itself.
 *
 * <p>Defaults: 10,000 replicates, bias-corrected and accelerated (BCa), level .95, seed 1, one thread.
 *
 * <pre>{@code Bootstrap.withDefaults().withSeed(7).meanDifference(x, y)}</pre>
 *
 * @see <a href="https://doi.org/10.1080/01621459.1987.10478410">Efron (1987), J. Am. Stat. Assoc. 82, 171-185</a>
 */
public final class Bootstrap {

    private static final int MOST = 100_000_000;
    private static final Bootstrap DEFAULTS = new Bootstrap(Kind.BCA, 0.95, 10_000, 1, 1, Monitor.SILENT);

    private final Kind kind;
    private final double level;
    private final int replicates;
    private final long seed;
    private final int threads;
    private final Monitor monitor;

    private Bootstrap(Kind kind, double level, int replicates, long seed, int threads, Monitor monitor) {
        this.kind = kind;
        this.level = level;
        this.replicates = replicates;
        this.seed = seed;
        this.threads = threads;
        this.monitor = monitor;
    }

    /** How an interval is made of replicates. */
    public enum Kind {
        /** Between quantiles of the replicates. */
        PERCENTILE,
        /** The percentile interval mirrored in the estimate. */
        BASIC,
        /** Normal, with the bias and the standard error of the replicates. */
        NORMAL,
        /** The percentile interval corrected for bias and for a standard error that changes. */
        BCA,
        /** From replicates divided by standard errors of their own. */
        STUDENTIZED;

        String title() {
            return this == BCA ? "BCa bootstrap" : name().toLowerCase(Locale.ROOT) + " bootstrap";
        }
    }

    /**
     * A BCa interval at .95 from 10,000 replicates.
     *
     * @return the procedure
     */
    public static Bootstrap withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another kind of interval.
     *
     * @param other the kind
     * @return the procedure
     */
    public Bootstrap with(Kind other) {
        return new Bootstrap(other, level, replicates, seed, threads, monitor);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public Bootstrap withLevel(double confidence) {
        return new Bootstrap(kind, Checks.level(confidence), replicates, seed, threads, monitor);
    }

    /**
     * The same with another number of replicates.
     *
     * @param number from 10 to 100,000,000
     * @return the procedure
     * @throws IllegalArgumentException if the number is outside that range
     */
    public Bootstrap withReplicates(int number) {
        Checks.require(number >= 10 && number <= MOST, "replicates must lie from 10 to 100,000,000", number);
        return new Bootstrap(kind, level, number, seed, threads, monitor);
    }

    /**
     * The same from another seed.
     *
     * @param start any number; the same one gives the same bits
     * @return the procedure
     */
    public Bootstrap withSeed(long start) {
        return new Bootstrap(kind, level, replicates, start, threads, monitor);
    }

    /**
     * The same on another number of threads, which changes no figure.
     *
     * @param number at least 1
     * @return the procedure
     * @throws IllegalArgumentException if the number is below 1
     */
    public Bootstrap withThreads(int number) {
        Checks.require(number >= 1, "threads must be at least 1", number);
        return new Bootstrap(kind, level, replicates, seed, number, monitor);
    }

    /**
     * The same, watched.
     *
     * @param watcher is told of progress and may stop the work
     * @return the procedure
     */
    public Bootstrap with(Monitor watcher) {
        return new Bootstrap(kind, level, replicates, seed, threads, watcher);
    }

    /**
     * The difference of the means of two groups, first minus second.
     *
     * @param x the first group
     * @param y the second group
     * @return the estimate with its interval
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, or replicates do not vary
     */
    public Result meanDifference(double[] x, double[] y) {
        if (kind == Kind.STUDENTIZED) {
            return estimate(new MeanDifferences(), x, y);
        }
        double[][] groups = checked(x, y);
        double[] drawn = new double[replicates];
        new Blocks(replicates, threads, monitor)
                .run((block, from, to) -> MeanDifferences.draw(groups, Draws.of(seed, block), drawn, from, to));
        double estimate = new MeanDifferences().of(groups);
        return result(BootstrapDistribution.of(estimate, drawn, MeanDifferences.influences(groups)));
    }

    /**
     * Any statistic of one group or more.
     *
     * @param statistic the statistic
     * @param groups the values of each group, which is resampled by itself
     * @return the estimate with its interval
     * @throws IllegalArgumentException if there is no group, or a value is NaN or infinite
     * @throws NotEstimableException if a group has fewer than two values, or replicates do not vary
     * @throws java.util.concurrent.CancellationException if the monitor stops the work
     */
    public Result estimate(Statistic statistic, double[]... groups) {
        double[][] data = checked(groups);
        double[] drawn = new double[replicates];
        double[] errors = new double[kind == Kind.STUDENTIZED ? replicates : 0];
        new Blocks(replicates, threads, monitor).run((block, from, to) -> {
            Draws draws = Draws.of(seed, block);
            double[][] resample = copy(data);
            for (int i = from; i < to; i++) {
                resample(data, resample, draws);
                drawn[i] = Checks.finite(statistic.of(resample), "statistic");
                if (errors.length > 0) {
                    errors[i] = error(statistic, resample);
                }
            }
        });
        double estimate = statistic.of(copy(data));
        double[] influences = Jackknife.influences(statistic, data);
        return result(
                errors.length > 0
                        ? BootstrapDistribution.studentized(
                                estimate, drawn, influences, error(statistic, copy(data)), errors)
                        : BootstrapDistribution.of(estimate, drawn, influences));
    }

    private static double error(Statistic statistic, double[][] groups) {
        return statistic
                .standardError(groups)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a studentized interval needs a statistic with a standard error, got none"));
    }

    private static double[][] checked(double[]... groups) {
        Checks.require(groups.length > 0, "a bootstrap needs at least 1 group", groups.length);
        double[][] data = new double[groups.length][];
        for (int g = 0; g < data.length; g++) {
            data[g] = Checks.finite(groups[g], "value");
            NotEstimableException.unless(
                    data[g].length >= 2, Reason.TOO_FEW_VALUES, "each group needs at least 2 values", data[g].length);
        }
        return data;
    }

    private static double[][] copy(double[][] groups) {
        double[][] copy = new double[groups.length][];
        for (int g = 0; g < copy.length; g++) {
            copy[g] = groups[g].clone();
        }
        return copy;
    }

    private static void resample(double[][] data, double[][] resample, Draws draws) {
        for (int g = 0; g < data.length; g++) {
            for (int i = 0; i < data[g].length; i++) {
                resample[g][i] = data[g][draws.below(data[g].length)];
            }
        }
    }

    private Result result(BootstrapDistribution distribution) {
        return new Result(
                distribution.estimate(),
                distribution.interval(kind, level),
                distribution.standardError(),
                distribution.bias(),
                replicates,
                seed,
                kind.title());
    }

    /**
     * A bootstrapped statistic.
     *
     * @param estimate the statistic of the data
     * @param interval its confidence interval
     * @param standardError the standard deviation of the replicates
     * @param bias the mean of the replicates less the estimate
     * @param replicates the number of replicates
     * @param seed the seed
     * @param method the kind of interval
     */
    public record Result(
            double estimate,
            Interval interval,
            double standardError,
            double bias,
            int replicates,
            long seed,
            String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("se", standardError),
                    new Figure("bias", bias),
                    new Figure("replicates", replicates));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .estimate("estimate", estimate)
                    .interval(interval)
                    .equal("SE", standardError)
                    .say("{} replicates", replicates);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
