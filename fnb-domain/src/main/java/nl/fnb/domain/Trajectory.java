package nl.fnb.domain;

import java.time.LocalDate;
import java.util.Optional;
import nl.fnb.domain.law.LegalTerm;

/**
 * The way from the offer of a plan to the plan, or to refraining from it.
 *
 * @param id the pseudonym of the trajectory
 * @param familyId the family
 * @param approach the way in which a plan is sought
 * @param offeredOn the day of the offer
 * @param outcome how it stands
 */
@LegalTerm(nl = "traject in de preventieve jeugdbescherming (drang)", source = "WODC 2384 (Dijkstra et al., 2016)")
public record Trajectory(
        String id, String familyId, Approach approach, LocalDate offeredOn, TrajectoryOutcome outcome) {

    /**
     * Requires identifiers and dates in order.
     *
     * @param id the pseudonym of the trajectory
     * @param familyId the family
     * @param approach the way in which a plan is sought
     * @param offeredOn the day of the offer
     * @param outcome how it stands
     * @throws InvalidValueException if an identifier is blank, or the outcome lies before the offer
     */
    public Trajectory {
        Breaches breaches = new Breaches()
                .identifier("trajectory_id", id)
                .identifier("family_id", familyId)
                .present("approach", approach)
                .present("offered_on", offeredOn)
                .present("status", outcome);
        if (offeredOn == null || outcome == null) {
            breaches.enforce();
        }
        breaches.inOrder("offered_on", offeredOn, "decided_on", outcome.decision());
        if (outcome instanceof TrajectoryOutcome.Ongoing ongoing) {
            breaches.inOrder("offered_on", offeredOn, "observed_until", Optional.of(ongoing.observedUntil()));
        }
        breaches.enforce();
    }

    /**
     * The status without its dates.
     *
     * @return plan made, refrained or ongoing
     */
    public TrajectoryStatus status() {
        return outcome.status();
    }

    /**
     * The time from the offer to the decision, in weeks.
     *
     * @param decidedOn the day of the decision
     * @return days divided by seven
     */
    public double weeksUntil(LocalDate decidedOn) {
        return (decidedOn.toEpochDay() - offeredOn.toEpochDay()) / 7.0;
    }
}
