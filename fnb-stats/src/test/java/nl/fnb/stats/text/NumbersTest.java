package nl.fnb.stats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import nl.fnb.stats.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private static final Numbers ENGLISH = Numbers.in(Locale.ENGLISH);
    private static final Numbers DUTCH = Numbers.in(Locale.forLanguageTag("nl-NL"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.14159 | 2 | 3.14 | 3,14", "-3.37 | 1 | -3.4 | -3,4", "-0.001 | 2 | 0.00 | 0,00",
                        "0.285 | 2 | 0.29 | 0,29",
                "2.5 | 0 | 3 | 3", "1e-300 | 1 | 0.0 | 0,0", "Infinity | 2 | ∞ | ∞", "-Infinity | 2 | -∞ | -∞"
            })
    void decimals_are_rounded_half_up_without_negative_zero(double x, int digits, String english, String dutch) {
        assertThat(ENGLISH.decimal(x, digits)).isEqualTo(english);
        assertThat(DUTCH.decimal(x, digits)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.041 | p = .041 | p = ,041", "0.0009999 | p < .001 | p < ,001", "0 | p < .001 | p < ,001",
                "0.001 | p = .001 | p = ,001", "0.5 | p = .500 | p = ,500", "0.99949 | p = .999 | p = ,999",
                "0.9996 | p > .999 | p > ,999", "1 | p > .999 | p > ,999"
            })
    void p_values_are_never_0_or_1(double p, String english, String dutch) {
        assertThat(ENGLISH.p(p)).isEqualTo(english);
        assertThat(DUTCH.p(p)).isEqualTo(dutch);
    }

    @Test
    void a_p_value_outside_0_to_1_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.p(1.2))
                .withMessage("p must lie from 0 to 1, got 1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.p(Double.NaN))
                .withMessage("p must lie from 0 to 1, got NaN");
    }

    @Test
    void percents_intervals_bounded_numbers_and_counts() {
        Interval interval = new Interval(-3.365, 0.2055, 0.95);

        assertThat(ENGLISH.percent(0.36, 0)).isEqualTo("36%");
        assertThat(DUTCH.percent(0.2896, 1)).isEqualTo("29,0%");
        assertThat(ENGLISH.interval(interval, 2)).isEqualTo("95% CI [-3.37, 0.21]");
        assertThat(DUTCH.interval(interval, 2)).isEqualTo("95%-BI [-3,37; 0,21]");
        assertThat(DUTCH.interval(new Interval(0, 1, 0.975), 1)).isEqualTo("97,5%-BI [0,0; 1,0]");
        assertThat(ENGLISH.bounded(-0.139, 2)).isEqualTo("-.14");
        assertThat(DUTCH.bounded(0.5, 2)).isEqualTo(",50");
        assertThat(ENGLISH.bounded(1, 2)).isEqualTo("1.00");
        assertThat(ENGLISH.count(1234567)).isEqualTo("1,234,567");
        assertThat(DUTCH.count(-10000)).isEqualTo("-10.000");
        assertThat(DUTCH.count(-100)).isEqualTo("-100");
        assertThat(DUTCH.count(999)).isEqualTo("999");
    }

    @Test
    void every_language_but_Dutch_reads_English() {
        assertThat(Numbers.in(Locale.ROOT).decimal(0.5, 1)).isEqualTo("0.5");
        assertThat(Numbers.in(Locale.GERMAN).decimal(0.5, 1)).isEqualTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "2.0E-3, 0.002",
        "0.1, 0.1",
        "-0.25, -0.25",
        "100, 100",
        "-0.0, 0",
        "1.0E20, 100000000000000000000",
        "1.0E21, 1e21",
        "1.0E23, 1e23",
        "123456.789, 123456.789",
        "0.000001, 0.000001",
        "1.5E-7, 1.5e-7",
        "5.684341886080802E-14, 5.684341886080802e-14",
        "4.9E-324, 5e-324",
        "0.3333333333333333, 0.3333333333333333",
        "9007199254740993, 9007199254740992",
        "1.7976931348623157E308, 1.7976931348623157e308"
    })
    void shortest_form(double x, String text) {
        assertThat(Numbers.shortest(x)).isEqualTo(text);
    }

    @Test
    void shortest_form_needs_a_finite_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Numbers.shortest(Double.NaN))
                .withMessage("x must be finite, got NaN");
    }
}
