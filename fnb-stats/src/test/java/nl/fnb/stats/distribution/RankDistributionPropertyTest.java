package nl.fnb.stats.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.fnb.stats.internal.Tails;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;

/** What holds for the distributions of ranks of all small sizes. */
class RankDistributionPropertyTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    @Property(tries = 1000)
    void the_tails_of_a_rank_sum_share_nothing_and_miss_nothing(
            @ForAll @IntRange(min = 1, max = 20) int n1,
            @ForAll @IntRange(min = 1, max = 20) int n2,
            @ForAll @IntRange(min = -1, max = 401) int u) {
        RankSum law = RankSum.of(n1, n2);

        assertThat(law.cumulative(u)).isBetween(0.0, 1.0);
        assertThat(law.cumulative(u) + law.survival(u)).isEqualTo(1, ROUNDING);
        assertThat(law.logCumulative(u)).isEqualTo(Math.log(law.cumulative(u)), ROUNDING);
        assertThat(law.logSurvival(u)).isEqualTo(Math.log(law.survival(u)), ROUNDING);
    }

    @Property(tries = 1000)
    void a_rank_sum_is_symmetric_and_does_not_mind_which_group_is_first(
            @ForAll @IntRange(min = 1, max = 20) int n1,
            @ForAll @IntRange(min = 1, max = 20) int n2,
            @ForAll @IntRange(min = 0, max = 400) int u) {
        RankSum law = RankSum.of(n1, n2);

        assertThat(law.cumulative(u)).isEqualTo(law.survival(n1 * n2 - u - 1.0), ROUNDING);
        assertThat(law.cumulative(u)).isEqualTo(RankSum.of(n2, n1).cumulative(u), ROUNDING);
    }

    @Property(tries = 1000)
    void a_quantile_is_the_first_value_that_reaches_its_probability(
            @ForAll @IntRange(min = 1, max = 30) int n, @ForAll @DoubleRange(min = 0, max = 1) double p) {
        SignedRank law = SignedRank.of(n);

        double quantile = law.inverse(p);
        double upper = law.inverseSurvival(p);

        assertThat(law.cumulative(quantile)).isGreaterThanOrEqualTo(p - 1e-12);
        assertThat(law.cumulative(quantile - 1)).isLessThanOrEqualTo(p);
        assertThat(law.survival(upper)).isLessThanOrEqualTo(p + 1e-12);
        assertThat(upper == 0 ? 1 : law.survival(upper - 1)).isGreaterThanOrEqualTo(p);
    }

    @Property(tries = 1000)
    void a_quantile_undoes_a_tail(
            @ForAll @IntRange(min = 2, max = 40) int n1,
            @ForAll @IntRange(min = 2, max = 40) int n2,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        RankSum law = RankSum.of(n1, n2);
        double u = Math.floor(share * n1 * n2);
        Assume.that(Math.min(law.cumulative(u), law.survival(u)) > 1e-9);

        assertThat(law.inverse(law.cumulative(u))).isEqualTo(u);
        assertThat(law.inverseSurvival(law.survival(u))).isEqualTo(u);
    }

    @Property(tries = 200)
    void the_signed_rank_distribution_comes_near_to_the_normal(
            @ForAll @IntRange(min = 60, max = 150) int n, @ForAll @DoubleRange(min = -2, max = 2) double z) {
        double sd = Math.sqrt(n * (n + 1.0) * (2 * n + 1) / 24);
        double v = Math.floor(n * (n + 1.0) / 4 + z * sd);

        double normal = Tails.belowZ((v + 0.5 - n * (n + 1.0) / 4) / sd);

        assertThat(SignedRank.of(n).cumulative(v)).isCloseTo(normal, within(0.1 / n));
    }

    @Example
    void keeps_the_last_tail_of_a_thousand_pairs() {
        SignedRank law = SignedRank.of(1000);

        assertThat(law.cumulative(0)).isCloseTo(Math.pow(2, -1000), Percentage.withPercentage(1e-10));
        assertThat(law.survival(500_499)).isCloseTo(Math.pow(2, -1000), Percentage.withPercentage(1e-10));
        assertThat(law.logSurvival(500_499)).isEqualTo(-1000 * Math.log(2), within(1e-9));
        assertThat(law.logSurvival(500_500)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Example
    void says_nothing_beyond_its_ends() {
        RankSum law = RankSum.of(3, 4);

        assertThat(law.cumulative(-1e300)).isZero();
        assertThat(law.survival(1e300)).isZero();
        assertThat(law.cumulative(0.5)).isEqualTo(law.cumulative(0));
        assertThat(law.inverse(0)).isZero();
        assertThat(law.inverse(1)).isEqualTo(12);
        assertThat(law.inverseSurvival(1)).isZero();
        assertThat(law.inverseSurvival(0)).isEqualTo(12);
    }

    @Example
    void refuses_what_it_cannot_count() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankSum.of(0, 3))
                .withMessage("both sizes must be at least 1, got 0 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankSum.of(5000, 5000))
                .withMessage("an exact distribution needs fewer values, got 5000 and 5000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankSum.of(Integer.MAX_VALUE, Integer.MAX_VALUE))
                .withMessage("an exact distribution needs fewer values, got 2147483647 and 2147483647");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedRank.of(1001))
                .withMessage("n must lie from 1 to 1000, got 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedRank.of(3).cumulative(Double.NaN))
                .withMessage("x must be finite, got NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedRank.of(3).inverse(1.5))
                .withMessage("p must lie from 0 to 1, got 1.5");
    }
}
