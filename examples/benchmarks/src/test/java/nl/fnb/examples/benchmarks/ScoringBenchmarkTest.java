package nl.fnb.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScoringBenchmarkTest {

    @Test
    void scores_another_block_of_families_at_each_call() {
        ScoringBenchmark benchmark = new ScoringBenchmark();

        double[] scores = DoubleStream.generate(benchmark::columns)
                .limit(8)
                .filter(score -> !Double.isNaN(score))
                .toArray();

        assertThat(DoubleStream.of(scores)).allMatch(score -> score >= 0 && score <= 160);
        assertThat(DoubleStream.of(scores).distinct().count()).isGreaterThan(2);
    }
}
