package nl.fnb.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.fnb.stats.distribution.StudentizedRange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The upper tail of the studentized range of three means with 20 degrees of freedom: {@code ptukey}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class StudentizedRangeBenchmark {

    private int call;

    /** Makes the state of a run. */
    public StudentizedRangeBenchmark() {}

    /**
     * The tail beyond a value near 3.5, another at each call.
     *
     * @return the probability
     */
    @Benchmark
    public double survival() {
        return StudentizedRange.of(3, 20).survival(3.5 + (call++ % 1000) * 1e-4);
    }
}
