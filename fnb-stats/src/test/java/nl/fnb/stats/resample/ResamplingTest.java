package nl.fnb.stats.resample;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.group.ExactPermutation;
import nl.fnb.stats.group.MeanDifference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplingTest {

    private static final double[] X = {12, 15, 11, 18, 9, 14, 16, 13};
    private static final double[] Y = {8, 11, 7, 12, 10, 9, 13};

    @TestFactory
    Stream<DynamicTest> says_what_was_drawn() {
        Bootstrap bootstrap = Bootstrap.withDefaults().withReplicates(2000);
        String figures = "estimate ci_low ci_high se bias replicates";
        return Stream.of(
                says(
                        bootstrap.meanDifference(X, Y),
                        "estimate 3.50, 95% CI [1.16, 5.89], SE = 1.19, 2,000 replicates (BCa bootstrap)",
                        figures),
                says(
                        bootstrap.with(Bootstrap.Kind.PERCENTILE).meanDifference(X, Y),
                        "estimate 3.50, 95% CI [1.13, 5.86], SE = 1.19, 2,000 replicates (percentile bootstrap)",
                        figures),
                says(
                        bootstrap.with(Bootstrap.Kind.BASIC).meanDifference(X, Y),
                        "estimate 3.50, 95% CI [1.14, 5.87], SE = 1.19, 2,000 replicates (basic bootstrap)",
                        figures),
                says(
                        bootstrap.with(Bootstrap.Kind.NORMAL).meanDifference(X, Y),
                        "estimate 3.50, 95% CI [1.18, 5.83], SE = 1.19, 2,000 replicates (normal bootstrap)",
                        figures),
                says(
                        bootstrap.with(Bootstrap.Kind.STUDENTIZED).meanDifference(X, Y),
                        "estimate 3.50, 95% CI [0.62, 6.30], SE = 1.19, 2,000 replicates (studentized bootstrap)",
                        figures),
                says(
                        PermutationTest.withDefaults().withReplicates(2000).meanDifference(X, Y),
                        "statistic 3.50, p = .028, 55 of 2,000 divisions as extreme, n = 15 (sampled permutation test)",
                        "estimate p p_ci_low p_ci_high extreme replicates n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void gives_the_same_bits_on_any_number_of_threads(int threads) {
        Bootstrap bootstrap = Bootstrap.withDefaults().withReplicates(2603).withSeed(20);
        PermutationTest permutation =
                PermutationTest.withDefaults().withReplicates(2603).withSeed(20);
        Statistic medians = Statistic.medianDifference();

        assertThat(bootstrap.withThreads(threads).meanDifference(X, Y)).isEqualTo(bootstrap.meanDifference(X, Y));
        assertThat(bootstrap.withThreads(threads).estimate(medians, X, Y)).isEqualTo(bootstrap.estimate(medians, X, Y));
        assertThat(permutation.withThreads(threads).meanDifference(X, Y)).isEqualTo(permutation.meanDifference(X, Y));
        assertThat(permutation.withThreads(threads).test(medians, X, Y)).isEqualTo(permutation.test(medians, X, Y));
    }

    @Test
    void draws_otherwise_from_another_seed() {
        assertThat(Bootstrap.withDefaults().withSeed(2).meanDifference(X, Y).standardError())
                .isNotEqualTo(Bootstrap.withDefaults().meanDifference(X, Y).standardError());
    }

    @ParameterizedTest
    @EnumSource(Bootstrap.Kind.class)
    void draws_the_difference_of_means_as_it_draws_any_statistic(Bootstrap.Kind kind) {
        Bootstrap bootstrap = Bootstrap.withDefaults().with(kind).withReplicates(4000);

        Bootstrap.Result special = bootstrap.meanDifference(X, Y);
        Bootstrap.Result general = bootstrap.estimate(Statistic.meanDifference(), X, Y);

        assertThat(general.interval().low()).isEqualTo(special.interval().low(), within(1e-9));
        assertThat(general.interval().high()).isEqualTo(special.interval().high(), within(1e-9));
        assertThat(general.standardError()).isEqualTo(special.standardError(), within(1e-12));
    }

    /** 77 and 59 numbers: the resampled interval lies near Welch's, since means are about normal. */
    @ParameterizedTest
    @EnumSource(Bootstrap.Kind.class)
    void lies_near_the_interval_of_theory_in_larger_groups(Bootstrap.Kind kind) {
        double[] x = spread(77, 1);
        double[] y = spread(59, 0);

        Bootstrap.Result resampled = Bootstrap.withDefaults().with(kind).meanDifference(x, y);
        MeanDifference.Result welch = MeanDifference.withDefaults().estimate(x, y);

        assertThat(resampled.estimate()).isEqualTo(welch.estimate(), within(1e-12));
        assertThat(resampled.interval().low()).isEqualTo(welch.interval().low(), within(0.05));
        assertThat(resampled.interval().high()).isEqualTo(welch.interval().high(), within(0.05));
    }

    private static double[] spread(int n, double shift) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = shift + Math.sin(i * 1.7) + (i % 5) / 5.0;
        }
        return values;
    }

    @ParameterizedTest
    @EnumSource(Alternative.class)
    void finds_the_share_of_divisions_that_counting_all_of_them_gives(Alternative alternative) {
        double exact =
                ExactPermutation.withDefaults().with(alternative).test(X, Y).pValue();

        PermutationTest.Result sampled = PermutationTest.withDefaults()
                .with(alternative)
                .withReplicates(200_000)
                .meanDifference(X, Y);

        assertThat(sampled.pValue()).isEqualTo(exact, within(5 * Math.sqrt(exact * (1 - exact) / 200_000) + 1e-5));
        assertThat(sampled.pInterval().low()).isLessThanOrEqualTo(sampled.pValue());
    }

    @Test
    void tests_the_same_difference_with_the_groups_in_the_other_order() {
        PermutationTest greater =
                PermutationTest.withDefaults().with(Alternative.GREATER).withReplicates(100_000);
        PermutationTest less = greater.with(Alternative.LESS);

        PermutationTest.Result there = greater.meanDifference(X, Y);
        PermutationTest.Result back = less.meanDifference(Y, X);

        assertThat(back.estimate()).isEqualTo(-there.estimate());
        assertThat(back.pValue()).isEqualTo(there.pValue(), within(0.003));
    }

    @Test
    void never_gives_a_p_of_zero() {
        double[] high = {100, 101, 102, 103, 104, 105, 106, 107, 108, 109};
        double[] low = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};

        assertThat(PermutationTest.withDefaults()
                        .withReplicates(1000)
                        .meanDifference(high, low)
                        .pValue())
                .isGreaterThanOrEqualTo(1 / 1001.0);
    }

    @Test
    void gives_a_p_of_one_where_all_values_are_equal() {
        assertThat(PermutationTest.withDefaults()
                        .meanDifference(new double[] {4, 4, 4}, new double[] {4, 4})
                        .pValue())
                .isEqualTo(1);
    }

    @Test
    void stops_when_its_monitor_says_so() {
        AtomicLong seen = new AtomicLong();
        Monitor monitor = (done, total) -> {
            seen.set(done);
            return done < 1000;
        };

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Bootstrap.withDefaults().with(monitor).meanDifference(X, Y));
        assertThat(seen).hasValue(1000);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> PermutationTest.withDefaults()
                        .with(monitor)
                        .withThreads(3)
                        .meanDifference(X, Y));
    }

    @Test
    void tells_its_monitor_of_every_replicate() {
        AtomicLong most = new AtomicLong();

        Bootstrap.withDefaults()
                .withThreads(3)
                .with((done, total) -> most.accumulateAndGet(done, Math::max) <= total)
                .meanDifference(X, Y);

        assertThat(most).hasValue(10_000);
    }

    @Test
    void passes_on_what_a_statistic_throws_on_another_thread() {
        Bootstrap bootstrap = Bootstrap.withDefaults().withThreads(2);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> bootstrap.estimate(
                        groups -> {
                            throw new ArithmeticException("no such statistic");
                        },
                        X));
    }

    @Test
    void refuses_what_has_no_interval() {
        Bootstrap bootstrap = Bootstrap.withDefaults();

        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> bootstrap.meanDifference(new double[] {1}, Y))
                .withMessage("each group needs at least 2 values, got 1");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> bootstrap.meanDifference(new double[] {1, 1}, new double[] {2, 2}))
                .withMessage("replicates must vary; range, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> bootstrap.with(Bootstrap.Kind.STUDENTIZED).estimate(Statistic.medianDifference(), X, Y));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bootstrap.meanDifference(new double[] {1, Double.NaN}, Y));
        assertThatIllegalArgumentException().isThrownBy(() -> bootstrap.estimate(Statistic.meanDifference()));
        assertThatIllegalArgumentException().isThrownBy(() -> bootstrap.withReplicates(9));
        assertThatIllegalArgumentException().isThrownBy(() -> bootstrap.withThreads(0));
        assertThatIllegalArgumentException().isThrownBy(() -> bootstrap.withLevel(1));
        assertThatIllegalArgumentException().isThrownBy(() -> bootstrap.estimate(groups -> Double.NaN, X));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> PermutationTest.withDefaults().meanDifference(X, new double[0]));
    }
}
