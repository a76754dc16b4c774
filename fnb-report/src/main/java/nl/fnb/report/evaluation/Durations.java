package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryStatus;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.NotEstimable;
import nl.fnb.stats.group.KruskalWallis;
import nl.fnb.stats.group.OneWayAnova;
import nl.fnb.stats.group.Variances;

/**
 * Question 1, second part: how many weeks does it take to come to a plan, or to refrain from one?
 *
 * @param toPlan the weeks to a plan, of all approaches together and of each approach with offers
 * @param toRefrain the weeks to refraining, likewise
 * @param anova whether the mean weeks to a plan differ between approaches, with equal variances
 * @param welch the same, with unequal variances
 * @param kruskalWallis the same, by ranks
 * @param pairs the differences between approaches in mean weeks to a plan, two by two, where they can be estimated
 * @param notes what is not given
 */
public record Durations(
        List<Weeks> toPlan,
        List<Weeks> toRefrain,
        Optional<OneWayAnova.Result> anova,
        Optional<OneWayAnova.Result> welch,
        Optional<KruskalWallis.Result> kruskalWallis,
        List<WeeksPair> pairs,
        List<Note> notes)
        implements Answer {

    private static final ResultKey BY_APPROACH = ResultKey.allApproaches("weeks_to_plan_by_approach", Weeks.OUTCOME);

    /**
     * Takes copies of the lists.
     *
     * @param toPlan the weeks to a plan, of all approaches together and of each approach with offers
     * @param toRefrain the weeks to refraining, likewise
     * @param anova whether the mean weeks to a plan differ between approaches, with equal variances
     * @param welch the same, with unequal variances
     * @param kruskalWallis the same, by ranks
     * @param pairs the differences between approaches in mean weeks to a plan, two by two, where they can be estimated
     * @param notes what is not given
     */
    public Durations {
        toPlan = List.copyOf(toPlan);
        toRefrain = List.copyOf(toRefrain);
        pairs = List.copyOf(pairs);
        notes = List.copyOf(notes);
    }

    static Durations of(AnalysisSet set) {
        List<Note> notes = new ArrayList<>();
        List<Weeks> toPlan = weeks(set, "weeks_to_plan", TrajectoryStatus.PLAN_MADE, notes);
        List<Weeks> toRefrain = weeks(set, "weeks_to_refrain", TrajectoryStatus.REFRAINED, notes);
        List<double[]> groups = groups(toPlan);
        return new Durations(
                toPlan,
                toRefrain,
                compared("f", groups, notes, OneWayAnova.withDefaults()::test),
                compared("f_welch", groups, notes, OneWayAnova.withDefaults().with(Variances.UNEQUAL)::test),
                compared("kruskal_h", groups, notes, KruskalWallis.withDefaults()::test),
                WeeksPair.of(toPlan, set.plan().level(), notes),
                notes);
    }

    private static List<double[]> groups(List<Weeks> toPlan) {
        return toPlan.stream()
                .skip(1)
                .filter(weeks -> weeks.n() > 0)
                .map(Weeks::toArray)
                .toList();
    }

    private static List<Weeks> weeks(AnalysisSet set, String analysis, TrajectoryStatus status, List<Note> notes) {
        List<Weeks> weeks = new ArrayList<>();
        weeks.add(Weeks.of(ResultKey.allApproaches(analysis, Weeks.OUTCOME), Optional.empty(), set.offers(), status));
        for (Approach approach : set.approaches()) {
            ResultKey key = ResultKey.approach(analysis, Weeks.OUTCOME, approach);
            weeks.add(Weeks.of(key, Optional.of(approach), set.offers(), status));
        }
        weeks.stream().flatMap(group -> group.note().stream()).forEach(notes::add);
        return weeks;
    }

    private static <T> Optional<T> compared(
            String statistic, List<double[]> groups, List<Note> notes, Function<List<double[]>, T> procedure) {
        if (groups.size() < 2) {
            notes.add(Note.of(BY_APPROACH, Note.TOO_FEW_APPROACHES).about(statistic));
            return Optional.empty();
        }
        Attempt<T> attempt = Attempt.of(() -> procedure.apply(groups));
        if (attempt instanceof NotEstimable<?> refusal) {
            notes.add(Note.of(BY_APPROACH, refusal).about(statistic));
        }
        return attempt.value();
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        toPlan.forEach(weeks -> weeks.addTo(rows));
        toRefrain.forEach(weeks -> weeks.addTo(rows));
        rows.of(BY_APPROACH);
        anova.ifPresent(r ->
                rows.add("f", r.f()).add("df1", r.df1()).add("df2", r.df2()).add("p", r.pValue()));
        welch.ifPresent(
                r -> rows.add("f_welch", r.f()).add("df2_welch", r.df2()).add("p_welch", r.pValue()));
        kruskalWallis.ifPresent(r -> rows.add("kruskal_h", r.h()).add("p_kruskal", r.pValue()));
        pairs.forEach(pair -> pair.addTo(rows));
        return rows.toList();
    }

    /** The weeks of a trajectory that ended. */
    static double weeksOf(Trajectory trajectory) {
        return trajectory.weeksUntil(trajectory.outcome().decision().orElseThrow());
    }
}
