package nl.fnb.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.PearsonChiSquare;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures worked out from published counts, 84 of 205 against 62 of 229. */
class PublishedCountsTest {

    private static final Counts TABLE = Counts.of2x2(84, 121, 62, 167);

    @ParameterizedTest
    @CsvSource({
        "84, 205, 0.409756, 0.344697, 0.478136",
        "62, 229, 0.270742, 0.217326, 0.331724",
        "137, 229, 0.598253, 0.533641, 0.659624",
        "62, 137, 0.452555, 0.371635, 0.536062"
    })
    void Wilson_intervals(long successes, long trials, double estimate, double low, double high) {
        ProportionInterval.Result result = ProportionInterval.withDefaults().estimate(new Tally(successes, trials));

        assertThat(result.estimate()).isCloseTo(estimate, within(5e-7));
        assertThat(result.interval().low()).isCloseTo(low, within(5e-7));
        assertThat(result.interval().high()).isCloseTo(high, within(5e-7));
    }

    @Test
    void Pearson_chi_square_with_and_without_Yates() {
        PearsonChiSquare.Result plain = PearsonChiSquare.withDefaults().test(TABLE);
        PearsonChiSquare.Result yates =
                PearsonChiSquare.withDefaults().withYates(true).test(TABLE);

        assertThat(plain.chiSquare()).isCloseTo(9.363736446824898, within(1e-12));
        assertThat(plain.pValue()).isCloseTo(0.002213205153, within(1e-12));
        assertThat(plain.cramersV()).isCloseTo(0.146885771, within(1e-9));
        assertThat(yates.chiSquare()).isCloseTo(8.751371039339244, within(1e-12));
        assertThat(yates.pValue()).isCloseTo(0.003093693789, within(1e-12));
    }

    @Test
    void Fisher_and_the_risk_difference() {
        assertThat(FisherExact.withDefaults().test(TABLE).pValue()).isCloseTo(0.00232523685, within(1e-11));
        assertThat(ProportionDifference.withDefaults()
                        .estimate(new Tally(84, 205), new Tally(62, 229))
                        .estimate())
                .isCloseTo(0.139013740, within(1e-9));
    }
}
