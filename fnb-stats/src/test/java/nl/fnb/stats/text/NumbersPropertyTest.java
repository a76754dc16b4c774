package nl.fnb.stats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumbersPropertyTest {

    @Property(tries = 2000)
    void the_shortest_form_reads_back(@ForAll("doubles") double x) {
        assertThat(Double.parseDouble(Numbers.shortest(x))).isEqualTo(x);
    }

    @Property(tries = 2000)
    void no_form_with_fewer_digits_reads_back(@ForAll("doubles") double x) {
        BigDecimal shortest = new BigDecimal(Numbers.shortest(x)).stripTrailingZeros();
        Assume.that(shortest.precision() > 1 && shortest.scale() > 0);
        MathContext down = new MathContext(shortest.precision() - 1, RoundingMode.DOWN);
        MathContext up = new MathContext(shortest.precision() - 1, RoundingMode.UP);
        BigDecimal exact = new BigDecimal(x);

        assertThat(Stream.of(exact.round(down), exact.round(up)).map(BigDecimal::doubleValue))
                .doesNotContain(x);
    }

    @Property
    void a_decimal_has_the_digits_asked_and_lies_within_half_of_the_last(
            @ForAll("plain") double x, @ForAll @IntRange(min = 1, max = 6) int digits) {
        String text = Numbers.in(Locale.ROOT).decimal(x, digits);

        assertThat(text.length() - text.indexOf('.') - 1).isEqualTo(digits);
        assertThat(new BigDecimal(text).subtract(BigDecimal.valueOf(x)).abs())
                .isLessThanOrEqualTo(BigDecimal.valueOf(5, digits + 1));
        assertThat(text).doesNotMatch("-0\\.0+");
    }

    @Property
    void Dutch_and_English_differ_in_the_point_only(@ForAll("plain") double x) {
        String dutch = Numbers.in(Locale.forLanguageTag("nl")).decimal(x, 3);

        assertThat(dutch.replace(',', '.')).isEqualTo(Numbers.in(Locale.ROOT).decimal(x, 3));
    }

    @Provide
    Arbitrary<Double> plain() {
        return Arbitraries.doubles().between(-1e6, 1e6).ofScale(9);
    }

    /** Bit patterns, so that every size and the powers of two occur. */
    @Provide
    Arbitrary<Double> doubles() {
        Arbitrary<Double> bits =
                Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
        Arbitrary<Double> powers = Arbitraries.integers().between(-1074, 1023).map(e -> Math.scalb(1.0, e));
        Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1).ofScale(17);
        return Arbitraries.oneOf(bits, powers, shares);
    }
}
