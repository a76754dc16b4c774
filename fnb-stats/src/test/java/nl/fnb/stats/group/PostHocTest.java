package nl.fnb.stats.group;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Samples;
import nl.fnb.stats.multiple.PAdjustment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PostHocTest {

    private static final List<double[]> WEEKS =
            List.of(new double[] {4, 6, 8, 10}, new double[] {1, 2, 3}, new double[] {9, 12, 18, 15, 11});

    private static Map<String, double[]> named(List<double[]> groups) {
        Map<String, double[]> named = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            named.put("ABCDEFGH".substring(i, i + 1), groups.get(i));
        }
        return named;
    }

    @TestFactory
    Stream<DynamicTest> says_who_differs_from_whom() {
        String tukey = "estimate ci_low ci_high t df p";
        return Stream.of(
                says(
                        TukeyHsd.withDefaults().test(named(WEEKS)).get(0),
                        "B - A: mean difference -5.00, 95% CI [-11.03, 1.03], t(9) = -2.31, p = .105 (Tukey-Kramer)",
                        tukey),
                says(
                        TukeyHsd.withDefaults()
                                .with(TukeyHsd.Form.GAMES_HOWELL)
                                .test(named(WEEKS))
                                .get(2),
                        "C - B: mean difference 11.00, 95% CI [5.51, 16.49], t(5.0) = 6.53, p = .003 (Games-Howell)",
                        tukey),
                says(
                        DunnTest.withDefaults().test(named(WEEKS)).get(2),
                        "C - B: mean rank difference 7.80, 95% CI [2.64, 12.96], z = 2.96, p = .009 (Dunn's test)",
                        "estimate ci_low ci_high z p p_adjusted"));
    }

    @Test
    void one_pair_is_compared_among_all_groups_in_the_direction_asked_for() {
        TukeyHsd howell = TukeyHsd.withDefaults().with(TukeyHsd.Form.GAMES_HOWELL);

        TukeyHsd.Pair backwards = howell.compare(named(WEEKS), "B", "C");

        TukeyHsd.Pair forwards = howell.test(named(WEEKS)).get(2);
        assertThat(howell.compare(named(WEEKS), "C", "B")).isEqualTo(forwards);
        assertThat(backwards.estimate()).isEqualTo(-forwards.estimate());
        assertThat(backwards.interval().low()).isEqualTo(-forwards.interval().high());
        assertThat(backwards.pValue()).isEqualTo(forwards.pValue());
    }

    @Test
    void a_pair_is_compared_though_another_cannot_be() {
        Map<String, double[]> groups = named(List.of(new double[] {1, 4, 2}, new double[] {3, 3}, new double[] {5, 5}));
        TukeyHsd howell = TukeyHsd.withDefaults().with(TukeyHsd.Form.GAMES_HOWELL);

        assertThat(howell.compare(groups, "A", "B").pValue()).isBetween(0.0, 1.0);
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> howell.compare(groups, "B", "C"))
                .withMessage("groups must vary; variance, got 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> howell.compare(groups, "A", "D"))
                .withMessage("name must be that of a group, got D");
    }

    @Provide
    Arbitrary<List<double[]>> groups() {
        return Samples.groups();
    }

    @Property(tries = 1000)
    void two_groups_by_tukey_are_a_t_test(@ForAll("groups") List<double[]> groups) {
        double[] x = groups.get(0);
        double[] y = groups.get(1);
        Map<String, double[]> two = named(List.of(y, x));
        MeanDifference student = MeanDifference.withDefaults();

        for (TukeyHsd.Form form : TukeyHsd.Form.values()) {
            MeanDifference.Result t = student.with(
                            form == TukeyHsd.Form.TUKEY_KRAMER ? Variances.EQUAL : Variances.UNEQUAL)
                    .estimate(x, y);
            TukeyHsd.Pair pair = TukeyHsd.withDefaults().with(form).test(two).get(0);

            assertThat(pair.pValue()).isEqualTo(t.pValue(), within(1e-10));
            assertThat(pair.interval().low())
                    .isEqualTo(
                            t.interval().low(),
                            within(1e-6 * (1 + Math.abs(t.interval().low()))));
            assertThat(pair.df()).isEqualTo(t.df(), within(1e-9 * t.df()));
        }
    }

    @Property(tries = 1000)
    void pairs_keep_their_p_when_the_unit_changes_and_turn_with_the_order(@ForAll("groups") List<double[]> groups) {
        List<double[]> scaled =
                groups.stream().map(group -> Samples.scaled(group, 4, 64)).toList();

        List<TukeyHsd.Pair> tukey = TukeyHsd.withDefaults().test(named(groups));
        List<TukeyHsd.Pair> rescaled = TukeyHsd.withDefaults().test(named(scaled));
        List<DunnTest.Pair> dunn =
                DunnTest.withDefaults().with(PAdjustment.NONE).test(named(groups));
        List<DunnTest.Pair> redone =
                DunnTest.withDefaults().with(PAdjustment.NONE).test(named(scaled));

        for (int i = 0; i < tukey.size(); i++) {
            TukeyHsd.Pair pair = tukey.get(i);
            assertThat(rescaled.get(i).pValue()).isEqualTo(pair.pValue(), within(1e-9));
            assertThat(pair.pValue()).isBetween(0.0, 1.0);
            assertThat(pair.interval().low() <= 0 && 0 <= pair.interval().high()
                            || Math.abs(pair.pValue() - 0.05) < 1e-9)
                    .isEqualTo(pair.pValue() >= 0.05 || Math.abs(pair.pValue() - 0.05) < 1e-9);
            assertThat(redone.get(i).pValue()).isEqualTo(dunn.get(i).pValue());
            assertThat(dunn.get(i).adjustedPValue()).isEqualTo(dunn.get(i).pValue());
        }
    }

    @Test
    void refuses_groups_that_cannot_be_compared() {
        Map<String, double[]> one = named(List.of(new double[] {1, 2}));
        Map<String, double[]> equal = named(List.of(new double[] {1, 1}, new double[] {1, 1}));
        Map<String, double[]> tiny = named(List.of(new double[] {1}, new double[] {2, 4}));

        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> TukeyHsd.withDefaults().test(one));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> TukeyHsd.withDefaults().test(equal));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() ->
                        TukeyHsd.withDefaults().with(TukeyHsd.Form.GAMES_HOWELL).test(tiny));
        assertThat(TukeyHsd.withDefaults().test(tiny)).hasSize(1);
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> DunnTest.withDefaults().test(one));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> DunnTest.withDefaults().test(equal));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TukeyHsd.withDefaults().withLevel(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DunnTest.withDefaults().test(named(List.of(new double[] {Double.NaN}, new double[] {1}))));
    }
}
