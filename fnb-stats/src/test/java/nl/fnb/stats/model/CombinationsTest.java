package nl.fnb.stats.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.fnb.stats.NotEstimableException;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;

class CombinationsTest {

    private static final Percentage TIGHT = Percentage.withPercentage(1e-9);

    /**
     * R, the data set cars: {@code predict(lm(dist ~ speed, cars), data.frame(speed = 20), se.fit = TRUE, interval =
     * "confidence")}.
     */
    @Example
    void a_mean_is_predicted_as_R_predicts_it() {
        double[] speed = {
            4, 4, 7, 7, 8, 9, 10, 10, 10, 11, 11, 12, 12, 12, 12, 13, 13, 13, 13, 14, 14, 14, 14, 15, 15, 15, 16, 16,
            17, 17, 17, 18, 18, 18, 18, 19, 19, 19, 20, 20, 20, 20, 20, 22, 23, 24, 24, 24, 24, 25
        };
        double[] dist = {
            2, 10, 4, 22, 16, 10, 18, 26, 34, 17, 28, 14, 20, 24, 28, 26, 34, 34, 46, 26, 36, 60, 80, 20, 26, 54, 32,
            40, 32, 40, 50, 42, 56, 76, 84, 36, 46, 68, 32, 48, 52, 56, 64, 66, 54, 70, 92, 93, 120, 85
        };
        Design design = Design.withIntercept(50).and("speed", speed);

        Coefficient mean = LinearModel.withDefaults()
                .combinations(dist, design, Map.of("at 20", new double[] {1, 20}))
                .get(0);

        assertThat(mean.name()).isEqualTo("at 20");
        assertThat(mean.estimate()).isCloseTo(61.069080291970813, TIGHT);
        assertThat(mean.standardError()).isCloseTo(2.8955010151909004, TIGHT);
        assertThat(mean.interval().low()).isCloseTo(55.24728531009174, TIGHT);
        assertThat(mean.interval().high()).isCloseTo(66.890875273849886, TIGHT);
    }

    /** The mean at a place is the intercept of the same model with each column moved there. */
    @Property
    void a_combination_is_the_intercept_of_the_moved_model(
            @ForAll long seed,
            @ForAll @DoubleRange(min = -5, max = 5) double u,
            @ForAll @DoubleRange(min = -5, max = 5) double v) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(20, -3, 3).toArray();
        double[] z = random.doubles(20, -3, 3).toArray();
        double[] y = random.doubles(20, -3, 3).toArray();
        LinearModel model = LinearModel.withDefaults().withLevel(0.9);

        Coefficient moved = model.fit(
                        y, Design.withIntercept(20).and("x", less(x, u)).and("z", less(z, v)))
                .coefficient(Design.INTERCEPT);
        Coefficient combined = model.combinations(
                        y, Design.withIntercept(20).and("x", x).and("z", z), Map.of("here", new double[] {1, u, v}))
                .get(0);

        Offset<Double> close = Offset.offset(1e-9 * (1 + moved.standardError()));
        assertThat(combined.estimate()).isCloseTo(moved.estimate(), close);
        assertThat(combined.standardError()).isCloseTo(moved.standardError(), close);
        assertThat(combined.interval().low()).isCloseTo(moved.interval().low(), close);
        assertThat(combined.interval().high()).isCloseTo(moved.interval().high(), close);
        assertThat(combined.df()).isEqualTo(moved.df());
    }

    private static double[] less(double[] values, double number) {
        double[] less = values.clone();
        for (int i = 0; i < less.length; i++) {
            less[i] -= number;
        }
        return less;
    }

    @Example
    void a_weight_alone_is_the_coefficient() {
        double[] y = {1, 3, 2, 5, 4};
        Design design = Design.withIntercept(5).and("x", new double[] {1, 2, 3, 4, 6});

        List<Coefficient> alone = LinearModel.withDefaults().combinations(y, design, Map.of("x", new double[] {0, 1}));

        Coefficient fitted = LinearModel.withDefaults().fit(y, design).coefficient("x");
        assertThat(alone.get(0).estimate()).isCloseTo(fitted.estimate(), TIGHT);
        assertThat(alone.get(0).pValue()).isCloseTo(fitted.pValue(), TIGHT);
    }

    @Example
    void wrong_weights_and_models_without_residuals_are_refused() {
        LinearModel model = LinearModel.withDefaults();
        Design design = Design.withIntercept(3).and("x", new double[] {1, 2, 3});
        double[] y = {1, 2, 4};

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> model.combinations(y, design, Map.of("a", new double[] {1})))
                .withMessageContaining("weights must be 2");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> model.combinations(y, design, Map.of("a", new double[] {1, Double.NaN})));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> model.combinations(new double[] {1, 2, 3}, design, Map.of("a", new double[] {1, 0})));
    }
}
