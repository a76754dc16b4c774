package nl.fnb.measures.outcome;

import java.util.List;
import java.util.OptionalDouble;
import nl.fnb.domain.Plan;

/**
 * Indicator 3.4: the goals of plans that were reached.
 *
 * @param plans the plans that have goals, of which it is known how many were reached
 * @param plansReached those of them of which every goal was reached
 * @param goals the goals of these plans
 * @param goalsReached those of them that were reached
 * @param unknown the plans without goals, or of which it is not known how many were reached
 */
public record GoalsReached(int plans, int plansReached, int goals, int goalsReached, int unknown) {

    /**
     * Counts the goals of plans.
     *
     * @param plans the plans
     * @return the counts
     */
    public static GoalsReached of(List<Plan> plans) {
        List<Plan> known = plans.stream()
                .filter(plan -> plan.goals().orElse(0) > 0 && plan.goalsMet().isPresent())
                .toList();
        int whole = (int) known.stream()
                .filter(plan -> plan.goals().equals(plan.goalsMet()))
                .count();
        int goals = known.stream().mapToInt(plan -> plan.goals().orElse(0)).sum();
        int reached = known.stream().mapToInt(plan -> plan.goalsMet().orElse(0)).sum();
        return new GoalsReached(known.size(), whole, goals, reached, plans.size() - known.size());
    }

    /**
     * The part of the goals that was reached, a goal a vote.
     *
     * @return from 0 to 1; higher is better; empty where no plan counts
     */
    public OptionalDouble proportionOfGoals() {
        return goals == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) goalsReached / goals);
    }

    /**
     * The part of the plans of which every goal was reached.
     *
     * @return from 0 to 1; higher is better; empty where no plan counts
     */
    public OptionalDouble proportionOfPlans() {
        return plans == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) plansReached / plans);
    }
}
