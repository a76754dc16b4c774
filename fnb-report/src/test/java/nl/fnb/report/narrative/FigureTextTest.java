package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.text.Numbers;
import org.junit.jupiter.api.Test;

class FigureTextTest {

    private static final FigureText DUTCH = in(Locale.forLanguageTag("nl"));
    private static final FigureText ENGLISH = in(Locale.ENGLISH);

    private static FigureText in(Locale locale) {
        return new FigureText(Phrases.in(locale), Numbers.in(locale), 0.05);
    }

    @Test
    void a_rate_shows_its_counts_and_interval() {
        Interval interval = new Interval(0.3853, 0.5229, 0.9);

        assertThat(DUTCH.rate(new Tally(63, 139), interval)).isEqualTo("45,3% (63/139; 90%-BI 38,5% tot 52,3%)");
        assertThat(ENGLISH.rate(new Tally(63, 139), interval)).isEqualTo("45.3% (63/139; 90% CI 38.5% to 52.3%)");
    }

    @Test
    void thousands_are_grouped_as_in_the_language() {
        assertThat(DUTCH.share(new Tally(5000, 10000))).isEqualTo("50,0% (5.000/10.000)");
        assertThat(ENGLISH.share(new Tally(5000, 10000))).isEqualTo("50.0% (5,000/10,000)");
    }

    @Test
    void a_share_that_is_not_the_whole_does_not_look_like_it() {
        assertThat(ENGLISH.percent(9999 / 10000.0)).isEqualTo("99.99%");
        assertThat(ENGLISH.percent(1 / 10000.0)).isEqualTo("0.01%");
        assertThat(ENGLISH.percent(1)).isEqualTo("100.0%");
        assertThat(ENGLISH.percent(0)).isEqualTo("0.0%");
    }

    @Test
    void an_end_that_is_not_zero_does_not_look_like_it() {
        assertThat(ENGLISH.interval(new Interval(0.003, 1.2, 0.95), 2)).isEqualTo("95% CI 0.003 to 1.200");
        assertThat(ENGLISH.decimal(-0.001, 2)).isEqualTo("-0.001");
        assertThat(ENGLISH.decimal(1e-17, 2)).isEqualTo("0.00");
    }

    @Test
    void a_p_value_that_rounds_to_alpha_shows_its_side() {
        assertThat(ENGLISH.p(0.04996)).isEqualTo("p\u00a0=\u00a0.04996");
        assertThat(ENGLISH.p(0.0499999)).isEqualTo("p\u00a0=\u00a0.0499999");
        assertThat(ENGLISH.p(0.05)).isEqualTo("p\u00a0=\u00a0.050");
        assertThat(ENGLISH.p(Math.nextDown(0.05))).isEqualTo("p\u00a0=\u00a0.050");
        assertThat(DUTCH.p(0.0401)).isEqualTo("p\u00a0=\u00a0,040");
        assertThat(DUTCH.p(0)).isEqualTo("p\u00a0<\u00a0,001");
    }

    @Test
    void a_p_value_in_a_cell_has_no_letter() {
        assertThat(ENGLISH.pCell(0.0401)).isEqualTo(".040");
        assertThat(ENGLISH.pCell(0.0001)).isEqualTo("<\u00a0.001");
    }

    @Test
    void a_level_has_the_decimals_that_it_needs() {
        assertThat(ENGLISH.level(1 - 0.05)).isEqualTo("95");
        assertThat(ENGLISH.level(1 - 2 * 0.1)).isEqualTo("80");
        assertThat(DUTCH.level(1 - 0.025)).isEqualTo("97,5");
    }

    @Test
    void a_number_of_the_plan_is_shown_as_it_was_given() {
        assertThat(DUTCH.plain(0.05)).isEqualTo("0,05");
        assertThat(ENGLISH.plain(10)).isEqualTo("10");
    }

    @Test
    void an_error_of_rounding_has_no_direction() {
        assertThat(ENGLISH.direction(-9.1e-17, 2)).isEqualTo("same");
        assertThat(ENGLISH.direction(-1e-4, 2, 1e6)).isEqualTo("same");
        assertThat(ENGLISH.direction(-1e-4, 2, 1)).isEqualTo("lower");
        assertThat(ENGLISH.direction(0.3, 2, 1)).isEqualTo("higher");
    }
}
