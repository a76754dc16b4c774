package nl.fnb.stats.diagnostic;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Samples;
import nl.fnb.stats.effect.VarianceExplained;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagnosticsTest {

    private static final double[] X = {4, 6, 8, 10, 7};
    private static final double[] Y = {1, 2, 9, 15};

    @TestFactory
    Stream<DynamicTest> says_how_far_data_keep_to_assumptions() {
        Homogeneity homogeneity = Homogeneity.withDefaults();
        return Stream.of(
                says(homogeneity.test(List.of(X, Y)), "F(1, 7) = 6.49, p = .038 (Brown-Forsythe test)", "f df1 df2 p"),
                says(
                        homogeneity.with(Homogeneity.Method.LEVENE).test(List.of(X, Y)),
                        "F(1, 7) = 8.06, p = .025 (Levene's test)",
                        "f df1 df2 p"),
                says(
                        homogeneity.with(Homogeneity.Method.BARTLETT).test(List.of(X, Y)),
                        "X²(1) = 3.21, p = .073 (Bartlett's test)",
                        "chi_square df1 p"),
                says(
                        homogeneity.with(Homogeneity.Method.FLIGNER_KILLEEN).test(List.of(X, Y)),
                        "X²(1) = 5.91, p = .015 (Fligner-Killeen test)",
                        "chi_square df1 p"),
                says(
                        VarianceRatio.withDefaults().estimate(X, Y),
                        "ratio of variances 0.12, 95% CI [0.01, 1.16], F(4, 3) = 0.12, p = .065 (F test of two variances)",
                        "estimate ci_low ci_high df1 df2 p"),
                says(ShapiroWilk.withDefaults().test(X), "W = 1.00, p > .999, n = 5 (Shapiro-Wilk test)", "w p n"),
                says(
                        KolmogorovSmirnov.withDefaults().test(X, Y),
                        "D = .50, p = .563, n = 5 and 4 (exact Kolmogorov-Smirnov test)",
                        "d p n1 n2"),
                says(
                        KolmogorovSmirnov.withDefaults()
                                .with(KolmogorovSmirnov.Method.ASYMPTOTIC)
                                .test(X, Y),
                        "D = .50, p = .635, n = 5 and 4 (Kolmogorov-Smirnov test)",
                        "d p n1 n2"),
                says(
                        VarianceExplained.withDefaults().estimate(4.2, 2, 30),
                        "η² = .22, 95% CI [0.00, 0.44]",
                        "estimate ci_low ci_high df1 df2"),
                says(
                        VarianceExplained.withDefaults()
                                .with(VarianceExplained.Form.OMEGA_SQUARED)
                                .estimate(0.5, 2, 30),
                        "ω² = -.03, 95% CI [0.00, 0.00]",
                        "estimate ci_low ci_high df1 df2"));
    }

    @Provide
    Arbitrary<double[]> varying() {
        return Samples.varying();
    }

    @Property(tries = 1000)
    void diagnostics_do_not_depend_on_unit_and_order(@ForAll("varying") double[] x, @ForAll("varying") double[] y) {
        double[] back = IntStream.range(0, x.length)
                .mapToDouble(i -> x[x.length - 1 - i])
                .toArray();
        VarianceRatio.Result ratio = VarianceRatio.withDefaults().estimate(x, y);
        VarianceRatio.Result turned = VarianceRatio.withDefaults().estimate(y, back);
        double exact = KolmogorovSmirnov.withDefaults().test(x, y).pValue();

        assertThat(turned.estimate()).isEqualTo(1 / ratio.estimate(), within(1e-9 / ratio.estimate()));
        assertThat(turned.pValue()).isEqualTo(ratio.pValue(), within(1e-9));
        assertThat(ratio.interval().low() <= 1 && 1 <= ratio.interval().high()
                        || Math.abs(ratio.pValue() - 0.05) < 1e-9)
                .isEqualTo(ratio.pValue() >= 0.05 || Math.abs(ratio.pValue() - 0.05) < 1e-9);
        assertThat(KolmogorovSmirnov.withDefaults()
                        .test(Samples.scaled(y, 4, 8), Samples.scaled(x, 4, 8))
                        .pValue())
                .isEqualTo(exact, within(1e-12));
        assertThat(exact).isBetween(0.0, 1.0 + 1e-12);
        if (x.length >= 3) {
            ShapiroWilk.Result normal = ShapiroWilk.withDefaults().test(x);
            assertThat(ShapiroWilk.withDefaults()
                            .test(Samples.scaled(back, 4, 8))
                            .w())
                    .isEqualTo(normal.w(), within(1e-9));
            assertThat(normal.w()).isBetween(0.0, 1 + 1e-12);
            assertThat(normal.pValue()).isBetween(0.0, 1.0);
        }
    }

    @Property(tries = 1000)
    void variances_of_two_groups_by_levene_do_not_depend_on_the_order(
            @ForAll("varying") double[] x, @ForAll("varying") double[] y) {
        Assume.that(x.length > 4 && y.length > 4);
        for (Homogeneity.Method method : Homogeneity.Method.values()) {
            Homogeneity homogeneity = Homogeneity.withDefaults().with(method);
            Homogeneity.Result there = homogeneity.test(List.of(x, y));
            Homogeneity.Result back = homogeneity.test(List.of(Samples.scaled(y, 4, 8), Samples.scaled(x, 4, 8)));

            assertThat(back.statistic()).isEqualTo(there.statistic(), within(1e-7 * (1 + there.statistic())));
            assertThat(there.pValue()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void the_exact_distance_test_counts_all_divisions() {
        assertThat(KolmogorovSmirnov.withDefaults()
                        .test(new double[] {1, 2, 3}, new double[] {4, 5, 6})
                        .pValue())
                .isEqualTo(0.1, within(1e-15));
        assertThat(KolmogorovSmirnov.withDefaults()
                        .test(new double[] {1, 1}, new double[] {1, 1, 1})
                        .pValue())
                .isEqualTo(1);
    }

    @Test
    void shares_of_variance_hold_their_estimate() {
        for (double f = 0; f < 30; f += 0.37) {
            VarianceExplained.Result eta = VarianceExplained.withDefaults().estimate(f, 3, 40);
            assertThat(eta.estimate()).isBetween(0.0, 1.0);
            assertThat(eta.interval().high()).isLessThan(1);
            assertThat(eta.interval().low()).isLessThanOrEqualTo(eta.estimate());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceExplained.withDefaults().estimate(-1, 2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VarianceExplained.withDefaults().estimate(1, 2, 3, 4));
    }

    @ParameterizedTest
    @EnumSource(Homogeneity.Method.class)
    void refuses_groups_without_variance(Homogeneity.Method method) {
        double[] flat = new double[6];
        Arrays.fill(flat, 3);

        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> Homogeneity.withDefaults().with(method).test(List.of(flat, flat)));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> Homogeneity.withDefaults().with(method).test(List.of(new double[] {1}, flat)));
    }

    @Test
    void refuses_too_few_values() {
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> ShapiroWilk.withDefaults().test(new double[] {1, 2}));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> ShapiroWilk.withDefaults().test(new double[] {1, 1, 1}));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> ShapiroWilk.withDefaults().test(new double[5001]));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> VarianceRatio.withDefaults().estimate(X, new double[] {1, 1}));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> KolmogorovSmirnov.withDefaults().test(X, new double[0]));
    }
}
