package nl.fnb.stats.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import nl.fnb.stats.Alternative;

/** What power must do, whatever the test. */
class PowerPropertyTest {

    private static final double SLACK = 1e-10;

    private static final List<PowerAnalysis> EXACT = List.of(
            PowerOf.twoMeans(),
            PowerOf.oneMean(),
            PowerOf.pairedMeans().with(Alternative.GREATER),
            PowerOf.twoAngles(),
            PowerOf.chiSquare(3),
            PowerOf.oneWayAnova(4),
            PowerOf.linearModel(2, 0));

    @Provide
    Arbitrary<PowerAnalysis> exact() {
        return Arbitraries.of(EXACT);
    }

    /** With Fisher's z, whose power is approximate and in small samples does not grow with each case. */
    @Provide
    Arbitrary<PowerAnalysis> tests() {
        return Arbitraries.of(
                Stream.concat(EXACT.stream(), Stream.of(PowerOf.correlation())).toList());
    }

    @Property
    void power_grows_with_the_effect_the_sample_and_alpha(
            @ForAll("exact") PowerAnalysis test,
            @ForAll @DoubleRange(min = 0, max = 0.9) double effect,
            @ForAll @IntRange(min = 4, max = 300) int n,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.4) double alpha) {
        double power = test.withAlpha(alpha).power(effect, n).power();

        assertThat(power).isBetween(0.0, 1.0);
        assertThat(test.withAlpha(alpha).power(effect + 0.05, n).power()).isGreaterThanOrEqualTo(power - SLACK);
        assertThat(test.withAlpha(alpha).power(effect + 0.05, n + 1.0).power()).isGreaterThanOrEqualTo(power - SLACK);
        assertThat(test.withAlpha(alpha + 0.05).power(effect, n).power()).isGreaterThan(power - SLACK);
    }

    @Property(tries = 200)
    void without_effect_an_exact_test_rejects_alpha(
            @ForAll @IntRange(min = 2, max = 500) int n,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.5) double alpha) {
        for (PowerAnalysis test :
                List.of(PowerOf.twoMeans(), PowerOf.oneMean(), PowerOf.chiSquare(2), PowerOf.oneWayAnova(3))) {
            assertThat(test.withAlpha(alpha).power(0, n).power()).isCloseTo(alpha, within(1e-11));
        }
    }

    @Property
    void the_sample_that_is_asked_for_has_the_power_and_one_less_has_not(
            @ForAll("tests") PowerAnalysis test,
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double effect,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double target) {
        Plan plan = test.sampleSize(effect, target);
        double n = plan.sizes().get(0);

        assertThat(plan.power()).isGreaterThanOrEqualTo(target);
        if (plan.exactSize() > 4.5) {
            assertThat(test.power(effect, plan.exactSize()).power()).isCloseTo(target, within(1e-9));
            assertThat(test.power(effect, n - 1).power()).isLessThan(target);
        }
    }

    @Property
    void the_effect_and_the_level_that_are_asked_for_have_the_power(
            @ForAll("tests") PowerAnalysis test,
            @ForAll @IntRange(min = 5, max = 300) int n,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double target) {
        Plan effect = test.detectableEffect(target, n);
        Plan level = test.significance(0.3, target, n, n);

        assertThat(effect.power()).isCloseTo(target, within(1e-9));
        assertThat(level.power()).isCloseTo(target, within(1e-9));
        assertThat(test.withAlpha(level.alpha()).power(0.3, n).power()).isCloseTo(target, within(1e-9));
    }

    @Property
    void swapping_groups_changes_nothing_and_turning_the_effect_turns_the_direction(
            @ForAll @DoubleRange(min = -1.5, max = 1.5) double d,
            @ForAll @IntRange(min = 2, max = 200) int n1,
            @ForAll @IntRange(min = 2, max = 200) int n2) {
        PowerAnalysis test = PowerOf.twoMeans();

        double power = test.with(Alternative.GREATER).power(d, n1, n2).power();

        assertThat(test.with(Alternative.LESS).power(-d, n2, n1).power()).isEqualTo(power);
        assertThat(test.power(d, n1, n2).power())
                .isCloseTo(test.power(-d, n2, n1).power(), within(1e-15));
        assertThat(test.withBothTails(false).power(d, n1, n2).power())
                .isLessThanOrEqualTo(test.power(d, n1, n2).power());
    }

    @Property(tries = 100)
    void Fisher_rejects_at_most_alpha_without_difference(
            @ForAll @IntRange(min = 1, max = 40) int n1,
            @ForAll @IntRange(min = 1, max = 40) int n2,
            @ForAll @DoubleRange(min = 0, max = 1) double p) {
        assertThat(PowerOf.fisherExact(p).power(p, n1, n2).power()).isBetween(0.0, 0.05 + 1e-12);
    }

    @Property(tries = 200)
    void equivalence_is_shown_less_often_the_farther_the_means_lie_apart(
            @ForAll @IntRange(min = 2, max = 300) int n,
            @ForAll @DoubleRange(min = 0.1, max = 2) double margin,
            @ForAll @DoubleRange(min = 0, max = 0.9) double part) {
        PowerAnalysis test = PowerOf.equivalence(margin);

        double power = test.power(part * margin, n).power();

        assertThat(power).isBetween(0.0, 1.0);
        assertThat(test.power((part + 0.1) * margin, n).power()).isLessThanOrEqualTo(power + SLACK);
        assertThat(test.power(margin, n).power()).isLessThanOrEqualTo(0.05 + SLACK);
    }
}
