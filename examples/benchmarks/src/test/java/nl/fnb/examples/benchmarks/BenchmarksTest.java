package nl.fnb.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the benchmarks do the work that R does: their results, never their times. */
class BenchmarksTest {

    @Test
    void fisher_gives_the_p_value_of_R_whatever_the_order_of_the_rows() {
        FisherBenchmark benchmark = new FisherBenchmark();

        double first = benchmark.fiveByFour().pValue();
        double second = benchmark.fiveByFour().pValue();

        assertThat(first).isEqualTo(second, org.assertj.core.api.Assertions.within(1e-12));
        assertThat(benchmark.threeByTwo().pValue())
                .isNotEqualTo(benchmark.threeByTwo().pValue());
        assertThat(benchmark.twoByTwo().oddsRatio()).isPresent();
    }
}
