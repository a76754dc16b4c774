package nl.fnb.stats.group;

import static nl.fnb.stats.Samples.reversed;
import static nl.fnb.stats.Samples.scaled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Moments;
import nl.fnb.stats.Samples;
import org.assertj.core.data.Percentage;

class GroupPropertyTest {

    private static final Percentage TIGHT = Percentage.withPercentage(1e-7);

    @Property
    void the_p_value_alone_is_that_of_the_estimate(
            @ForAll("varying") double[] x,
            @ForAll("varying") double[] y,
            @ForAll Variances variances,
            @ForAll Alternative side) {
        MeanDifference test = MeanDifference.withDefaults().with(variances).with(side);

        assertThat(test.pValue(x, y)).isEqualTo(test.estimate(x, y).pValue());
    }

    @Property
    void swapping_the_groups_turns_the_difference_round(
            @ForAll("varying") double[] x, @ForAll("varying") double[] y, @ForAll Variances variances) {
        MeanDifference procedure = MeanDifference.withDefaults().with(variances);

        MeanDifference.Result there = procedure.estimate(x, y);
        MeanDifference.Result back = procedure.estimate(y, x);

        assertThat(back.estimate()).isEqualTo(-there.estimate());
        assertThat(back.interval().low()).isEqualTo(-there.interval().high());
        assertThat(back.pValue()).isCloseTo(there.pValue(), TIGHT);
        assertThat(back.df()).isCloseTo(there.df(), TIGHT);
    }

    @Property
    void the_interval_holds_the_estimate_and_agrees_with_the_test(
            @ForAll("varying") double[] x,
            @ForAll("varying") double[] y,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        MeanDifference.Result result =
                MeanDifference.withDefaults().withLevel(level).estimate(x, y);

        assertThat(result.interval().contains(result.estimate())).isTrue();
        assertThat(result.pValue()).isBetween(0.0, 1.0);
        if (Math.abs(result.pValue() - (1 - level)) > 1e-9) {
            assertThat(result.interval().contains(0)).isEqualTo(result.pValue() > 1 - level);
        }
    }

    @Property
    void shift_and_order_do_not_matter_and_scale_only_scales(
            @ForAll("varying") double[] x, @ForAll("varying") double[] y) {
        MeanDifference.Result plain = MeanDifference.withDefaults().estimate(x, y);

        MeanDifference.Result moved =
                MeanDifference.withDefaults().estimate(scaled(reversed(x), 4, 512), scaled(reversed(y), 4, 512));

        assertThat(moved.estimate()).isCloseTo(4 * plain.estimate(), within(1e-9));
        assertThat(moved.pValue()).isCloseTo(plain.pValue(), within(1e-9));
        assertThat(moved.df()).isCloseTo(plain.df(), TIGHT);
    }

    @Property
    void the_one_sided_tests_share_one_and_the_smaller_is_half_the_two_sided(
            @ForAll("varying") double[] x, @ForAll("varying") double[] y) {
        double less = MeanDifference.withDefaults()
                .with(Alternative.LESS)
                .estimate(x, y)
                .pValue();
        double greater = MeanDifference.withDefaults()
                .with(Alternative.GREATER)
                .estimate(x, y)
                .pValue();

        assertThat(less + greater).isCloseTo(1, within(1e-12));
        assertThat(2 * Math.min(less, greater))
                .isCloseTo(MeanDifference.withDefaults().estimate(x, y).pValue(), TIGHT);
    }

    @Property
    void an_analysis_of_two_groups_is_the_squared_t_test(
            @ForAll("varying") double[] x, @ForAll("varying") double[] y, @ForAll Variances variances) {
        MeanDifference.Result t = MeanDifference.withDefaults().with(variances).estimate(x, y);

        OneWayAnova.Result f = OneWayAnova.withDefaults().with(variances).test(List.of(x, y));

        assertThat(f.f()).isCloseTo(t.t() * t.t(), within(1e-8 * Math.max(1, f.f())));
        assertThat(f.df2()).isCloseTo(t.df(), TIGHT);
        assertThat(f.pValue()).isCloseTo(t.pValue(), within(1e-8));
    }

    @Property
    void an_analysis_ignores_order_of_groups_shift_and_scale(
            @ForAll("groups") List<double[]> groups, @ForAll Variances variances) {
        List<double[]> moved = new ArrayList<>(
                groups.stream().map(group -> scaled(group, 0.5, -256)).toList());
        Collections.reverse(moved);
        OneWayAnova procedure = OneWayAnova.withDefaults().with(variances);

        OneWayAnova.Result result = procedure.test(groups);

        assertThat(procedure.test(moved).f()).isCloseTo(result.f(), within(1e-8 * Math.max(1, result.f())));
        assertThat(result.pValue()).isBetween(0.0, 1.0);
        assertThat(result.etaSquared()).isBetween(0.0, 1.0);
        assertThat(result.omegaSquared()).isLessThanOrEqualTo(result.etaSquared());
    }

    @Property
    void an_analysis_of_summaries_is_that_of_the_values(@ForAll("groups") List<double[]> groups) {
        List<Moments> summaries = groups.stream().map(Moments::of).toList();

        OneWayAnova.Result result = OneWayAnova.withDefaults().testMoments(summaries);

        double f = OneWayAnova.withDefaults().test(groups).f();
        assertThat(result.f()).isCloseTo(f, within(1e-8 * Math.max(1, f)));
    }

    @Property
    void Kruskal_and_Wallis_see_ranks_only(@ForAll("groups") List<double[]> groups) {
        List<double[]> stretched = groups.stream()
                .map(group -> Arrays.stream(group).map(v -> v * v * v).toArray())
                .toList();

        KruskalWallis.Result result = KruskalWallis.withDefaults().test(groups);

        assertThat(KruskalWallis.withDefaults().test(stretched)).isEqualTo(result);
        assertThat(result.pValue()).isBetween(0.0, 1.0);
        assertThat(result.epsilonSquared()).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<double[]> varying() {
        return Samples.varying();
    }

    @Provide
    Arbitrary<List<double[]>> groups() {
        return Samples.groups();
    }
}
