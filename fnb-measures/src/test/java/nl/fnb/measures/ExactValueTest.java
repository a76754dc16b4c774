package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactValueTest {

    @ParameterizedTest
    @CsvSource({
        "5, 2, 3",
        "-5, 2, -3",
        "4.999, 2, 2",
        "-4.999, 2, -2",
        "1, 3, 0",
        "-1, 3, 0",
        "0, 7, 0",
        "0.5, 1, 1",
        "7.5, 3, 3"
    })
    void halves_are_rounded_away_from_zero(BigDecimal over, long under, String rounded) {
        assertThat(new ExactValue(over, under).roundedHalfUp()).hasToString(rounded);
    }

    @Test
    void tenths_and_thirds_are_exact() {
        ExactValue tenths = ExactValue.of(new BigDecimal("0.1").add(new BigDecimal("0.2")));

        assertThat(tenths).isEqualTo(ExactValue.of(new BigDecimal("0.30"))).hasToString("0.3");
        assertThat(new ExactValue(BigDecimal.ONE, 3))
                .isEqualTo(new ExactValue(BigDecimal.valueOf(2), 6))
                .hasSameHashCodeAs(new ExactValue(BigDecimal.valueOf(2), 6))
                .hasToString("0.3333333333333333");
        assertThat(new ExactValue(BigDecimal.ONE, 3))
                .isGreaterThan(ExactValue.of(new BigDecimal("0.3333333333333333")))
                .isNotEqualTo(ExactValue.of(new BigDecimal("0.3333333333333333")))
                .doesNotHaveSameHashCodeAs(ExactValue.of(BigDecimal.ONE));
    }

    @Test
    void a_denominator_of_zero_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExactValue(BigDecimal.ONE, 0))
                .withMessage("denominator must be at least 1, got 0");
    }

    @ParameterizedTest
    @CsvSource({
        "9007199254740993, 1, 9007199254740992",
        "9007199254740995, 1, 9007199254740996",
        "9007199254740993.000000000000001, 1, 9007199254740994",
        "1E-20, 1, 0.00000000000000000001",
        "1E+20, 1, 100000000000000000000",
        "2E-3, 1, 0.002",
        "2E+23, 1, 200000000000000000000000"
    })
    void ties_go_to_the_even_double_and_what_lies_beyond_counts(BigDecimal over, long under, String printed) {
        ExactValue value = new ExactValue(over, under);

        assertThat(value.doubleValue()).isEqualTo(over.doubleValue());
        assertThat(value).hasToString(printed);
    }

    @Property(tries = 2000)
    void the_double_is_the_nearest_one(
            @ForAll @Scale(6) BigDecimal over, @ForAll @LongRange(min = 1, max = 10_000) long under) {
        double expected =
                over.divide(BigDecimal.valueOf(under), new MathContext(100)).doubleValue();

        assertThat(new ExactValue(over, under).doubleValue()).isEqualTo(expected);
    }

    @Property(tries = 2000)
    void a_printed_number_reads_back_as_the_same_double(@ForAll double value) {
        String printed = ShortestDecimal.of(value);

        assertThat(Double.parseDouble(printed)).isEqualTo(value + 0.0);
        assertThat(new BigDecimal(printed).stripTrailingZeros().precision())
                .isLessThanOrEqualTo(new BigDecimal(Double.toString(value))
                        .stripTrailingZeros()
                        .precision());
    }
}
