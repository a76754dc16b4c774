package nl.fnb.stats.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.stats.NotEstimableException;

class SurvivalPropertyTest {

    private record Case(int time, int cause) {}

    @Provide
    Arbitrary<List<Case>> cases() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 2))
                .as(Case::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    private static Followup followup(List<Case> cases, double times, double plus) {
        return Followup.ofCauses(
                cases.stream().mapToDouble(each -> plus + times * each.time).toArray(),
                cases.stream().mapToInt(Case::cause).toArray());
    }

    private static Map<String, Followup> groups(Followup x, Followup y) {
        Map<String, Followup> groups = new LinkedHashMap<>();
        groups.put("x", x);
        groups.put("y", y);
        return groups;
    }

    private static <T> Optional<T> attempt(Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (NotEstimableException e) {
            return Optional.empty();
        }
    }

    @Property(tries = 1000)
    void without_loss_a_curve_is_the_share_that_is_left(@ForAll("cases") List<Case> cases) {
        List<Case> all = cases.stream()
                .map(each -> new Case(each.time, 1 + each.cause % 2))
                .toList();
        SurvivalCurve curve = KaplanMeier.withDefaults().estimate(followup(all, 1, 0));
        IncidenceCurve incidence = CumulativeIncidence.withDefaults().estimate(followup(all, 1, 0), 1);

        for (int time = 0; time <= 20; time++) {
            int t = time;
            double left = all.stream().filter(each -> each.time > t).count();
            double ours = all.stream()
                    .filter(each -> each.time <= t && each.cause == 1)
                    .count();
            assertThat(curve.at(t).survival()).isEqualTo(left / all.size(), within(1e-12));
            assertThat(incidence.at(t).estimate()).isEqualTo(ours / all.size(), within(1e-12));
        }
    }

    @Property(tries = 1000)
    void the_shares_of_all_ends_add_up_to_one(@ForAll("cases") List<Case> cases) {
        Followup followup = followup(cases, 1, 0);
        double last = cases.stream().mapToInt(Case::time).max().orElseThrow();
        for (CumulativeIncidence.Variance variance : CumulativeIncidence.Variance.values()) {
            CumulativeIncidence procedure = CumulativeIncidence.withDefaults().with(variance);
            double sum = 0;
            for (int cause = 0; cause <= 2; cause++) {
                IncidenceCurve.Point point = procedure.estimate(followup, cause).at(last);
                sum += point.estimate();
                assertThat(point.standardError()).isNotNegative();
                assertThat(point.estimate())
                        .isBetween(
                                point.interval().low() - 1e-12, point.interval().high() + 1e-12);
            }
            assertThat(sum).isEqualTo(1, within(1e-12));
        }
        assertThat(CumulativeIncidence.withDefaults()
                        .estimate(followup, 0)
                        .at(last)
                        .estimate())
                .isEqualTo(
                        KaplanMeier.withDefaults().estimate(followup).at(last).survival(), within(1e-12));
    }

    @Property(tries = 1000)
    void the_jackknife_halves_its_variance_when_every_case_comes_twice(@ForAll("cases") List<Case> cases) {
        List<Case> twice = new ArrayList<>(cases);
        Followup all = followup(cases, 1, 0);
        double end = cases.stream().mapToInt(Case::time).max().orElseThrow();
        twice.addAll(cases);

        double once = JackknifeAt.error(all, end);
        double doubled = JackknifeAt.error(followup(twice, 1, 0), end);

        assertThat(doubled).isEqualTo(once / Math.sqrt(2), within(1e-9));
    }

    private static final class JackknifeAt {
        static double error(Followup followup, double time) {
            return CumulativeIncidence.withDefaults()
                    .with(CumulativeIncidence.Variance.JACKKNIFE)
                    .estimate(followup, 1)
                    .at(time)
                    .standardError();
        }
    }

    @Property(tries = 1000)
    void tests_do_not_depend_on_the_unit_of_time_or_the_order_of_groups(
            @ForAll("cases") List<Case> x, @ForAll("cases") List<Case> y) {
        Map<String, Followup> weeks = groups(followup(x, 1, 0), followup(y, 1, 0));
        Map<String, Followup> days = groups(followup(x, 7, 3), followup(y, 7, 3));
        Map<String, Followup> swapped = groups(followup(y, 1, 0), followup(x, 1, 0));
        Optional<LogRank.Result> rank = attempt(() -> LogRank.withDefaults().test(weeks));
        Optional<GrayTest.Result> gray = attempt(() -> GrayTest.withDefaults().test(weeks, 1));
        Assume.that(rank.isPresent() && gray.isPresent());

        LogRank.Result back = LogRank.withDefaults().test(swapped);

        assertThat(LogRank.withDefaults().test(days).chiSquare())
                .isEqualTo(rank.get().chiSquare(), within(1e-9));
        assertThat(back.chiSquare()).isEqualTo(rank.get().chiSquare(), within(1e-9));
        assertThat(back.hazardRatio().orElseThrow().estimate())
                .isEqualTo(
                        1 / rank.get().hazardRatio().orElseThrow().estimate(),
                        within(1e-6 * (1 + back.hazardRatio().get().estimate())));
        assertThat(GrayTest.withDefaults().test(days, 1).chiSquare())
                .isEqualTo(gray.get().chiSquare(), within(1e-8 * (1 + gray.get().chiSquare())));
        assertThat(GrayTest.withDefaults().test(swapped, 1).chiSquare())
                .isEqualTo(gray.get().chiSquare(), within(1e-8 * (1 + gray.get().chiSquare())));
        assertThat(rank.get().pValue()).isBetween(0.0, 1.0);
        assertThat(gray.get().pValue()).isBetween(0.0, 1.0);
    }

    @Property(tries = 1000)
    void groups_that_are_alike_do_not_differ(@ForAll("cases") List<Case> x) {
        Map<String, Followup> same = groups(followup(x, 1, 0), followup(x, 1, 0));

        attempt(() -> LogRank.withDefaults().test(same))
                .ifPresent(result -> assertThat(result.chiSquare()).isEqualTo(0, within(1e-12)));
        attempt(() -> GrayTest.withDefaults().test(same, 1))
                .ifPresent(result -> assertThat(result.chiSquare()).isEqualTo(0, within(1e-12)));
    }
}
