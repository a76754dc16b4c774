package nl.fnb.stats.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.Samples;

class AgreementPropertyTest {

    @Property
    void an_intraclass_correlation_has_an_interval_around_it_or_a_reason(
            @ForAll("columns") List<double[]> columns, @ForAll IntraclassCorrelation.Form form) {
        Attempt<IntraclassCorrelation.Result> attempt = estimate(form, columns);

        attempt.value().ifPresent(icc -> {
            assertThat(icc.interval().low()).isLessThanOrEqualTo(icc.interval().high());
            assertThat(icc.estimate()).isLessThanOrEqualTo(1);
            assertThat(icc.pValue()).isBetween(0.0, 1.0);
        });
        assertThat(attempt.value().isPresent() || attempt instanceof NotEstimable<?>)
                .isTrue();
    }

    @Property
    void agreement_does_not_see_the_unit_of_the_ratings_or_the_order_of_cases(
            @ForAll("columns") List<double[]> columns, @ForAll IntraclassCorrelation.Form form) {
        Attempt<IntraclassCorrelation.Result> plain = estimate(form, columns);
        Attempt<IntraclassCorrelation.Result> moved = estimate(
                form,
                columns.stream()
                        .map(column -> Samples.reversed(Samples.scaled(column, 4, 8)))
                        .toList());

        plain.value()
                .ifPresent(icc -> assertThat(moved.value()).hasValueSatisfying(same -> {
                    assertThat(same.estimate()).isCloseTo(icc.estimate(), within(1e-9));
                    assertThat(same.f()).isCloseTo(icc.f(), within(1e-9 * (1 + icc.f())));
                }));
    }

    /** Each rater gives every case the same: what is left is rounding, and no reason to estimate. */
    @Property
    void raters_who_see_no_cases_have_no_agreement_to_estimate(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double first,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double second,
            @ForAll @IntRange(min = 2, max = 30) int cases,
            @ForAll IntraclassCorrelation.Form form) {
        double[] one = new double[cases];
        double[] other = new double[cases];
        Arrays.fill(one, first);
        Arrays.fill(other, second);

        assertThat(estimate(form, List.of(one, other))).isInstanceOf(NotEstimable.class);
    }

    private static Attempt<IntraclassCorrelation.Result> estimate(
            IntraclassCorrelation.Form form, List<double[]> columns) {
        return Attempt.of(() -> IntraclassCorrelation.withDefaults()
                .with(form)
                .estimate(Ratings.ofColumns(columns.toArray(double[][]::new))));
    }

    @Provide
    Arbitrary<List<double[]>> columns() {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(cases -> Arbitraries.integers()
                        .between(0, 40)
                        .array(Integer[].class)
                        .ofSize(cases)
                        .map(values -> Arrays.stream(values)
                                .mapToDouble(value -> value / 8.0)
                                .toArray())
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(4));
    }
}
