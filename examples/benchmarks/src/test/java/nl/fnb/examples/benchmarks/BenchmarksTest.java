package nl.fnb.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.fnb.stats.resample.Bootstrap;
import org.junit.jupiter.api.Test;

/** That the benchmarks do the work that R does: their results, never their times. */
class BenchmarksTest {

    @Test
    void fisher_gives_the_p_value_of_R_whatever_the_order_of_the_rows() {
        FisherBenchmark benchmark = new FisherBenchmark();

        double first = benchmark.fiveByFour().pValue();
        double second = benchmark.fiveByFour().pValue();

        assertThat(first).isEqualTo(second, within(1e-12));
        assertThat(benchmark.threeByTwo().pValue())
                .isNotEqualTo(benchmark.threeByTwo().pValue());
        assertThat(benchmark.twoByTwo().oddsRatio()).isPresent();
    }

    @Test
    void resampling_draws_anew_at_each_call_and_finds_the_same_difference() {
        BootstrapBenchmark bootstrap = new BootstrapBenchmark();
        PermutationBenchmark permutation = new PermutationBenchmark();

        Bootstrap.Result first = bootstrap.bca();
        Bootstrap.Result second = bootstrap.bca();

        assertThat(first.estimate()).isEqualTo(second.estimate());
        assertThat(first.interval()).isNotEqualTo(second.interval());
        assertThat(permutation.meanDifference().estimate()).isEqualTo(first.estimate(), within(1e-12));
        assertThat(bootstrap.medians().replicates()).isEqualTo(10_000);
    }

    @Test
    void a_million_replicates_are_the_same_on_two_threads() {
        assertThat(new BootstrapBenchmark().millionOnTwoThreads())
                .isEqualTo(new BootstrapBenchmark().millionOnOneThread());
    }

    @Test
    void follows_two_groups_to_two_ends() {
        SurvivalBenchmark benchmark = new SurvivalBenchmark();

        assertThat(benchmark.kaplanMeier()).hasSize(2);
        assertThat(benchmark.cumulativeIncidenceAndGray()).hasSize(4);
        assertThat(benchmark.logRank().groups()).hasSize(2);
    }

    @Test
    void distributions_give_the_values_of_R() {
        assertThat(new StudentizedRangeBenchmark().survival()).isEqualTo(0.0558918490821, within(1e-9));
        assertThat(new NoncentralBenchmark().interval()).isEqualTo(0.1201519106, within(1e-6));
    }

    @Test
    void power_is_simulated_anew_at_each_call() {
        PowerBenchmark benchmark = new PowerBenchmark();

        double first = benchmark.welch().estimate();
        double second = benchmark.welch().estimate();

        assertThat(first).isNotEqualTo(second);
        assertThat(first).isEqualTo(0.40, within(0.03));
    }

    @Test
    void every_work_names_a_benchmark_that_exists() throws ClassNotFoundException {
        for (Work work : Work.ALL) {
            String[] parts = work.benchmark().split("\\.", -1);
            assertThat(Class.forName("nl.fnb.examples.benchmarks." + parts[0]).getMethods())
                    .extracting(Method::getName)
                    .contains(parts[1]);
        }
    }

    @Test
    void R_times_every_work_that_is_compared_with_it() throws IOException {
        String script = Files.readString(Path.of("r/compare.R"));

        assertThat(Work.ALL)
                .allSatisfy(work -> assertThat(work.other().endsWith("millionOnOneThread")
                                || script.contains("timed(\"" + work.other() + "\""))
                        .as(work.other())
                        .isTrue());
    }

    @Test
    void a_table_of_ratios_says_which_hold_and_what_was_not_timed() {
        Comparison comparison = new Comparison(Map.of(
                "R:FisherBenchmark.fiveByFour", 1.0,
                "FisherBenchmark.fiveByFour", 0.04,
                "R:StudentizedRangeBenchmark.survival", 2.0,
                "StudentizedRangeBenchmark.survival", 0.00003,
                "BootstrapBenchmark.millionOnOneThread", 1.0,
                "BootstrapBenchmark.millionOnTwoThreads", 0.55,
                "PermutationBenchmark.meanDifference", 0.1));

        assertThat(comparison.table().lines().toList())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Fisher's test, 5 x 4")
                        .endsWith("1.00000 s    0.04000 s    0.040  0.050  yes"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("studentized range")
                        .endsWith("2.00000 s    0.30000 s    0.150  0.100  no"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("bootstrap, 1,000,000").endsWith("yes"))
                .anySatisfy(line -> assertThat(line).startsWith("permutation").endsWith("not timed in R"));
        assertThat(comparison.rows())
                .contains("\"Fisher's test, 5 x 4, n = 97 / fisher.test\",1.00,0.0400,0.0400,0.0500,yes");
    }
}
