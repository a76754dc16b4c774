package nl.fnb.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import nl.fnb.stats.distribution.NoncentralChiSquare;
import nl.fnb.stats.distribution.NoncentralT;
import nl.fnb.stats.effect.StandardisedMeanDifference;
import nl.fnb.stats.equivalence.Equivalence;
import nl.fnb.stats.internal.Tails;
import nl.fnb.stats.model.Coefficient;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearFit;
import nl.fnb.stats.model.LinearModel;
import nl.fnb.stats.model.NestedComparison;
import nl.fnb.stats.multiple.PAdjustment;
import org.assertj.core.data.Percentage;

class OtherPropertyTest {

    private static final Percentage TIGHT = Percentage.withPercentage(1e-8);

    @Property
    void adjusted_p_values_keep_their_order_and_are_never_smaller(
            @ForAll("pValues") double[] p, @ForAll PAdjustment adjustment) {
        double[] adjusted = adjustment.adjust(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(adjusted[i]).isBetween(p[i], 1.0);
            for (int j = 0; j < p.length; j++) {
                assertThat(p[i] > p[j] || adjusted[i] <= adjusted[j]).isTrue();
            }
        }
    }

    @Property
    void Holm_lies_between_Benjamini_Hochberg_and_Bonferroni(@ForAll("pValues") double[] p) {
        double[] holm = PAdjustment.HOLM.adjust(p);
        double[] bonferroni = PAdjustment.BONFERRONI.adjust(p);
        double[] discovery = PAdjustment.BENJAMINI_HOCHBERG.adjust(p);

        for (int i = 0; i < p.length; i++) {
            assertThat(holm[i]).isBetween(discovery[i] - 1e-15, bonferroni[i]);
        }
    }

    @Property
    void standardised_differences_have_no_unit_and_turn_with_their_groups(
            @ForAll("varying") double[] x, @ForAll("varying") double[] y) {
        StandardisedMeanDifference.Result there =
                StandardisedMeanDifference.withDefaults().estimate(x, y);
        StandardisedMeanDifference.Result back = StandardisedMeanDifference.withDefaults()
                .estimate(Samples.scaled(y, 8, -64), Samples.scaled(x, 8, -64));

        assertThat(back.estimate()).isCloseTo(-there.estimate(), within(1e-9));
        assertThat(back.interval().low()).isCloseTo(-there.interval().high(), within(1e-7));
        assertThat(there.interval().low()).isLessThan(there.interval().high());
    }

    @Property
    void equivalence_is_shown_exactly_when_the_interval_lies_within_the_margin(
            @ForAll @DoubleRange(min = -3, max = 3) double d,
            @ForAll @DoubleRange(min = 0.05, max = 2) double error,
            @ForAll @DoubleRange(min = 1, max = 200) double df) {
        Equivalence.Result result = Equivalence.withMargin(1).test(d, error, df);

        boolean within = result.interval().low() > -1 && result.interval().high() < 1;
        if (Math.abs(result.pEquivalence() - 0.05) > 1e-9) {
            assertThat(result.pEquivalence() < 0.05).isEqualTo(within);
        }
        assertThat(result.pEquivalence()).isBetween(0.0, 1.0);
    }

    @Property
    void noncentral_tails_share_one_and_fall_back_on_the_central_ones(
            @ForAll @DoubleRange(min = -10, max = 10) double t,
            @ForAll @DoubleRange(min = 1, max = 300) double df,
            @ForAll @DoubleRange(min = -8, max = 8) double delta) {
        NoncentralT law = NoncentralT.of(df, delta);
        NoncentralChiSquare square = NoncentralChiSquare.of(df, delta * delta);

        assertThat(law.cumulative(t) + law.survival(t)).isCloseTo(1, within(1e-12));
        assertThat(square.cumulative(t * t) + square.survival(t * t)).isCloseTo(1, within(1e-11));
        assertThat(NoncentralT.of(df, 0).survival(t)).isCloseTo(Tails.aboveT(t, df), TIGHT);
    }

    @Property(tries = 50)
    void the_noncentral_quantile_has_its_probability_below_it(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double p,
            @ForAll @DoubleRange(min = 2, max = 100) double df,
            @ForAll @DoubleRange(min = -4, max = 4) double delta) {
        NoncentralT law = NoncentralT.of(df, delta);

        assertThat(law.cumulative(law.inverse(p))).isCloseTo(p, TIGHT);
    }

    @Property
    void a_fit_has_residual_squares_that_no_other_coefficients_lower(
            @ForAll("response") double[] y, @ForAll @DoubleRange(min = -1, max = 1) double nudge) {
        double[] x = ramp(y.length);
        LinearFit fit =
                LinearModel.withDefaults().fit(y, Design.withIntercept(y.length).and("x", x));
        double a = fit.coefficient("intercept").estimate();
        double b = fit.coefficient("x").estimate() + nudge;
        double squares = 0;
        for (int i = 0; i < y.length; i++) {
            squares += Math.pow(y[i] - a - b * x[i], 2);
        }

        assertThat(squares).isGreaterThanOrEqualTo(fit.residualSumOfSquares() * (1 - 1e-9));
        assertThat(fit.rSquared()).isBetween(0.0, 1.0);
    }

    @Property
    void one_added_column_has_an_F_that_is_its_squared_t(@ForAll("response") double[] y) {
        Design smaller = Design.withIntercept(y.length);
        Design larger = smaller.and("x", ramp(y.length));
        LinearFit fit = LinearModel.withDefaults().fit(y, larger);

        NestedComparison.Result result =
                NestedComparison.of(LinearModel.withDefaults().fit(y, smaller), fit);

        Coefficient x = fit.coefficient("x");
        assertThat(result.f()).isCloseTo(x.t() * x.t(), within(1e-9 * Math.max(1, result.f())));
        assertThat(result.pValue()).isCloseTo(x.pValue(), within(1e-9));
        assertThat(x.interval().contains(x.estimate())).isTrue();
    }

    @Property
    void quantiles_rise_from_the_least_to_the_largest(
            @ForAll("varying") double[] x, @ForAll @DoubleRange(min = 0, max = 1) double p) {
        double[] sorted = x.clone();
        Arrays.sort(sorted);

        assertThat(Quantiles.type7(x, p)).isBetween(sorted[0], sorted[sorted.length - 1]);
        assertThat(Quantiles.type7(x, p)).isGreaterThanOrEqualTo(Quantiles.type7(x, p / 2) - 1e-12);
        assertThat(Quantiles.type7(x, 0)).isEqualTo(sorted[0]);
        assertThat(Quantiles.type7(x, 1)).isEqualTo(sorted[sorted.length - 1]);
    }

    private static double[] ramp(int n) {
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i % 7 + i / 16.0;
        }
        return x;
    }

    @Provide
    Arbitrary<double[]> pValues() {
        return Arbitraries.doubles()
                .between(0, 1)
                .ofScale(4)
                .array(Double[].class)
                .ofMaxSize(12)
                .map(values -> Arrays.stream(values).mapToDouble(v -> v).toArray());
    }

    @Provide
    Arbitrary<double[]> varying() {
        return Samples.varying();
    }

    @Provide
    Arbitrary<double[]> response() {
        return Samples.eighths(8, 40).filter(y -> Moments.of(y).squaredDeviations() > 1);
    }
}
