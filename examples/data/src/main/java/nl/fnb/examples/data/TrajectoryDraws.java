package nl.fnb.examples.data;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;

/** Draws when a plan was offered, and why families refrained from it. */
final class TrajectoryDraws {

    private static final int OFFER_DAYS =
            (int) (StudyFrame.LAST_OFFER.toEpochDay() - StudyFrame.FIRST_OFFER.toEpochDay());

    /**
     * Weights that put first what the trial in Amsterdam names first: little motivation, then other care that was
     * needed (doi 10.1016/j.childyouth.2017.11.007). The numbers themselves are invented.
     */
    private static final List<Weighted<RefrainReason>> REASONS = List.of(
            Weighted.of(RefrainReason.PARENTS_DECLINED, 0.42),
            Weighted.of(RefrainReason.OTHER_CARE_NEEDED, 0.18),
            Weighted.of(RefrainReason.NO_NETWORK, 0.12),
            Weighted.of(RefrainReason.PROBLEMS_SOLVED, 0.10),
            Weighted.of(RefrainReason.CHILD_INTEREST, 0.07),
            Weighted.of(RefrainReason.THREAT_TO_CHILD, 0.05),
            Weighted.of(RefrainReason.OTHER, 0.06));

    /** Invented: how often a high-conflict divorce, the second reason of that trial, was the reason where there is one. */
    private static final double DIVORCE_IS_THE_REASON = 0.6;

    private static final double REASON_NOT_RECORDED = 0.04;

    private final Draws draws;

    TrajectoryDraws(Draws draws) {
        this.draws = draws;
    }

    /** A trajectory for each family, in the order of the families. */
    List<Trajectory> of(List<Enrolment> enrolments, List<Family> families) {
        List<Trajectory> trajectories = new ArrayList<>();
        for (int i = 0; i < families.size(); i++) {
            trajectories.add(trajectory(Pseudonym.of('T', i + 1), enrolments.get(i), families.get(i)));
        }
        return List.copyOf(trajectories);
    }

    private Trajectory trajectory(String id, Enrolment enrolment, Family family) {
        LocalDate offered = Draws.until(
                TrajectoryDraws::isWorkingDay, () -> StudyFrame.FIRST_OFFER.plusDays(draws.between(0, OFFER_DAYS)));
        LocalDate decided = offered.plusDays(enrolment.days());
        TrajectoryOutcome outcome = enrolment.planMade()
                ? new TrajectoryOutcome.PlanMade(decided)
                : new TrajectoryOutcome.Refrained(decided, reason(family));
        return new Trajectory(id, family.id(), enrolment.approach(), offered, outcome);
    }

    /** Offers are made in office hours; conferences are held on any day. */
    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private Optional<RefrainReason> reason(Family family) {
        if (draws.chance(REASON_NOT_RECORDED)) {
            return Optional.empty();
        }
        boolean divorce = family.characteristic(StudyFrame.HIGH_CONFLICT_DIVORCE)
                .equals(Optional.of(new CharacteristicValue.Flag(true)));
        return Optional.of(
                divorce && draws.chance(DIVORCE_IS_THE_REASON)
                        ? RefrainReason.HIGH_CONFLICT_DIVORCE
                        : draws.pick(REASONS));
    }
}
