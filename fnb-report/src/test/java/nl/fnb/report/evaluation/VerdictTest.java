package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import nl.fnb.stats.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "LOWER,  -2.0, -0.1, BETTER",
        "LOWER,   0.1,  2.0, WORSE",
        "HIGHER,  0.1,  2.0, BETTER",
        "HIGHER, -2.0, -0.1, WORSE",
        "LOWER,  -0.1,  2.0, INCONCLUSIVE",
        "LOWER,   0.0,  2.0, INCONCLUSIVE",
        "HIGHER, -2.0,  0.0, INCONCLUSIVE"
    })
    void an_interval_on_one_side_of_no_difference_decides(Direction better, double low, double high, Verdict verdict) {
        assertThat(Verdict.of(new Interval(low, high, 0.95), better)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "BETTER,       0.001, 0.001, BETTER",
        "WORSE,        0.001, 0.001, WORSE",
        "INCONCLUSIVE, 0.049, 0.900, EQUIVALENT",
        "INCONCLUSIVE, 0.050, 0.024, NOT_WORSE",
        "INCONCLUSIVE, 0.050, 0.025, INCONCLUSIVE",
        "INCONCLUSIVE, 0.900, 0.900, INCONCLUSIVE"
    })
    void equivalence_comes_before_not_worse_and_neither_overrules_a_shown_difference(
            Verdict before, double pEquivalence, double pNonInferiority, Verdict verdict) {
        assertThat(before.orWithin(pEquivalence, pNonInferiority, 0.05)).isEqualTo(verdict);
    }
}
