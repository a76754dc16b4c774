package nl.fnb.stats.resample;

import java.util.List;
import java.util.Locale;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
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

    private static final Bootstrap DEFAULTS = new Bootstrap(Kind.BCA, 0.95, Sampling.DEFAULTS);

    private final Kind kind;
    private final double level;
    private final Sampling sampling;

    private Bootstrap(Kind kind, double level, Sampling sampling) {
        this.kind = kind;
        this.level = level;
        this.sampling = sampling;
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
        return new Bootstrap(other, level, sampling);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public Bootstrap withLevel(double confidence) {
        return new Bootstrap(kind, Checks.level(confidence), sampling);
    }

    /**
     * The same with another number of replicates.
     *
     * @param number from 10 to 100,000,000
     * @return the procedure
     * @throws IllegalArgumentException if the number is outside that range
     */
    public Bootstrap withReplicates(int number) {
        return new Bootstrap(kind, level, sampling.withReplicates(number));
    }

    /**
     * The same from another seed.
     *
     * @param start any number; the same one gives the same bits
     * @return the procedure
     */
    public Bootstrap withSeed(long start) {
        return new Bootstrap(kind, level, sampling.withSeed(start));
    }

    /**
     * The same on another number of threads, which changes no figure.
     *
     * @param number at least 1
     * @return the procedure
     * @throws IllegalArgumentException if the number is below 1
     */
    public Bootstrap withThreads(int number) {
        return new Bootstrap(kind, level, sampling.withThreads(number));
    }

    /**
     * The same, watched.
     *
     * @param watcher is told of progress and may stop the work
     * @return the procedure
     */
    public Bootstrap with(Monitor watcher) {
        return new Bootstrap(kind, level, sampling.with(watcher));
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
        double[][] groups = Resample.checked(x, y);
        double[] drawn = new double[sampling.replicates()];
        sampling.run((draws, from, to) -> MeanDifferences.draw(groups, draws, drawn, from, to));
        double estimate = new MeanDifferences().of(groups);
        sampling.sort(drawn);
        return result(BootstrapDistribution.ofSorted(estimate, drawn, MeanDifferences.influences(groups)));
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
        double[][] data = Resample.checked(groups);
        double[] drawn = new double[sampling.replicates()];
        double[] errors = new double[kind == Kind.STUDENTIZED ? sampling.replicates() : 0];
        sampling.run((draws, from, to) -> {
            double[][] resample = Resample.copy(data);
            for (int i = from; i < to; i++) {
                Resample.draw(data, resample, draws);
                drawn[i] = Checks.finite(statistic.of(resample), "statistic");
                if (errors.length > 0) {
                    errors[i] = error(statistic, resample);
                }
            }
        });
        double estimate = statistic.of(Resample.copy(data));
        double[] influences = Jackknife.influences(statistic, data);
        if (errors.length > 0) {
            double error = error(statistic, Resample.copy(data));
            return result(BootstrapDistribution.studentized(estimate, drawn, influences, error, errors));
        }
        sampling.sort(drawn);
        return result(BootstrapDistribution.ofSorted(estimate, drawn, influences));
    }

    private static double error(Statistic statistic, double[][] groups) {
        return statistic
                .standardError(groups)
                .orElseThrow(() -> new IllegalArgumentException(
                        "a studentized interval needs a statistic with a standard error, got none"));
    }

    private Result result(BootstrapDistribution distribution) {
        return new Result(
                distribution.estimate(),
                distribution.interval(kind, level),
                distribution.standardError(),
                distribution.bias(),
                sampling.replicates(),
                sampling.seed(),
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
