package nl.fnb.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import nl.fnb.stats.Counts;
import nl.fnb.stats.table.FisherExact;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Fisher's exact test: {@code fisher.test} of tables of 2 x 2, 3 x 2 and 5 x 4. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class FisherBenchmark {

    private static final long[][] FIVE_BY_FOUR = {{3, 1, 4, 1}, {5, 9, 2, 6}, {5, 3, 5, 8}, {9, 7, 9, 3}, {2, 3, 8, 4}};

    private int call;

    /** Makes the state of a run. */
    public FisherBenchmark() {}

    /**
     * Freeman and Halton's test of a table of five by four with 97 cases; its rows change places from call to call.
     *
     * @return the test
     */
    @Benchmark
    public FisherExact.Result fiveByFour() {
        long[][] rows = new long[FIVE_BY_FOUR.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = FIVE_BY_FOUR[(i + call) % rows.length];
        }
        call++;
        return FisherExact.withDefaults().test(Counts.of(rows));
    }

    /**
     * The test of a table of three by two with 217 cases; a count moves from call to call.
     *
     * @return the test
     */
    @Benchmark
    public FisherExact.Result threeByTwo() {
        int moved = call++ % 5;
        return FisherExact.withDefaults().test(Counts.of(new long[][] {
            {40 + moved, 99 - moved}, {19, 6}, {18 - moved, 35 + moved}
        }));
    }

    /**
     * The test of a table of two by two with 136 cases, with the conditional odds ratio and its interval.
     *
     * @return the test
     */
    @Benchmark
    public FisherExact.Result twoByTwo() {
        int moved = call++ % 7;
        return FisherExact.withDefaults().test(Counts.of2x2(30 + moved, 47 - moved, 20, 39));
    }
}
