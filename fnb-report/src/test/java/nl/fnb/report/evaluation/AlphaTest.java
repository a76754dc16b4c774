package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlphaTest {

    private final AnalysisPlan plan = AnalysisPlan.builder().alpha(0.1).build();

    @Test
    void what_is_alpha_but_for_rounding_shows_nothing() {
        assertThat(plan.shows(0.1)).isFalse();
        assertThat(plan.shows(Math.nextDown(0.1))).isFalse();
        assertThat(plan.shows(0.1 - 1e-14)).isFalse();
    }

    @Test
    void what_lies_below_alpha_shows_something() {
        assertThat(plan.shows(0.1 - 1e-9)).isTrue();
        assertThat(plan.shows(0)).isTrue();
    }
}
