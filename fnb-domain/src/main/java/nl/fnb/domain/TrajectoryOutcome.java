package nl.fnb.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Optional;

/** How a trajectory stands: a plan was made, it was refrained from, or it still runs. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TrajectoryOutcome.PlanMade.class, name = "PLAN_MADE"),
    @JsonSubTypes.Type(value = TrajectoryOutcome.Refrained.class, name = "REFRAINED"),
    @JsonSubTypes.Type(value = TrajectoryOutcome.Ongoing.class, name = "ONGOING")
})
public sealed interface TrajectoryOutcome {

    /**
     * The status without its dates.
     *
     * @return the code of the study format
     */
    @JsonIgnore
    TrajectoryStatus status();

    /**
     * The day of the decision.
     *
     * @return the day of the plan or of refraining; empty while the trajectory runs
     */
    @JsonIgnore
    Optional<LocalDate> decision();

    /**
     * A plan was made.
     *
     * @param decidedOn the day of the plan
     */
    record PlanMade(LocalDate decidedOn) implements TrajectoryOutcome {
        /**
         * Requires the day.
         *
         * @param decidedOn the day of the plan
         */
        public PlanMade {
            new Breaches().present("decided_on", decidedOn).enforce();
        }

        @Override
        public TrajectoryStatus status() {
            return TrajectoryStatus.PLAN_MADE;
        }

        @Override
        public Optional<LocalDate> decision() {
            return Optional.of(decidedOn);
        }
    }

    /**
     * No plan was made, and it is settled that none will be.
     *
     * @param decidedOn the day on which that was settled
     * @param reason why, where it was recorded
     */
    record Refrained(LocalDate decidedOn, Optional<RefrainReason> reason) implements TrajectoryOutcome {
        /**
         * Requires the day.
         *
         * @param decidedOn the day on which that was settled
         * @param reason why, where it was recorded
         */
        public Refrained {
            new Breaches().present("decided_on", decidedOn).enforce();
        }

        @Override
        public TrajectoryStatus status() {
            return TrajectoryStatus.REFRAINED;
        }

        @Override
        public Optional<LocalDate> decision() {
            return Optional.of(decidedOn);
        }
    }

    /**
     * Nothing was decided when the study looked last.
     *
     * @param observedUntil the last day on which it was seen to run
     */
    record Ongoing(LocalDate observedUntil) implements TrajectoryOutcome {
        /**
         * Requires the day.
         *
         * @param observedUntil the last day on which it was seen to run
         */
        public Ongoing {
            new Breaches().present("observed_until", observedUntil).enforce();
        }

        @Override
        public TrajectoryStatus status() {
            return TrajectoryStatus.ONGOING;
        }

        @Override
        public Optional<LocalDate> decision() {
            return Optional.empty();
        }
    }
}
