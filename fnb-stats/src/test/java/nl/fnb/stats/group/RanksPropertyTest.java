package nl.fnb.stats.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.effect.CliffsDelta;

/** What holds for rank tests of all small samples with many ties. */
class RanksPropertyTest {

    @Provide
    Arbitrary<double[]> tied() {
        return Arbitraries.integers()
                .between(0, 8)
                .map(i -> i * 0.5)
                .array(double[].class)
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Property(tries = 1000)
    void a_rank_sum_test_is_the_same_when_groups_change_places(
            @ForAll("tied") double[] x, @ForAll("tied") double[] y, @ForAll MannWhitney.Method method) {
        MannWhitney test = MannWhitney.withDefaults().with(method);

        MannWhitney.Result there = test.test(x, y);
        MannWhitney.Result back = test.test(y, x);

        assertThat(there.pValue()).isBetween(0.0, 1.0).isEqualTo(back.pValue(), within(1e-12));
        assertThat(there.estimate()).isEqualTo(-back.estimate(), within(1e-12));
        assertThat(there.superiority() + back.superiority()).isEqualTo(1, within(1e-12));
    }

    @Property(tries = 1000)
    void ranks_do_not_see_what_keeps_the_order(@ForAll("tied") double[] x, @ForAll("tied") double[] y) {
        double[] moved = Arrays.stream(x).map(v -> v * v * v + 7).toArray();
        double[] other = Arrays.stream(y).map(v -> v * v * v + 7).toArray();

        assertThat(MannWhitney.withDefaults().test(moved, other).pValue())
                .isEqualTo(MannWhitney.withDefaults().test(x, y).pValue());
    }

    @Property(tries = 1000)
    void exact_one_sided_p_values_share_the_observed_division(@ForAll("tied") double[] x, @ForAll("tied") double[] y) {
        MannWhitney test = MannWhitney.withDefaults();

        double less = test.with(Alternative.LESS).test(x, y).pValue();
        double greater = test.with(Alternative.GREATER).test(x, y).pValue();

        assertThat(less + greater).isBetween(1.0 - 1e-12, 2.0);
    }

    @Property(tries = 1000)
    void a_permutation_test_of_whole_ranks_is_the_rank_sum_test(
            @ForAll("tied") double[] x, @ForAll("tied") double[] y) {
        double[] both = new double[x.length + y.length];
        System.arraycopy(x, 0, both, 0, x.length);
        System.arraycopy(y, 0, both, x.length, y.length);
        Assume.that(Arrays.stream(both).distinct().count() > 1);
        double[] ranks = nl.fnb.stats.internal.Ranks.of(both).toArray();
        double[] first = Arrays.copyOf(ranks, x.length);
        double[] second = Arrays.copyOfRange(ranks, x.length, ranks.length);
        Assume.that(Arrays.stream(first).distinct().count() > 1
                || Arrays.stream(second).distinct().count() > 1);

        assertThat(ExactPermutation.withDefaults().test(first, second).pValue())
                .isEqualTo(MannWhitney.withDefaults().test(x, y).pValue(), within(1e-12));
    }

    @Property(tries = 1000)
    void cliffs_delta_is_what_superiority_says(@ForAll("tied") double[] x, @ForAll("tied") double[] y) {
        double superiority = MannWhitney.withDefaults().test(x, y).superiority();
        Assume.that(superiority > 0 && superiority < 1);

        assertThat(CliffsDelta.withDefaults()
                        .with(CliffsDelta.Method.FISHER_Z)
                        .estimate(x, y)
                        .superiority())
                .isEqualTo(superiority, within(1e-12));
    }

    @Property(tries = 1000)
    void a_signed_rank_test_is_the_same_when_signs_turn(@ForAll("tied") double[] x) {
        double[] differences = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            differences[i] = x[i] - 2;
        }
        Assume.that(Arrays.stream(differences).anyMatch(d -> d != 0));
        double[] none = new double[x.length];

        WilcoxonSignedRank.Result there = WilcoxonSignedRank.withDefaults().test(differences, none);
        WilcoxonSignedRank.Result back = WilcoxonSignedRank.withDefaults().test(none, differences);

        assertThat(there.pValue()).isBetween(0.0, 1.0).isEqualTo(back.pValue(), within(1e-12));
        assertThat(there.estimate()).isEqualTo(-back.estimate(), within(1e-12));
    }
}
