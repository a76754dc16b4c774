package nl.fnb.stats.power;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.fnb.stats.Alternative;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plans as sentences, and what cannot be planned. */
class PowerTest {

    private static final String ROWS = "power effect n n1 exact_n alpha";

    @TestFactory
    Stream<DynamicTest> prints_one_sentence_and_names_its_rows() {
        return Stream.of(
                says(
                        PowerOf.twoMeans().power(0.3, 77, 59),
                        "power = .41, d = 0.30, n = 77 and 59, α = 5% (power of the two-sample t-test)",
                        ROWS),
                says(
                        PowerOf.twoMeans().withRatio(0.75).sampleSize(0.5, 0.8),
                        "smallest sample: n = 74 and 56, power = .80, d = 0.50, α = 5%"
                                + " (power of the two-sample t-test)",
                        ROWS),
                says(
                        PowerOf.twoMeans().detectableEffect(0.8, 77, 59),
                        "effect at this power: d = 0.49, power = .80, n = 77 and 59, α = 5%"
                                + " (power of the two-sample t-test)",
                        ROWS),
                says(
                        PowerOf.twoMeans().secondGroup(0.5, 0.8, 50),
                        "smallest sample: n = 50 and 88, power = .80, d = 0.50, α = 5%"
                                + " (power of the two-sample t-test)",
                        ROWS),
                says(
                        PowerOf.twoMeans().significance(0.3, 0.6, 77, 59),
                        "level at this power: power = .60, d = 0.30, n = 77 and 59, α = 14%"
                                + " (power of the two-sample t-test)",
                        ROWS),
                says(
                        PowerOf.twoMeans()
                                .with(Alternative.LESS)
                                .withAlpha(0.001)
                                .power(-0.3, 52.5),
                        "power = .06, d = -0.30, n = 52.50 and 52.50, α = 0.1%, one-sided"
                                + " (power of the two-sample t-test)",
                        ROWS),
                says(
                        PowerOf.pairedMeans().with(Alternative.GREATER).power(-0.4, 30),
                        "power < .01, d = -0.40, n = 30, α = 5%, one-sided (power of the paired t-test)",
                        ROWS),
                says(
                        PowerOf.oneMean().power(2, 300),
                        "power > .99, d = 2.00, n = 300, α = 5% (power of the one-sample t-test)",
                        ROWS),
                says(
                        PowerOf.oneWayAnova(3).sampleSize(0.25, 0.8),
                        "smallest sample: n = 53 in each of 3 groups, power = .80, f = 0.25, α = 5%"
                                + " (power of the one-way analysis of variance)",
                        ROWS),
                says(
                        PowerOf.twoProportions(0.5).detectableEffect(0.8, 77, 59),
                        "effect at this power: first proportion = 0.73, power = .80, n = 77 and 59, α = 5%"
                                + " (power of the test of two proportions, normal approximation)",
                        ROWS),
                says(
                        PowerOf.fisherExact(0.34).sampleSize(0.76, 0.8),
                        "smallest sample: n = 25 and 25, power = .83, first proportion = 0.76, α = 5%"
                                + " (power of Fisher's exact test, all tables counted)",
                        ROWS),
                says(
                        PowerOf.twoAngles().power(PowerOf.h(0.76, 0.34), 77, 59),
                        "power > .99, h = 0.87, n = 77 and 59, α = 5%"
                                + " (power of the test of two proportions, arcsine transformation)",
                        ROWS),
                says(
                        PowerOf.oneAngle().power(0.2, 50),
                        "power = .29, h = 0.20, n = 50, α = 5%"
                                + " (power of the test of one proportion, arcsine transformation)",
                        ROWS),
                says(
                        PowerOf.chiSquare(2).sampleSize(0.3, 0.8),
                        "smallest sample: n = 108, power = .80, w = 0.30, α = 5% (power of the chi-square test)",
                        ROWS),
                says(
                        PowerOf.correlation().sampleSize(0.3, 0.8),
                        "smallest sample: n = 85, power = .80, r = 0.30, α = 5%"
                                + " (power of the test of Pearson's r, Fisher's z)",
                        ROWS),
                says(
                        PowerOf.linearModel(2, 3).sampleSize(0.1, 0.8),
                        "smallest sample: n = 103, power = .80, f² = 0.10, α = 5%"
                                + " (power of the F test of a linear model)",
                        ROWS),
                says(
                        PowerOf.equivalence(0.5).detectableEffect(0.5, 77, 59),
                        "effect at this power: d = 0.21, power = .50, n = 77 and 59, α = 5%"
                                + " (power of two one-sided t-tests)",
                        ROWS),
                says(
                        PowerOf.pairedEquivalence(0.5).power(0, 30),
                        "power = .70, d = 0.00, n = 30, α = 5% (power of two one-sided paired t-tests)",
                        ROWS));
    }

    @Test
    void says_a_plan_in_Dutch() {
        Plan plan = PowerOf.twoMeans().power(2, 100);

        assertThat(plan.in(Locale.forLanguageTag("nl")))
                .isEqualTo("onderscheidend vermogen > ,99, d = 2,00, n = 100 en 100, α = 5%"
                        + " (onderscheidend vermogen van de t-toets van twee groepen)");
    }

