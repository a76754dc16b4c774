package nl.fnb.domain.io;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryStatus;

/** What the trajectories of one family say of its place in the comparison. */
final class FamilyPlans {

    private static final Comparator<Trajectory> EARLIEST = Comparator.comparing(
                    (Trajectory trajectory) -> trajectory.outcome().decision().orElse(LocalDate.MAX))
            .thenComparing(Trajectory::id);

    private boolean offeredConference;
    private Optional<Trajectory> conferencePlan = Optional.empty();
    private Optional<Trajectory> regularPlan = Optional.empty();

    private FamilyPlans() {}

    /** Of each family that has a trajectory. */
    static Map<String, FamilyPlans> of(List<Trajectory> trajectories) {
        Map<String, FamilyPlans> byFamily = new HashMap<>();
        for (Trajectory trajectory : trajectories) {
            byFamily.computeIfAbsent(trajectory.familyId(), id -> new FamilyPlans())
                    .add(trajectory);
        }
        return byFamily;
    }

    /** The day of the plan by which the family enters the comparison, if it does. */
    Optional<LocalDate> decidedOn() {
        return (offeredConference ? conferencePlan : regularPlan)
                .flatMap(trajectory -> trajectory.outcome().decision());
    }

    /** Whether the family has a plan, of whatever approach. */
    boolean hasPlan() {
        return conferencePlan.isPresent() || regularPlan.isPresent();
    }

    /** Whether the family has a plan from a conference and one from regular care. */
    boolean isInBothGroups() {
        return conferencePlan.isPresent() && regularPlan.isPresent();
    }

    private void add(Trajectory trajectory) {
        boolean conference = trajectory.approach().isFamilyGroup();
        offeredConference |= conference;
        if (trajectory.status() != TrajectoryStatus.PLAN_MADE) {
            return;
        }
        if (conference) {
            conferencePlan = Optional.of(earlier(conferencePlan, trajectory));
        } else {
            regularPlan = Optional.of(earlier(regularPlan, trajectory));
        }
    }

    private static Trajectory earlier(Optional<Trajectory> known, Trajectory other) {
        return known.filter(k -> EARLIEST.compare(k, other) <= 0).orElse(other);
    }
}
