package nl.fnb.report.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.fnb.domain.Family;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryStatus;

/**
 * Which families are compared.
 *
 * <p>Treated is a family with a plan from a family network conference; control is a family with a plan from regular care
 * that was never offered a conference. A family enters once, by its earliest such trajectory (by the day of the plan, then
 * by the trajectory's id).
 */
final class Cases {

    private Cases() {}

    static List<Case> of(Study study) {
        Set<String> offered = new HashSet<>();
        Map<String, Trajectory> conference = new HashMap<>();
        Map<String, Trajectory> regular = new HashMap<>();
        for (Trajectory trajectory : study.trajectories()) {
            boolean familyGroup = trajectory.approach().isFamilyGroup();
            if (familyGroup) {
                offered.add(trajectory.familyId());
            }
            if (trajectory.status() == TrajectoryStatus.PLAN_MADE) {
                (familyGroup ? conference : regular).merge(trajectory.familyId(), trajectory, Cases::earlier);
            }
        }
        regular.keySet().removeAll(offered);
        List<Case> cases = new ArrayList<>();
        for (Family family : study.families()) {
            Trajectory treated = conference.get(family.id());
            Trajectory plan = treated == null ? regular.get(family.id()) : treated;
            if (plan != null) {
                cases.add(new Case(family, treated != null, plan.approach(), plan.id(), decidedOn(plan)));
            }
        }
        return List.copyOf(cases);
    }

    private static Trajectory earlier(Trajectory a, Trajectory b) {
        int order = decidedOn(a).compareTo(decidedOn(b));
        return order < 0 || (order == 0 && a.id().compareTo(b.id()) <= 0) ? a : b;
    }

    private static LocalDate decidedOn(Trajectory plan) {
        return plan.outcome().decision().orElseThrow();
    }
}
