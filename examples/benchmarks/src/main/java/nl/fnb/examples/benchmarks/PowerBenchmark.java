package nl.fnb.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import nl.fnb.stats.group.MeanDifference;
import nl.fnb.stats.resample.SimulatedPower;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The power of Welch's test from 10,000 simulated studies of 77 and 59 normal values, .3 standard deviations apart. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class PowerBenchmark {

    private long seed;

    /** Makes the state of a run. */
    public PowerBenchmark() {}

    /**
     * The power on one thread, from another seed at each call.
     *
     * @return the power
     */
    @Benchmark
    public SimulatedPower.Result welch() {
        return SimulatedPower.withDefaults().withSeed(seed++).of(PowerBenchmark::study);
    }

    private static double study(RandomGenerator random) {
        return MeanDifference.withDefaults().pValue(normal(77, 0.3, random), normal(59, 0, random));
    }

    private static double[] normal(int n, double mean, RandomGenerator random) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = mean + random.nextGaussian();
        }
        return values;
    }
}
