package nl.fnb.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AutocorrelationTest {

    @Test
    void values_that_alternate_are_opposite_at_lag_1_and_alike_at_lag_2() {
        double[] values = {1, 3, 1, 3};

        assertThat(Autocorrelation.ofLag(1, values)).isEqualTo(-0.75);
        assertThat(Autocorrelation.ofLag(2, values)).isEqualTo(0.5);
    }

    @Test
    void says_what_is_wrong_with_data_that_cannot_answer() {
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> Autocorrelation.ofLag(2, 1, 2))
                .withMessage("lag 2 needs more values than that, got 2");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> Autocorrelation.ofLag(1, 4, 4, 4))
                .withMessage("values must not all be equal, got 4.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autocorrelation.ofLag(0, 1, 2))
                .withMessage("lag must be at least 1, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Autocorrelation.ofLag(1, 1, Double.NaN))
                .withMessage("value must be finite, got NaN");
    }
}
