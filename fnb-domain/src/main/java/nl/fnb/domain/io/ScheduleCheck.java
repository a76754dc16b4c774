package nl.fnb.domain.io;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Rule;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.Wave;

/**
 * Warns of measurements that are not where the plan of the family would have them, and of families that a comparison cannot
 * place; none of it refuses the study.
 *
 * <p>The plan of a family is that of its earliest family group trajectory with a plan, by the day of the decision and then
 * the id of the trajectory; of a family that was never offered a family network conference, that of its earliest regular
 * trajectory with a plan. Families without such a trajectory are outside the comparison, and their measurements are not
 * judged; a family with a plan of any approach and no post-measurement is named all the same. A post-measurement is due {@code followUpMonths} after the plan, and may lie six weeks from there. Each warning of a
 * family is given once.
 */
public final class ScheduleCheck implements StudyCheck {

    private static final int MOST_DAYS_OFF = 42;

    private final int followUpMonths;

    /**
     * A check for a study with this follow-up.
     *
     * @param followUpMonths the months from the plan to the post-measurement, 0 or more
     * @throws IllegalArgumentException if the months are negative
     */
    public ScheduleCheck(int followUpMonths) {
        if (followUpMonths < 0) {
            throw new IllegalArgumentException("followUpMonths must be at least 0, got " + followUpMonths);
        }
        this.followUpMonths = followUpMonths;
    }

    /**
     * Whether a post-measurement lies at most six weeks from the day that was due.
     *
     * @param measuredOn the day of the post-measurement
     * @param decidedOn the day of the plan
     * @param followUpMonths the months from the plan to the post-measurement
     * @return true on the due day, and up to and including 42 days before or after it
     */
    public static boolean isOnSchedule(LocalDate measuredOn, LocalDate decidedOn, int followUpMonths) {
        LocalDate due = decidedOn.plusMonths(followUpMonths);
        return Math.abs(measuredOn.toEpochDay() - due.toEpochDay()) <= MOST_DAYS_OFF;
    }

    @Override
    public void check(Study study, Problems problems) {
        Map<String, FamilyPlans> plans = FamilyPlans.of(study.trajectories());
        checkMeasurements(study.measurements(), plans, problems);
        checkFamilies(study, plans, problems);
    }

    private void checkMeasurements(List<Measurement> measurements, Map<String, FamilyPlans> plans, Problems problems) {
        for (int row = 0; row < measurements.size(); row++) {
            Measurement measurement = measurements.get(row);
            Optional<LocalDate> plan =
                    Optional.ofNullable(plans.get(measurement.familyId())).flatMap(FamilyPlans::decidedOn);
            Optional<Breach> breach = plan.flatMap(day -> breach(measurement, day));
            if (breach.isPresent()) {
                problems.add(Table.MEASUREMENTS, row, breach.get());
            }
        }
    }

    private Optional<Breach> breach(Measurement measurement, LocalDate plan) {
        LocalDate day = measurement.measuredOn();
        if (measurement.wave() == Wave.PRE) {
            return day.isAfter(plan)
                    ? Optional.of(Breach.of(StudyRule.PRE_AFTER_PLAN, "measured_on", day, plan))
                    : Optional.empty();
        }
        LocalDate due = plan.plusMonths(followUpMonths);
        return isOnSchedule(day, plan, followUpMonths)
                ? Optional.empty()
                : Optional.of(Breach.of(StudyRule.POST_OFF_SCHEDULE, "measured_on", day, due));
    }

    private static void checkFamilies(Study study, Map<String, FamilyPlans> plans, Problems problems) {
        Set<String> withPost = new HashSet<>();
        study.measurements().stream().filter(m -> m.wave() == Wave.POST).forEach(m -> withPost.add(m.familyId()));
        for (int row = 0; row < study.families().size(); row++) {
            String family = study.families().get(row).id();
            Optional<FamilyPlans> found = Optional.ofNullable(plans.get(family));
            if (found.isEmpty() && problems.isComplete(Table.TRAJECTORIES)) {
                warn(row, family, StudyRule.NO_TRAJECTORY, problems);
            }
            if (found.map(FamilyPlans::hasPlan).orElse(false)
                    && !withPost.contains(family)
                    && problems.isComplete(Table.MEASUREMENTS)) {
                warn(row, family, StudyRule.NO_POST, problems);
            }
            if (found.map(FamilyPlans::isInBothGroups).orElse(false)) {
                warn(row, family, StudyRule.PLANS_IN_BOTH_GROUPS, problems);
            }
        }
    }

    private static void warn(int row, String family, Rule rule, Problems problems) {
        problems.add(Table.FAMILIES, row, Breach.of(rule, "family_id", family));
    }
}
