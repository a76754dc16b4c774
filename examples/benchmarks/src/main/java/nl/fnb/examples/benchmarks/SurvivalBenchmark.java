package nl.fnb.examples.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.fnb.stats.survival.CumulativeIncidence;
import nl.fnb.stats.survival.Followup;
import nl.fnb.stats.survival.GrayTest;
import nl.fnb.stats.survival.IncidenceCurve;
import nl.fnb.stats.survival.KaplanMeier;
import nl.fnb.stats.survival.LogRank;
import nl.fnb.stats.survival.SurvivalCurve;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Curves and tests of 100,000 cases in two groups, with two causes and censoring: {@code survfit}, {@code cuminc}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class SurvivalBenchmark {

    private static final int CASES = 100_000;
    private static final int SETS = 4;

    private final double[][] times = new double[SETS][CASES];
    private final int[][] causes = new int[SETS][CASES];
    private final boolean[][] second = new boolean[SETS][CASES];
    private int call;

    /** Draws the cases of some sets, so that a call differs from the one before. */
    public SurvivalBenchmark() {
        SplittableRandom random = new SplittableRandom(1);
        for (int set = 0; set < SETS; set++) {
            for (int i = 0; i < CASES; i++) {
                double time = -Math.log(1 - random.nextDouble());
                double lost = -Math.log(1 - random.nextDouble()) / 0.5;
                times[set][i] = Math.round(Math.min(time, lost) * 1e4) / 1e4;
                causes[set][i] = time <= lost ? 1 + (random.nextDouble() < 0.4 ? 1 : 0) : 0;
                second[set][i] = random.nextBoolean();
            }
        }
    }

    private Map<String, Followup> groups() {
        int set = call++ % SETS;
        Map<String, Followup> groups = new LinkedHashMap<>();
        groups.put("first", group(set, false));
        groups.put("second", group(set, true));
        return groups;
    }

    private Followup group(int set, boolean which) {
        double[] time = new double[CASES];
        int[] cause = new int[CASES];
        int n = 0;
        for (int i = 0; i < CASES; i++) {
            if (second[set][i] == which) {
                time[n] = times[set][i];
                cause[n++] = causes[set][i];
            }
        }
        return Followup.ofCauses(Arrays.copyOf(time, n), Arrays.copyOf(cause, n));
    }

    /**
     * The Kaplan-Meier curve of each group.
     *
     * @return the curves
     */
    @Benchmark
    public List<SurvivalCurve> kaplanMeier() {
        return groups().values().stream()
                .map(KaplanMeier.withDefaults()::estimate)
                .toList();
    }

    /**
     * The log-rank test of the groups.
     *
     * @return the test
     */
    @Benchmark
    public LogRank.Result logRank() {
        return LogRank.withDefaults().test(groups());
    }

    /**
     * The cumulative incidence of each cause in each group with its variance, and Gray's test of each cause.
     *
     * @return the curves
     */
    @Benchmark
    public List<IncidenceCurve> cumulativeIncidenceAndGray() {
        Map<String, Followup> groups = groups();
        for (int cause = 1; cause <= 2; cause++) {
            if (GrayTest.withDefaults().test(groups, cause).df() != 1) {
                throw new IllegalStateException("two groups have 1 degree of freedom");
            }
        }
        return groups.values().stream()
                .flatMap(group -> IntStream.rangeClosed(1, 2)
                        .mapToObj(cause -> CumulativeIncidence.withDefaults().estimate(group, cause)))
                .toList();
    }
}
