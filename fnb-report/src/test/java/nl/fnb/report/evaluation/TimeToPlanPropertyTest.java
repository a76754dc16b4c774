package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.fnb.stats.survival.IncidenceCurve;

class TimeToPlanPropertyTest {

    @Property(tries = 200)
    void shares_lie_within_their_intervals_grow_and_leave_room_for_each_other(
            @ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        TimeToPlan time = Evaluated.of(StudyMaker.random(seed, size)).timeToPlan();

        for (TimeCourse course : time.courses()) {
            for (int week : TimeToPlan.WEEKS) {
                double both = 0;
                for (Ending ending : Ending.values()) {
                    Optional<IncidenceCurve.Point> point = course.at(ending, week);
                    both += point.map(IncidenceCurve.Point::estimate).orElse(0.0);
                    point.ifPresent(p -> assertThat(p.estimate())
                            .isBetween(p.interval().low() - 1e-12, p.interval().high() + 1e-12)
                            .isGreaterThanOrEqualTo(
                                    course.at(ending, 0).orElseThrow().estimate()));
                }
                assertThat(both).isLessThan(1 + 1e-12);
            }
        }
    }

    @Property(tries = 200)
    void without_offers_that_still_run_a_share_is_the_count_over_all(
            @ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, size));

        for (TimeCourse course : evaluation.timeToPlan().courses()) {
            if (course.ongoing() == 0 && course.n() > 0) {
                double last = course.at(Ending.PLAN, 1000).orElseThrow().estimate();
                assertThat(last).isCloseTo((double) course.events(Ending.PLAN) / course.n(), within(1e-12));
                assertThat(course.known(1000)).isEqualTo(course.n());
            }
        }
    }

    @Property(tries = 200)
    void every_share_is_given_or_noted_and_never_both(@ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, size));
        TimeToPlan time = evaluation.timeToPlan();

        for (TimeCourse course : time.courses()) {
            String level = course.approach().map(approach -> approach.code()).orElse("ALL");
            Map<String, String> rows = Evaluated.figures(evaluation, "time_to_plan", "refrained", level);
            for (int week : TimeToPlan.WEEKS) {
                String share = "share_week_" + week;
                boolean noted = time.notes().stream()
                        .filter(note -> note.key().outcome().equals("refrained"))
                        .filter(note -> note.key().level().equals(level))
                        .anyMatch(note -> note.statistic().equals(share)
                                || note.statistic().isEmpty());
                assertThat(noted).isNotEqualTo(rows.containsKey(share));
                assertThat(rows.containsKey("ci_low_week_" + week)).isEqualTo(rows.containsKey(share));
            }
        }
    }

    @Property(tries = 200)
    void the_counts_are_those_of_the_offers_and_the_approaches_add_up(
            @ForAll long seed, @ForAll @IntRange(max = 80) int size) {
        Evaluation evaluation = Evaluated.of(StudyMaker.random(seed, size));
        TimeCourse all = evaluation.timeToPlan().all();

        long n = evaluation.timeToPlan().approaches().stream()
                .mapToLong(TimeCourse::n)
                .sum();

        assertThat(n)
                .isEqualTo(all.n())
                .isEqualTo(evaluation.success().all().tally().trials() + all.ongoing());
        assertThat(all.events(Ending.PLAN))
                .isEqualTo(evaluation.success().all().tally().successes());
        assertThat(all.known(13)).isBetween(all.n() - (int) all.ongoing(), all.n());
        assertThat(all.atRisk(13)).isLessThanOrEqualTo(all.atRisk(6));
    }

    @Property(tries = 200)
    void each_pair_of_approaches_with_a_plan_is_compared_or_noted(
            @ForAll long seed, @ForAll @IntRange(max = 80) int n) {
        Durations durations = Evaluated.of(StudyMaker.random(seed, n)).durations();
        long groups = durations.toPlan().stream()
                .skip(1)
                .filter(weeks -> weeks.n() > 0)
                .count();

        long noted = durations.notes().stream()
                .filter(note -> note.key().analysis().equals("weeks_to_plan_pairwise"))
                .filter(note -> note.key().level().contains(":"))
                .count();

        assertThat(durations.pairs().size() + noted).isEqualTo(groups * (groups - 1) / 2);
        for (WeeksPair pair : durations.pairs()) {
            assertThat(pair.comparison().interval().contains(0))
                    .isEqualTo(pair.comparison().pValue()
                            >= 1 - pair.comparison().interval().level());
        }
    }

    @Property(tries = 100)
    void with_one_pair_of_approaches_the_comparison_is_that_of_Welch(@ForAll long seed) {
        Durations durations = Evaluated.of(StudyMaker.random(seed, 60)).durations();

        if (durations.pairs().size() == 1 && durations.welch().isPresent()) {
            assertThat(durations.pairs().get(0).comparison().pValue())
                    .isCloseTo(durations.welch().orElseThrow().pValue(), within(1e-9));
        }
    }
}
