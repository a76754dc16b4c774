package nl.fnb.domain.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;

class DialectPropertyTest {

    @Property
    void a_date_is_read_exactly_if_the_day_exists(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        String iso = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        String dutch = String.format(Locale.ROOT, "%02d-%02d-%04d", day, month, year);

        assertThat(Dialect.COMMA.date(iso)).isEqualTo(existing(year, month, day));
        assertThat(Dialect.SEMICOLON.date(iso)).isEqualTo(existing(year, month, day));
        assertThat(Dialect.SEMICOLON.date(dutch)).isEqualTo(existing(year, month, day));
        assertThat(Dialect.COMMA.date(dutch)).isEmpty();
    }

    @Property
    void a_number_is_read_as_the_nearest_double(
            @ForAll @BigRange(min = "-1e20", max = "1e20") @Scale(12) BigDecimal number) {
        String text = number.toPlainString();

        assertThat(Dialect.COMMA.number(text)).hasValue(number.doubleValue() + 0.0);
        assertThat(Dialect.SEMICOLON.number(text.replace('.', ','))).hasValue(number.doubleValue() + 0.0);
    }

    @Property(tries = 2000)
    void a_number_is_refused_exactly_if_it_is_not_digits_with_one_sign_between_them(
            @ForAll @StringLength(max = 7) @CharRange(from = '0', to = '2') @Chars({'-', '.', ',', 'e', ' ', '+'})
                    String text) {
        assertThat(Dialect.COMMA.number(text).isPresent()).isEqualTo(text.matches("-?[0-9]+([.][0-9]+)?"));
        assertThat(Dialect.SEMICOLON.number(text).isPresent()).isEqualTo(text.matches("-?[0-9]+([.,][0-9]+)?"));
    }

    @Property
    void a_whole_number_is_read_if_an_int_holds_it(@ForAll long number, @ForAll int small) {
        Optional<Integer> expected = number == (int) number ? Optional.of((int) number) : Optional.empty();

        assertThat(Dialect.COMMA.whole(Long.toString(number))).isEqualTo(expected);
        assertThat(Dialect.COMMA.whole(Integer.toString(small))).contains(small);
    }

    private static Optional<LocalDate> existing(int year, int month, int day) {
        try {
            return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
