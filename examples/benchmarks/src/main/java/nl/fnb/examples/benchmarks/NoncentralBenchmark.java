package nl.fnb.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.fnb.stats.distribution.NoncentralT;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The noncentrality under which a t value is extreme: {@code uniroot} on {@code pt}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class NoncentralBenchmark {

    private int call;

    /** Makes the state of a run. */
    public NoncentralBenchmark() {}

    /**
     * The low end of the noncentrality of a t value near 2.1, another at each call.
     *
     * @return the noncentrality
     */
    @Benchmark
    public double interval() {
        return NoncentralT.noncentralityBelow(2.1 + (call++ % 1000) * 1e-4, 134, 0.025);
    }
}
