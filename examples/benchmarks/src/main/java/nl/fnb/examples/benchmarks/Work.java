package nl.fnb.examples.benchmarks;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One piece of work that is timed here and elsewhere.
 *
 * @param title what is done
 * @param benchmark the benchmark that does it here
 * @param other what does it elsewhere: a name of {@code r/compare.R}, or a benchmark
 * @param times how often the other does what the benchmark does once
 * @param limit the largest ratio of our time to the other's; empty where none is asked
 */
record Work(String title, String benchmark, String other, int times, OptionalDouble limit) {

    private static final String INCIDENCE = "SurvivalBenchmark.cumulativeIncidenceAndGray";

    /** All work, in the order in which it is shown. */
    static final List<Work> ALL = List.of(
            of("BCa bootstrap, 10,000 replicates, n = 136 / vectorised R", "BootstrapBenchmark.bca", 1, 0.15),
            of("permutation test, 100,000 divisions / coin", "PermutationBenchmark.meanDifference", 1, 0.4),
            of("Fisher's test, 5 x 4, n = 97 / fisher.test", "FisherBenchmark.fiveByFour", 1, 0.05),
            of("studentized range, 10,000 tails / ptukey", "StudentizedRangeBenchmark.survival", 10_000, 0.1),
            of("power of Welch's test, 10,000 studies / vectorised R", "PowerBenchmark.welch", 1, 0.4),
            of("Kaplan-Meier, n = 100,000 / survfit", "SurvivalBenchmark.kaplanMeier", 1, 0.3),
            of("incidence and Gray's test, n = 100,000 / cuminc", INCIDENCE, 1, 0.5),
            new Work(
                    "incidence and Gray's test, n = 100,000 / survfit",
                    INCIDENCE,
                    INCIDENCE + "(survfit)",
                    1,
                    OptionalDouble.of(0.02)),
            new Work(
                    "bootstrap, 1,000,000 replicates, two threads / one",
                    "BootstrapBenchmark.millionOnTwoThreads",
                    "BootstrapBenchmark.millionOnOneThread",
                    1,
                    OptionalDouble.of(1 / 1.7)),
            of("noncentral t intervals, 1,000 ends / uniroot on pt", "NoncentralBenchmark.interval", 1000),
            of("Fisher's test, 3 x 2, n = 217, 200 times / fisher.test", "FisherBenchmark.threeByTwo", 200),
            of("Fisher's test, 2 x 2, n = 136, 200 times / fisher.test", "FisherBenchmark.twoByTwo", 200),
            of("log-rank test, n = 100,000 / survdiff", "SurvivalBenchmark.logRank", 1));

    private static Work of(String title, String benchmark, int times, double limit) {
        return new Work(title, benchmark, benchmark, times, OptionalDouble.of(limit));
    }

    private static Work of(String title, String benchmark, int times) {
        return new Work(title, benchmark, benchmark, times, OptionalDouble.empty());
    }
}
