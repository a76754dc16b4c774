package nl.fnb.examples.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Plan;
import nl.fnb.domain.PlanKind;

/** Draws what stands in the plans. All shares are invented. */
final class PlanDraws {

    private static final int LEAST_NETWORK = 4;
    private static final int MOST_NETWORK = 14;
    private static final int MOST_NETWORK_IN_REGULAR_CARE = 3;
    private static final int MOST_PROFESSIONALS = 4;
    private static final int FEWEST_GOALS = 2;
    private static final int MOST_GOALS = 8;
    private static final int DAYS_TO_ACCEPT = 14;
    private static final double ACCEPTED = 0.95;
    private static final double GOALS_FOLLOWED_UP = 0.9;
    private static final double GOAL_MET = 0.55;

    private final Draws draws;

    PlanDraws(Draws draws) {
        this.draws = draws;
    }

    /** A plan for each course in which one was made. */
    List<Plan> of(List<PlanCourse> courses) {
        List<Plan> plans = new ArrayList<>();
        for (PlanCourse course : courses) {
            plans.add(plan(Pseudonym.of('P', plans.size() + 1), course));
        }
        return List.copyOf(plans);
    }

    private Plan plan(String id, PlanCourse course) {
        boolean familyGroup = course.trajectory().approach().isFamilyGroup();
        int goals = draws.between(FEWEST_GOALS, MOST_GOALS);
        return Plan.builder()
                .id(id)
                .trajectoryId(course.trajectory().id())
                .kind(familyGroup ? PlanKind.FAMILY_GROUP_PLAN : PlanKind.CARE_PLAN)
                .madeOn(course.decidedOn())
                .acceptedOn(acceptedOn(course.decidedOn()))
                .networkMembers(network(familyGroup))
                .professionals(draws.between(1, MOST_PROFESSIONALS))
                .goals(goals)
                .goalsMet(goalsMet(goals))
                .build();
    }

    private Optional<LocalDate> acceptedOn(LocalDate made) {
        LocalDate accepted = made.plusDays(draws.between(0, DAYS_TO_ACCEPT));
        return Optional.of(accepted).filter(day -> draws.chance(ACCEPTED));
    }

    private int network(boolean familyGroup) {
        return familyGroup
                ? draws.between(LEAST_NETWORK, MOST_NETWORK)
                : draws.between(0, MOST_NETWORK_IN_REGULAR_CARE);
    }

    private Optional<Integer> goalsMet(int goals) {
        int met = 0;
        for (int goal = 0; goal < goals; goal++) {
            met += draws.chance(GOAL_MET) ? 1 : 0;
        }
        return Optional.of(met).filter(count -> draws.chance(GOALS_FOLLOWED_UP));
    }
}
