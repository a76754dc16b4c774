package nl.fnb.stats.resample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.group.MeanDifference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedPowerTest {

    private static double study(RandomGenerator random) {
        return MeanDifference.withDefaults().pValue(normal(77, 0.5, random), normal(59, 0, random));
    }

    private static double[] normal(int n, double mean, RandomGenerator random) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = mean + random.nextGaussian();
        }
        return values;
    }

    /** R 4.2.2: 1 - pt(qt(.975, 134), 134, .5 * sqrt(77 * 59 / 136)) + pt(-qt(.975, 134), ...) = .81835; Welch's is near it. */
    @Test
    void finds_the_power_of_a_t_test() {
        SimulatedPower.Result power =
                SimulatedPower.withDefaults().withReplicates(40_000).of(SimulatedPowerTest::study);

        assertThat(power.interval().low()).isLessThan(0.81835 + 0.003);
        assertThat(power.interval().high()).isGreaterThan(0.81835 - 0.003);
        assertThat(power.interval().high() - power.interval().low()).isLessThan(0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void gives_the_same_figures_on_any_number_of_threads(int threads) {
        SimulatedPower power =
                SimulatedPower.withDefaults().withReplicates(2603).withSeed(20);

        assertThat(power.withThreads(threads).of(SimulatedPowerTest::study))
                .isEqualTo(power.of(SimulatedPowerTest::study));
        assertThat(power.withSeed(21).of(SimulatedPowerTest::study)).isNotEqualTo(power.of(SimulatedPowerTest::study));
    }

    @Test
    void counts_as_rejections_what_lies_below_alpha_only() {
        SimulatedPower power = SimulatedPower.withDefaults().withReplicates(1000);

        assertThat(power.of(random -> 0.05).rejections()).isZero();
        assertThat(power.withAlpha(0.06).of(random -> 0.05).estimate()).isEqualTo(1);
    }

    @Test
    void counts_studies_that_cannot_answer_and_refuses_when_none_can() {
        double[] none = {};
        SimulatedPower power = SimulatedPower.withDefaults().withReplicates(100);

        SimulatedPower.Result half = power.of(
                random -> random.nextBoolean() ? MeanDifference.withDefaults().pValue(none, none) : 0);

        assertThat(half.refused()).isBetween(20L, 80L);
        assertThat(half.rejections()).isEqualTo(100 - half.refused());
        assertThat(half.toString()).endsWith(", " + half.refused() + " cannot answer (simulation)");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(
                        () -> power.of(random -> MeanDifference.withDefaults().pValue(none, none)))
                .withMessage("a study must be able to answer; studies that could, got 0");
    }

    @Test
    void says_itself_in_English_and_Dutch() {
        SimulatedPower.Result power =
                SimulatedPower.withDefaults().withReplicates(100).of(random -> 0.01);

        assertThat(power)
                .hasToString("simulated power 1.00, 95% CI [0.96, 1.00], 100 of 100 studies reject (simulation)");
        assertThat(power.sentence().in(Locale.forLanguageTag("nl")))
                .startsWith("gesimuleerd onderscheidingsvermogen ")
                .endsWith("100 van 100 onderzoeken verwerpen (simulatie)");
        assertThat(power.toRows().stream().map(Figure::statistic))
                .containsExactly("estimate", "ci_low", "ci_high", "rejections", "refused", "studies", "alpha");
    }

    @Test
    void refuses_the_mistakes_of_a_caller_and_stops_when_told() {
        SimulatedPower power = SimulatedPower.withDefaults();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> power.withAlpha(1))
                .withMessage("alpha must lie between 0 and 1, got 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> power.withReplicates(9))
                .withMessage("replicates must lie from 10 to 100,000,000, got 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> power.withThreads(0))
                .withMessage("threads must be at least 1, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> power.of(random -> 1.5))
                .withMessage("p must lie from 0 to 1, got 1.5");
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> power.with((done, all) -> false).of(random -> 1));
    }
}
