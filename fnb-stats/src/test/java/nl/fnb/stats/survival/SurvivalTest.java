package nl.fnb.stats.survival;

import static nl.fnb.stats.Sentences.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.fnb.stats.NotEstimableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurvivalTest {

    private static final Followup EARLY =
            Followup.ofCauses(new double[] {1, 3, 3, 5, 6, 8, 9, 12, 14, 20}, new int[] {1, 1, 2, 1, 2, 1, 0, 1, 2, 0});
    private static final Followup LATE =
            Followup.ofCauses(new double[] {4, 7, 10, 11, 15, 16, 19, 22, 25}, new int[] {2, 1, 0, 2, 1, 2, 1, 0, 2});

    private static Map<String, Followup> groups(Followup x, Followup y) {
        Map<String, Followup> groups = new LinkedHashMap<>();
        groups.put("early", x);
        groups.put("late", y);
        return groups;
    }

    @TestFactory
    Stream<DynamicTest> says_how_long_it_took() {
        return Stream.of(
                says(
                        KaplanMeier.withDefaults().estimate(EARLY),
                        "median 7.00, interval from 3.00, its end not reached, 8 events of 10 (Kaplan-Meier)",
                        "median median_low n events"),
                says(
                        KaplanMeier.withDefaults().estimate(Followup.of(new double[] {1, 2}, new boolean[2])),
                        "median not reached, 0 events of 2 (Kaplan-Meier)",
                        "n events"),
                says(
                        KaplanMeier.withDefaults()
                                .estimate(Followup.of(new double[] {1, 2}, new boolean[] {false, true})),
                        "median 2.00, 1 event of 2 (Kaplan-Meier)",
                        "median n events"),
                says(
                        LogRank.withDefaults().test(groups(EARLY, LATE)),
                        "hazard ratio 2.42, 95% CI [0.79, 7.39], X²(1, N = 19) = 2.41, p = .120 (log-rank test)",
                        "hazard_ratio ci_low ci_high chi_square df p n"),
                says(
                        LogRank.withDefaults().withRho(1).test(groups(EARLY, LATE)),
                        "X²(1, N = 19) = 3.25, p = .072 (Peto-Peto test)",
                        "chi_square df p n"),
                says(
                        LogRank.withDefaults().withRho(0.5).test(groups(EARLY, LATE)),
                        "X²(1, N = 19) = 2.96, p = .085 (Fleming-Harrington test)",
                        "chi_square df p n"),
                says(
                        GrayTest.withDefaults().test(groups(EARLY, LATE), 1),
                        "X²(1, N = 19) = 0.99, p = .319 (Gray's test)",
                        "chi_square df p n"),
                says(
                        CumulativeIncidence.withDefaults().estimate(EARLY, 1),
                        "cumulative incidence .53, 95% CI [0.15, 0.81], at time 20.00, n = 10 (Aalen-Johansen)",
                        "estimate ci_low ci_high se time n"),
                says(
                        CumulativeIncidence.withDefaults().estimate(EARLY, 0),
                        "share without an end .13, 95% CI [0.01, 0.43], at time 20.00, n = 10 (Aalen-Johansen)",
                        "estimate ci_low ci_high se time n"));
    }

    @Test
    void follows_a_textbook_curve_by_hand() {
        SurvivalCurve curve = KaplanMeier.withDefaults()
                .estimate(Followup.of(new double[] {1, 2, 2, 3, 4}, new boolean[] {true, true, false, false, true}));

        assertThat(curve.points())
                .extracting(SurvivalCurve.Point::survival)
                .containsExactly(0.8, 0.6000000000000001, 0.6000000000000001, 0.0);
        assertThat(curve.at(2).atRisk()).isEqualTo(4);
        assertThat(curve.at(2.5).atRisk()).isEqualTo(2);
        assertThat(curve.at(0).survival()).isEqualTo(1);
        assertThat(curve.at(99).survival()).isZero();
        assertThat(curve.at(99).standardError()).isEmpty();
        assertThat(curve.restrictedMean(3).estimate()).isEqualTo(1 + 0.8 + 0.6, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(KaplanMeier.Scale.class)
    void keeps_every_band_around_the_curve_and_within_0_and_1(KaplanMeier.Scale scale) {
        SurvivalCurve curve = KaplanMeier.withDefaults().with(scale).estimate(EARLY);

        for (SurvivalCurve.Point point : curve.points()) {
            point.interval()
                    .ifPresent(interval ->
                            assertThat(point.survival()).isBetween(interval.low(), interval.high() + 1e-15));
            point.interval().ifPresent(interval -> assertThat(interval.low()).isBetween(0.0, 1.0));
        }
        assertThat(curve.at(6).interval()).isPresent();
    }

    @Test
    void counts_an_event_in_week_0() {
        Followup followup = Followup.ofCauses(new double[] {0, 0, 4}, new int[] {1, 2, 1});

        assertThat(CumulativeIncidence.withDefaults()
                        .estimate(followup, 1)
                        .at(0)
                        .estimate())
                .isEqualTo(1 / 3.0, within(1e-15));
        assertThat(KaplanMeier.withDefaults().estimate(followup).at(0).survival())
                .isEqualTo(1 / 3.0, within(1e-15));
    }

    @Test
    void takes_times_that_differ_by_rounding_alone_for_one() {
        Followup tied = Followup.of(new double[] {0.1 + 0.2, 0.3, 1}, new boolean[] {true, true, false});

        assertThat(KaplanMeier.withDefaults().estimate(tied).points()).hasSize(2);
    }

    @Test
    void gives_an_exact_interval_where_nobody_or_everybody_came_to_an_end() {
        IncidenceCurve curve = CumulativeIncidence.withDefaults().estimate(EARLY, 2);
        IncidenceCurve all = CumulativeIncidence.withDefaults()
                .estimate(Followup.of(new double[] {1, 2, 3}, new boolean[] {true, true, true}), 1);

        assertThat(curve.at(2).estimate()).isZero();
        assertThat(curve.at(2).interval().low()).isZero();
        assertThat(curve.at(2).interval().high()).isEqualTo(1 - Math.pow(0.025, 0.1), within(1e-9));
        assertThat(all.at(3).interval().high()).isEqualTo(1);
        assertThat(all.at(3).interval().low()).isEqualTo(Math.pow(0.025, 1 / 3.0), within(1e-9));
    }

    @Test
    void knows_nothing_beyond_the_last_follow_up() {
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> KaplanMeier.withDefaults().estimate(EARLY).at(21))
                .withMessage("nobody was followed beyond 20.0; time, got 21.0");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> KaplanMeier.withDefaults().estimate(EARLY).restrictedMean(21));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() ->
                        CumulativeIncidence.withDefaults().estimate(EARLY, 1).at(21));
    }

    @Test
    void refuses_what_no_test_can_answer() {
        Followup nothing = Followup.of(new double[] {1, 2}, new boolean[2]);
        Followup gone = Followup.of(new double[] {0.5}, new boolean[1]);

        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> LogRank.withDefaults().test(nothing, nothing));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> LogRank.withDefaults().test(EARLY, gone))
                .withMessage("events must happen while at least 2 groups are followed; groups, got 1");
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> LogRank.withDefaults().test(Map.of("one", EARLY)));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> GrayTest.withDefaults().test(groups(EARLY, LATE), 3));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> GrayTest.withDefaults().test(groups(nothing, gone), 1));
        assertThatExceptionOfType(NotEstimableException.class)
                .isThrownBy(() -> Followup.of(new double[0], new boolean[0]));
    }

    @Test
    void refuses_what_is_no_follow_up() {
        assertThatIllegalArgumentException().isThrownBy(() -> Followup.of(new double[] {-1}, new boolean[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Followup.of(new double[] {Double.NaN}, new boolean[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Followup.of(new double[] {1, 2}, new boolean[1]));
        assertThatIllegalArgumentException().isThrownBy(() -> Followup.ofCauses(new double[] {1}, new int[] {-1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogRank.withDefaults().withRho(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrayTest.withDefaults().withRho(Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GrayTest.withDefaults().test(groups(EARLY, LATE), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KaplanMeier.withDefaults().estimate(EARLY).quantile(1.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KaplanMeier.withDefaults().estimate(EARLY).at(-1));
    }
}
