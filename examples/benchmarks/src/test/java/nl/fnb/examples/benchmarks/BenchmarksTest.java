package nl.fnb.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
}
