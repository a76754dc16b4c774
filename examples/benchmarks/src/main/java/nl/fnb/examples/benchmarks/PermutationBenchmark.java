package nl.fnb.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.fnb.stats.resample.PermutationTest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The permutation test of a difference of means, 100,000 divisions of 77 and 59 values, as {@code coin} does it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class PermutationBenchmark {

    private final double[] x = values(77, 0.2, 1);
    private final double[] y = values(59, 0, 2);
    private long seed;

    /** Makes the state of a run. */
    public PermutationBenchmark() {}

    private static double[] values(int n, double mean, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return random.doubles(n).map(u -> mean + Math.log(u / (1 - u)) / 1.8).toArray();
    }

    /**
     * The test on one thread, from another seed at each call.
     *
     * @return the test
     */
    @Benchmark
    public PermutationTest.Result meanDifference() {
        return PermutationTest.withDefaults()
                .withReplicates(100_000)
                .withSeed(seed++)
                .meanDifference(x, y);
    }
}
