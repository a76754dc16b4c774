package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AxisTest {

    @Test
    void proportions_get_ticks_that_are_the_nearest_doubles_to_round_values() {
        assertThat(Axis.covering(0, 1, 10).ticks())
                .containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
    }

    @Test
    void fewer_steps_give_rounder_ticks() {
        assertThat(Axis.covering(0, 1, 5).ticks()).containsExactly(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
        assertThat(Axis.covering(0, 1, 4).ticks()).containsExactly(0.0, 0.5, 1.0);
    }

    @Test
    void a_range_around_zero_holds_zero() {
        assertThat(Axis.covering(-0.9, 0.64, 4).ticks()).containsExactly(-1.0, -0.5, 0.0, 0.5, 1.0);
    }

    @Test
    void a_negative_range_rises() {
        assertThat(Axis.covering(-37, -12, 6).ticks()).containsExactly(-40.0, -35.0, -30.0, -25.0, -20.0, -15.0, -10.0);
    }

    @Test
    void one_value_is_widened_by_a_tenth_of_its_size() {
        assertThat(Axis.covering(7, 7, 4)).hasToString("Axis from 6.0 to 8.0 by 0.5");
    }

    @Test
    void zero_alone_is_widened_by_one() {
        assertThat(Axis.covering(0, 0, 4).ticks()).containsExactly(-1.0, -0.5, 0.0, 0.5, 1.0);
    }

    @Test
    void the_largest_range_has_ticks() {
        assertThat(Axis.covering(-1e300, 1e300, 4).ticks()).containsExactly(-1e300, -5e299, 0.0, 5e299, 1e300);
    }

    @Test
    void a_value_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.covering(Double.NaN, 1, 5))
                .withMessage("the smallest value of an axis is a number within \u00b11e300, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.covering(0, Double.POSITIVE_INFINITY, 5))
                .withMessage("the largest value of an axis is a number within \u00b11e300, got Infinity");
    }

    @Test
    void values_out_of_order_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.covering(2, 1, 5))
                .withMessage("the smallest value is at most the largest, got 2.0 and 1.0");
    }

    @Test
    void too_few_and_too_many_steps_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.covering(0, 1, 1))
                .withMessage("an axis has 2 to 100 steps, got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Axis.covering(0, 1, 101))
                .withMessage("an axis has 2 to 100 steps, got 101");
    }
}
