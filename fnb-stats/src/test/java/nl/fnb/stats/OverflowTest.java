package nl.fnb.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OverflowTest {

    @Test
    void counts_that_add_up_beyond_a_long_are_refused() {
        assertThat(Counts.of2x2(Long.MAX_VALUE, 0, 0, 0).total()).isEqualTo(Long.MAX_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counts.of2x2(Long.MAX_VALUE, Long.MAX_VALUE, 5, 5))
                .withMessage("counts must add up to at most 9223372036854775807");
    }

    @Test
    void values_whose_differences_overflow_have_no_moments() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moments.of(1e308, -1e308, 1e308))
                .withMessage("values must not lie so far apart that their differences overflow");
    }
}
