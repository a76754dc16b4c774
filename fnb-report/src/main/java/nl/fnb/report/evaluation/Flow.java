package nl.fnb.report.evaluation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.domain.TrajectoryStatus;
import nl.fnb.domain.Wave;

/**
 * The way of the families through the study: what was offered, what came of it, and who could be compared.
 *
 * @param families the families of the study
 * @param offered offers of a conference that ended
 * @param ongoing offers that have not ended
 * @param planMade offers that led to a plan
 * @param refrained offers that were refrained from
 * @param refrainedBy the same by reason; offers without a recorded reason are in none
 * @param treated what became of the families with a conference
 * @param control what became of the families with regular care
 */
public record Flow(
        long families,
        long offered,
        long ongoing,
        long planMade,
        long refrained,
        Map<RefrainReason, Long> refrainedBy,
        Group treated,
        Group control)
        implements Answer {

    private static final String ANALYSIS = "flow";
    private static final String TERM = "families";

    /**
     * Takes a copy that keeps the order of the reasons.
     *
     * @param families the families of the study
     * @param offered offers of a conference that ended
     * @param ongoing offers that have not ended
     * @param planMade offers that led to a plan
     * @param refrained offers that were refrained from
     * @param refrainedBy the same by reason; offers without a recorded reason are in none
     * @param treated what became of the families with a conference
     * @param control what became of the families with regular care
     */
    public Flow {
        Map<RefrainReason, Long> ordered = new EnumMap<>(RefrainReason.class);
        ordered.putAll(refrainedBy);
        refrainedBy = Collections.unmodifiableMap(ordered);
    }

    /**
     * The families of one group.
     *
     * @param compared families in the comparison
     * @param measuredBefore those with a pre-measurement by anyone
     * @param measuredAfter those with a post-measurement by anyone
     * @param measuredBoth those with both
     * @param onSchedule those with a post-measurement, of whom each post-measurement is at most six weeks off schedule
     */
    public record Group(long compared, long measuredBefore, long measuredAfter, long measuredBoth, long onSchedule) {}

    static Flow of(AnalysisSet set) {
        Map<RefrainReason, Long> reasons = new EnumMap<>(RefrainReason.class);
        for (Trajectory trajectory : set.offers()) {
            if (trajectory.outcome() instanceof TrajectoryOutcome.Refrained refrained) {
                refrained.reason().ifPresent(reason -> reasons.merge(reason, 1L, Long::sum));
            }
        }
        long made = count(set, TrajectoryStatus.PLAN_MADE);
        long refrained = count(set, TrajectoryStatus.REFRAINED);
        return new Flow(
                set.study().families().size(),
                made + refrained,
                count(set, TrajectoryStatus.ONGOING),
                made,
                refrained,
                reasons,
                group(set, true),
                group(set, false));
    }

    private static long count(AnalysisSet set, TrajectoryStatus status) {
        return set.offers().stream().filter(t -> t.status() == status).count();
    }

    private static Group group(AnalysisSet set, boolean treated) {
        long before = 0;
        long after = 0;
        long both = 0;
        long onSchedule = 0;
        for (int row = 0; row < set.cases().size(); row++) {
            if (set.cases().get(row).treated() == treated) {
                boolean pre = set.isMeasured(row, Wave.PRE, Optional.empty());
                boolean post = set.isMeasured(row, Wave.POST, Optional.empty());
                before += pre ? 1 : 0;
                after += post ? 1 : 0;
                both += pre && post ? 1 : 0;
                onSchedule += set.isOnSchedule(row) ? 1 : 0;
            }
        }
        return new Group(set.size(treated), before, after, both, onSchedule);
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        rows.of(new ResultKey(ANALYSIS, Success.OUTCOME, TERM, ResultKey.ALL))
                .add("families", families)
                .add("offered", offered)
                .add("ongoing", ongoing)
                .add("plan_made", planMade)
                .add("refrained", refrained);
        refrainedBy.forEach(
                (reason, n) -> rows.of(new ResultKey(ANALYSIS, Success.OUTCOME, "refrain_reason", reason.name()))
                        .add("refrained", n));
        addGroup(rows, "TREATED", treated);
        addGroup(rows, "CONTROL", control);
        return rows.toList();
    }

    private static void addGroup(ResultRows rows, String level, Group group) {
        rows.of(new ResultKey(ANALYSIS, Success.OUTCOME, "group", level))
                .add("compared", group.compared())
                .add("measured_pre", group.measuredBefore())
                .add("measured_post", group.measuredAfter())
                .add("measured_both", group.measuredBoth())
                .add("post_on_schedule", group.onSchedule());
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }
}