    @TestFactory
    Stream<DynamicTest> says_what_cannot_be_reached() {
        String size = "a sample of up to a billion must reach the power, got 0.8";
        String effect = "an effect in the range of the test must have the power, got ";
        return Stream.of(
                beyond(() -> PowerOf.twoMeans().sampleSize(0, 0.8), size),
                beyond(() -> PowerOf.twoMeans().with(Alternative.LESS).sampleSize(0.5, 0.8), size),
                beyond(() -> PowerOf.twoMeans().secondGroup(0.2, 0.8, 10), size),
                beyond(() -> PowerOf.equivalence(0.5).sampleSize(0.5, 0.8), size),
                beyond(() -> PowerOf.twoMeans().detectableEffect(0.01, 20), effect + 0.01),
                beyond(() -> PowerOf.twoProportions(0.5).detectableEffect(0.8, 2), effect + 0.8),
                beyond(() -> PowerOf.equivalence(0.1).detectableEffect(0.8, 20), effect + 0.8));
    }

    private static DynamicTest beyond(Supplier<Object> plan, String message) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatThrownBy(plan::get)
                        .isInstanceOfSatisfying(
                                NotEstimableException.class,
                                why -> assertThat(why.reason()).isEqualTo(Reason.OUT_OF_REACH))
                        .hasMessage(message));
    }

    @Test
    void counting_all_tables_has_its_limits() {
        assertThat(reason(() -> PowerOf.fisherExact(0.5).power(0.6, 3000))).isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(() -> PowerOf.fisherExact(0.3).sampleSize(0.31, 0.8))).isEqualTo(Reason.TOO_LARGE);
    }

    @TestFactory
    Stream<DynamicTest> refuses_the_mistakes_of_a_caller() {
        return Stream.of(
                refused(() -> PowerOf.twoMeans().power(0.5, 1), "each size must be at least 2.0, got 1.0"),
                refused(() -> PowerOf.correlation().power(0.5, 3), "each size must be at least 4.0, got 3.0"),
                refused(
                        () -> PowerOf.oneMean().power(0.5, 3, 4),
                        "two sizes need a test of two groups, got power of the one-sample t-test"),
                refused(
                        () -> PowerOf.oneWayAnova(2).withRatio(2),
                        "a ratio needs a test of two groups, got power of the one-way analysis of variance"),
                refused(() -> PowerOf.chiSquare(1).with(Alternative.LESS), "this test has no direction, got LESS"),
                refused(() -> PowerOf.twoMeans().withAlpha(0), "alpha must lie between 0 and 1, got 0.0"),
                refused(() -> PowerOf.twoMeans().sampleSize(1, 1), "power must lie between 0 and 1, got 1.0"),
                refused(() -> PowerOf.equivalence(0.5).power(0.6, 20), "effect must lie from 0.0 to 0.5, got 0.6"),
                refused(() -> PowerOf.correlation().power(1.1, 9), "effect must lie from -1.0 to 1.0, got 1.1"),
                refused(
                        () -> PowerOf.fisherExact(0.5).power(0.6, 10.5),
                        "an exact power needs whole sizes up to 4000, got 10.5"),
                refused(() -> PowerOf.equivalence(0), "margin must be above 0 and finite, got 0.0"),
                refused(() -> PowerOf.chiSquare(0), "df must be at least 1, got 0"),
                refused(() -> PowerOf.h(0.5, 1.2), "p2 must lie from 0 to 1, got 1.2"));
    }

    private static DynamicTest refused(Supplier<Object> mistake, String message) {
        return DynamicTest.dynamicTest(
                message,
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(mistake::get)
                        .withMessage(message));
    }

    @Test
    void the_fewest_cases_that_a_test_allows_are_the_least_plan() {
        Plan plan = PowerOf.twoMeans().sampleSize(1000, 0.8);

        assertThat(plan.sizes()).containsExactly(2.0, 2.0);
        assertThat(plan.exactSize()).isEqualTo(2);
        assertThat(plan.power()).isCloseTo(1, within(1e-12));
    }

    @Test
    void extremes_give_chances_and_not_faults() {
        assertThat(PowerOf.twoMeans().power(1e8, 5, 5).power()).isEqualTo(1);
        assertThat(PowerOf.twoMeans().power(1e-9, 1e9, 1e9).power()).isCloseTo(0.05, within(1e-6));
        assertThat(PowerOf.oneWayAnova(2).power(1e7, 20).power()).isCloseTo(1, within(1e-11));
        assertThat(PowerOf.equivalence(1e-6).power(0, 1000).power()).isBetween(0.0, 1e-6);
        assertThat(PowerOf.twoProportions(0).power(1, 10).power()).isEqualTo(1);
        assertThat(PowerOf.twoProportions(0).power(0, 10).power()).isZero();
    }

    private static Reason reason(Supplier<Object> procedure) {
        return ((NotEstimable<Object>) Attempt.of(procedure)).reason();
    }
}
