package nl.fnb.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForestRangeTest {

    private static ForestRow row(double estimate, double low, double high) {
        PointInterval outer = new PointInterval(estimate, low, high);
        return ForestRow.of(RowText.of("outcome", ""), new ForestEstimate(outer, low, high));
    }

    @Test
    void the_axis_holds_ordinary_intervals_margins_and_zero() {
        ForestRange range =
                ForestRange.of(List.of(row(0.3, 0.1, 0.5), row(0.2, 0.1, 0.3).withMargin(0.4)));

        assertThat(range.low()).isEqualTo(-0.4);
        assertThat(range.high()).isEqualTo(0.5);
    }

    @Test
    void a_very_wide_interval_stretches_the_axis_by_no_more_than_one_and_a_half_times_the_rest() {
        ForestRange range = ForestRange.of(List.of(row(0.5, -1e9, Double.POSITIVE_INFINITY), row(-0.5, -1, 0)));

        assertThat(range.low()).isEqualTo(-2);
        assertThat(range.high()).isEqualTo(2);
    }

    @Test
    void no_estimate_at_all_leaves_zero() {
        ForestRange range = ForestRange.of(List.of(ForestRow.withoutEstimate(RowText.of("outcome", ""))));

        assertThat(range.low()).isZero();
        assertThat(range.high()).isZero();
    }
}
