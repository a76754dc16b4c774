package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AxisPropertyTest {

    @Provide
    Arbitrary<Double> numbers() {
        return ChartArbitraries.numbers();
    }

    private static Axis covering(double a, double b, int steps) {
        return Axis.covering(Math.min(a, b), Math.max(a, b), steps);
    }

    @Property(tries = 2000)
    void the_ticks_cover_the_data(
            @ForAll("numbers") double a, @ForAll("numbers") double b, @ForAll @IntRange(min = 2, max = 100) int steps) {
        Axis axis = covering(a, b, steps);

        assertThat(axis.low()).isLessThanOrEqualTo(Math.min(a, b));
        assertThat(axis.high()).isGreaterThanOrEqualTo(Math.max(a, b));
    }

    @Property(tries = 2000)
    void the_ticks_rise_from_the_start_to_the_end_in_no_more_steps_than_wanted(
            @ForAll("numbers") double a, @ForAll("numbers") double b, @ForAll @IntRange(min = 2, max = 100) int steps) {
        Axis axis = covering(a, b, steps);

        List<Double> ticks = axis.ticks();
        assertThat(ticks).isSorted().doesNotHaveDuplicates().hasSizeBetween(2, steps + 1);
        assertThat(ticks.get(0)).isEqualTo(axis.low());
        assertThat(ticks.get(ticks.size() - 1)).isEqualTo(axis.high());
    }

    @Property(tries = 2000)
    void the_step_is_1_2_or_5_times_a_power_of_ten(
            @ForAll("numbers") double a, @ForAll("numbers") double b, @ForAll @IntRange(min = 2, max = 100) int steps) {
        Axis axis = covering(a, b, steps);

        BigDecimal step = new BigDecimal(axis.step(), new MathContext(12)).stripTrailingZeros();
        assertThat(step.unscaledValue().intValueExact()).isIn(1, 2, 5);
    }

    @Property(tries = 2000)
    void at_most_a_step_is_left_over_at_each_end(
            @ForAll("numbers") double a, @ForAll("numbers") double b, @ForAll @IntRange(min = 2, max = 100) int steps) {
        double size = Math.max(Math.abs(a), Math.abs(b));
        Assume.that(Math.abs(a - b) > 1e-6 * size && Math.abs(a - b) > 1e-90);

        Axis axis = covering(a, b, steps);

        // The difference itself is rounded.
        double step = axis.step() * (1 + 1e-9);
        assertThat(Math.min(a, b) - axis.low()).isLessThan(step);
        assertThat(axis.high() - Math.max(a, b)).isLessThan(step);
    }
}
