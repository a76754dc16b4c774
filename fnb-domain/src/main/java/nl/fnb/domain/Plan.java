package nl.fnb.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.law.LegalTerm;
import org.immutables.value.Value;

/** A plan that came out of a trajectory. */
@LegalTerm(nl = "plan", source = "Jeugdwet art. 4.1.2 en 4.1.3")
@Value.Immutable
@ValueType
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonSerialize(as = ImmutablePlan.class)
@JsonDeserialize(as = ImmutablePlan.class)
public interface Plan extends WithPlan {

    /**
     * The pseudonym of the plan.
     *
     * @return a text that is not blank
     */
    String id();

    /**
     * The trajectory it came out of.
     *
     * @return a trajectory's id
     */
    String trajectoryId();

    /**
     * Who drew it up.
     *
     * @return a family group plan or a care plan
     */
    PlanKind kind();

    /**
     * The day on which it was made.
     *
     * @return a day
     */
    LocalDate madeOn();

    /**
     * The day on which the organisation accepted it.
     *
     * @return not before {@link #madeOn()}, if it was accepted
     */
    Optional<LocalDate> acceptedOn();

    /**
     * The number of members of the family's network who took part.
     *
     * @return zero or more, if recorded
     */
    Optional<Integer> networkMembers();

    /**
     * The number of professionals who took part.
     *
     * @return zero or more, if recorded
     */
    Optional<Integer> professionals();

    /**
     * The number of goals in the plan.
     *
     * @return zero or more, if recorded
     */
    Optional<Integer> goals();

    /**
     * The number of goals that were met.
     *
     * @return at most {@link #goals()}, if recorded
     */
    Optional<Integer> goalsMet();

    /**
     * Starts a plan.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses blank identifiers, an acceptance before the plan, negative counts and more goals met than there are. */
    @Value.Check
    default void check() {
        Breaches breaches = new Breaches()
                .identifier("plan_id", id())
                .identifier("trajectory_id", trajectoryId())
                .inOrder("made_on", madeOn(), "accepted_on", acceptedOn())
                .atLeast("network_members", networkMembers(), 0)
                .atLeast("professionals", professionals(), 0)
                .atLeast("goals", goals(), 0)
                .atLeast("goals_met", goalsMet(), 0);
        if (goals().isPresent() && goalsMet().isPresent()) {
            int met = goalsMet().get();
            breaches.require(met <= goals().get(), StudyRule.GOALS_MET, "goals_met", met, goals().get());
        }
        breaches.enforce();
    }

    /** Builds a {@link Plan}. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
