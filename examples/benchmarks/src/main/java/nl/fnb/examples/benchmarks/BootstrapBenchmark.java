package nl.fnb.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.fnb.stats.resample.Bootstrap;
import nl.fnb.stats.resample.Statistic;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The BCa bootstrap of a difference of means, 10,000 replicates of 77 and 59 values. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class BootstrapBenchmark {

    private final double[] x = normal(77, 0.2, 1);
    private final double[] y = normal(59, 0, 2);
    private long seed;

    /** Makes the state of a run. */
    public BootstrapBenchmark() {}

    private static double[] normal(int n, double mean, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(n).map(u -> mean + Math.log(u / (1 - u)) / 1.8).toArray();
    }

    /**
     * The interval on one thread, from another seed at each call.
     *
     * @return the interval
     */
    @Benchmark
    public Bootstrap.Result bca() {
        return Bootstrap.withDefaults().withSeed(seed++).meanDifference(x, y);
    }

    /**
     * The interval of any statistic, here a difference of medians.
     *
     * @return the interval
     */
    @Benchmark
    public Bootstrap.Result medians() {
        return Bootstrap.withDefaults().withSeed(seed++).estimate(Statistic.medianDifference(), x, y);
    }

    /**
     * A million replicates on one thread.
     *
     * @return the interval
     */
    @Benchmark
    public Bootstrap.Result millionOnOneThread() {
        return Bootstrap.withDefaults()
                .withReplicates(1_000_000)
                .withSeed(seed++)
                .meanDifference(x, y);
    }

    /**
     * A million replicates on two threads.
     *
     * @return the interval
     */
    @Benchmark
    public Bootstrap.Result millionOnTwoThreads() {
        return Bootstrap.withDefaults()
                .withReplicates(1_000_000)
                .withThreads(2)
                .withSeed(seed++)
                .meanDifference(x, y);
    }
}
