package nl.fnb.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistributionTest {

    static Stream<Distribution> laws() {
        return Stream.of(
                NoncentralT.of(134, 1.7),
                NoncentralT.of(2, -4),
                NoncentralT.of(0.5, 0),
                NoncentralChiSquare.of(1, 7.85),
                NoncentralChiSquare.of(0.3, 0),
                NoncentralF.of(1, 134, 6),
                NoncentralF.of(3, 0.7, 0),
                StudentizedRange.of(3, 20),
                StudentizedRange.of(2, 1),
                StudentizedRange.of(50, Double.POSITIVE_INFINITY));
    }

    private static double start(Distribution law) {
        return law instanceof NoncentralT ? Double.NEGATIVE_INFINITY : 0;
    }

    @ParameterizedTest
    @MethodSource("laws")
    void has_its_ends_at_0_and_1(Distribution law) {
        assertThat(law.inverse(0)).isEqualTo(start(law));
        assertThat(law.inverse(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(law.inverseSurvival(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(law.inverseSurvival(1)).isEqualTo(start(law));
    }

    @ParameterizedTest
    @MethodSource("laws")
    void finds_the_value_of_each_probability_from_both_sides(Distribution law) {
        for (double p : new double[] {1e-200, 1e-20, 1e-6, 0.025, 0.3, 0.5, 0.8, 0.999}) {
            double low = law.inverse(p);
            double high = law.inverseSurvival(p);

            assertThat(low == 0 || atLimit(low) || near(law.cumulative(low), p))
                    .as("below, %s of %s", p, law)
                    .isTrue();
            assertThat(atLimit(high) || near(law.survival(high), p))
                    .as("above, %s of %s", p, law)
                    .isTrue();
        }
    }

    private static boolean atLimit(double x) {
        return Double.isInfinite(x);
    }

    private static boolean near(double got, double wanted) {
        return Math.abs(got / wanted - 1) < 1e-9;
    }

    @ParameterizedTest
    @MethodSource("laws")
    void leaves_of_one_tail_what_the_other_takes(Distribution law) {
        for (double x : new double[] {-3, 0, 1e-8, 0.01, 0.5, 1, 2.5, 4, 9, 30}) {
            assertThat(law.cumulative(x) + law.survival(x)).isEqualTo(1, within(1e-11));
            assertThat(Math.exp(law.logCumulative(x))).isEqualTo(law.cumulative(x), within(1e-12));
            assertThat(Math.exp(law.logSurvival(x))).isEqualTo(law.survival(x), within(1e-12));
        }
    }

    @ParameterizedTest
    @MethodSource("laws")
    void refuses_what_is_no_number_and_no_probability(Distribution law) {
        assertThatIllegalArgumentException().isThrownBy(() -> law.cumulative(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> law.survival(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> law.logCumulative(Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> law.inverse(-0.1));
        assertThatIllegalArgumentException().isThrownBy(() -> law.inverse(1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> law.inverseSurvival(Double.NaN));
    }

    @Test
    void keeps_a_logarithm_where_the_tail_itself_is_below_every_double() {
        Distribution chiSquare = NoncentralChiSquare.of(3, 0);

        assertThat(chiSquare.survival(5000)).isZero();
        assertThat(chiSquare.logSurvival(5000)).isEqualTo(-2495.967, within(0.001));
        assertThat(StudentizedRange.of(3, Double.POSITIVE_INFINITY).logSurvival(100))
                .isLessThan(-2400);
        assertThat(NoncentralT.of(1000, 0).logSurvival(80)).isLessThan(-900);
    }

    @Test
    void refuses_parameters_out_of_range() {
        assertThatIllegalArgumentException().isThrownBy(() -> NoncentralT.of(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NoncentralT.of(3, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> NoncentralChiSquare.of(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NoncentralChiSquare.of(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> NoncentralF.of(1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> NoncentralF.of(1, 1, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> StudentizedRange.of(1, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> StudentizedRange.of(3, 0));
    }

    /** A range of two is the root of 2 times a t value. */
    @Test
    void the_range_of_two_is_that_of_t() {
        for (double q : new double[] {0.3, 2, 6, 40}) {
            assertThat(StudentizedRange.of(2, 12).survival(q))
                    .isEqualTo(2 * NoncentralT.of(12, 0).survival(q / Math.sqrt(2)), within(1e-13));
        }
    }

    @Test
    void finds_the_noncentrality_under_which_a_value_is_extreme() {
        double below = NoncentralF.noncentralityBelow(12, 2, 50, 0.025);
        double above = NoncentralF.noncentralityAbove(12, 2, 50, 0.025);

        assertThat(NoncentralF.of(2, 50, below).survival(12)).isEqualTo(0.025, within(1e-12));
        assertThat(NoncentralF.of(2, 50, above).cumulative(12)).isEqualTo(0.025, within(1e-12));
        assertThat(NoncentralF.noncentralityBelow(0.1, 2, 50, 0.025)).isZero();
    }
}
