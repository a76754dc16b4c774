package nl.fnb.examples.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.fnb.domain.Label;
import nl.fnb.measures.Band;
import nl.fnb.measures.ColumnScorer;
import nl.fnb.measures.Instrument;
import nl.fnb.measures.MissingRule;
import nl.fnb.measures.NumericItem;
import nl.fnb.measures.Scale;
import nl.fnb.measures.ScoreMethod;
import nl.fnb.measures.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Scoring many families by an instrument of 40 items, a quarter of them reversed, of which five may be missing. An operation
 * is one answer; {@code -prof gc} shows what is allocated for it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class ScoringBenchmark {

    private static final int ITEMS = 40;
    private static final int FAMILIES = 10_000;
    private static final int BLOCKS = 4;
    private static final double MISSING = 0.03;

    private final ColumnScorer scorer = Scorer.compile(instrument());
    private final int[][][] blocks = blocks(new SplittableRandom(20161101));
    private final double[][] values = new double[1][FAMILIES];
    private final int[][] classes = new int[2][FAMILIES];
    private int call;

    /** Makes the state of a run: the instrument, compiled, and blocks of answers. */
    public ScoringBenchmark() {}

    /**
     * Scores another block of 10,000 families at each call.
     *
     * @return the score of one of them, NaN where it is missing
     */
    @Benchmark
    @OperationsPerInvocation(ITEMS * FAMILIES)
    public double columns() {
        scorer.score(blocks[call++ % BLOCKS], values, classes);
        return values[0][call % FAMILIES];
    }

    private static Instrument instrument() {
        Instrument.Builder instrument =
                Instrument.builder().id("forty").version("1").title(Label.same("Forty items"));
        Scale.Builder scale = Scale.builder()
                .id("total")
                .method(ScoreMethod.SUM)
                .missing(MissingRule.prorate(5))
                .addBands(Band.of(0, "LOW"), Band.of(60, "MODERATE"), Band.of(90, "HIGH"));
        for (int i = 1; i <= ITEMS; i++) {
            instrument.addItems(NumericItem.of("q" + i, 0, 4));
            scale.addItems("q" + i);
            if (i % 4 == 0) {
                scale.addReversed("q" + i);
            }
        }
        return instrument.addScales(scale.build()).build();
    }

    private static int[][][] blocks(SplittableRandom random) {
        int[][][] blocks = new int[BLOCKS][ITEMS][FAMILIES];
        for (int[][] block : blocks) {
            for (int[] column : block) {
                for (int family = 0; family < FAMILIES; family++) {
                    column[family] = random.nextDouble() < MISSING ? ColumnScorer.MISSING : random.nextInt(5);
                }
            }
        }
        return blocks;
    }
}
