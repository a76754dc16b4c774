package nl.fnb.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class DistributionPropertyTest {

    @Property(tries = 1000)
    void noncentral_t_is_turned_around_by_its_sign(
            @ForAll @DoubleRange(min = 0.5, max = 200) double df,
            @ForAll @DoubleRange(min = -8, max = 8) double noncentrality,
            @ForAll @DoubleRange(min = -12, max = 12) double t) {
        double above = NoncentralT.of(df, noncentrality).survival(t);

        assertThat(above).isBetween(0.0, 1.0);
        assertThat(NoncentralT.of(df, -noncentrality).cumulative(-t)).isEqualTo(above, within(1e-13));
        assertThat(NoncentralT.of(df, noncentrality + 0.1).survival(t)).isGreaterThanOrEqualTo(above - 1e-13);
    }

    @Property(tries = 1000)
    void noncentral_f_of_one_is_the_square_of_t(
            @ForAll @DoubleRange(min = 1, max = 300) double df,
            @ForAll @DoubleRange(min = 0, max = 6) double noncentrality,
            @ForAll @DoubleRange(min = 0.01, max = 8) double t) {
        NoncentralT law = NoncentralT.of(df, noncentrality);

        assertThat(NoncentralF.of(1, df, noncentrality * noncentrality).survival(t * t))
                .isEqualTo(law.survival(t) + law.cumulative(-t), within(1e-11));
    }

    @Property(tries = 1000)
    void noncentral_chi_square_adds_up(
            @ForAll @DoubleRange(min = 0.1, max = 100) double df,
            @ForAll @DoubleRange(min = 0, max = 200) double noncentrality,
            @ForAll @DoubleRange(min = 0.01, max = 400) double x) {
        NoncentralChiSquare law = NoncentralChiSquare.of(df, noncentrality);

        assertThat(law.cumulative(x) + law.survival(x)).isEqualTo(1, within(1e-12));
        assertThat(law.survival(x + 1)).isLessThanOrEqualTo(law.survival(x) * (1 + 1e-12));
        assertThat(NoncentralChiSquare.of(df, noncentrality + 1).survival(x))
                .isGreaterThanOrEqualTo(law.survival(x) * (1 - 1e-12));
    }

    @Property(tries = 1000)
    void a_range_grows_with_its_groups(
            @ForAll @IntRange(min = 2, max = 30) int groups,
            @ForAll @DoubleRange(min = 1, max = 200) double df,
            @ForAll @DoubleRange(min = 0.05, max = 12) double q) {
        StudentizedRange law = StudentizedRange.of(groups, df);

        assertThat(law.cumulative(q) + law.survival(q)).isEqualTo(1, within(1e-11));
        assertThat(StudentizedRange.of(groups + 1, df).survival(q))
                .isGreaterThanOrEqualTo(law.survival(q) * (1 - 1e-11));
        assertThat(law.survival(q * 1.1)).isLessThanOrEqualTo(law.survival(q) * (1 + 1e-11));
    }
}
