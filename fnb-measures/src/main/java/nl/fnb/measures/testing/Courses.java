package nl.fnb.measures.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.fnb.domain.Approach;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Plan;
import nl.fnb.domain.PlanKind;
import nl.fnb.domain.RefrainReason;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;

/** Draws what happened to families: trajectories, plans, care and measures of child protection. */
final class Courses {

    private static final int YEAR = 365;

    private Courses() {}

    static Trajectory trajectory(String id, String family, LocalDate offered, Random random) {
        LocalDate end = offered.plusDays(random.nextInt(200));
        TrajectoryOutcome outcome =
                switch (random.nextInt(3)) {
                    case 0 -> new TrajectoryOutcome.Refrained(end, Optional.of(any(RefrainReason.values(), random)));
                    case 1 -> new TrajectoryOutcome.Ongoing(end);
                    default -> new TrajectoryOutcome.PlanMade(end);
                };
        return new Trajectory(id, family, any(Approach.values(), random), offered, outcome);
    }

    /** A plan for each trajectory that led to one. */
    static List<Plan> plans(List<Trajectory> trajectories, Random random) {
        List<Plan> plans = new ArrayList<>();
        for (Trajectory trajectory : trajectories) {
            if (trajectory.outcome() instanceof TrajectoryOutcome.PlanMade made) {
                int goals = 1 + random.nextInt(6);
                boolean regular = trajectory.approach() == Approach.REGULAR;
                plans.add(Plan.builder()
                        .id("P-" + trajectory.id())
                        .trajectoryId(trajectory.id())
                        .kind(regular ? PlanKind.CARE_PLAN : PlanKind.FAMILY_GROUP_PLAN)
                        .madeOn(made.decidedOn())
                        .acceptedOn(days(made.decidedOn(), 30, random))
                        .networkMembers(random.nextInt(12))
                        .professionals(random.nextInt(4))
                        .goals(goals)
                        .goalsMet(random.nextInt(goals + 1))
                        .build());
            }
        }
        return plans;
    }

    static List<CareEpisode> care(List<Trajectory> trajectories, Random random) {
        List<CareEpisode> care = new ArrayList<>();
        for (Trajectory trajectory : trajectories) {
            for (int number = random.nextInt(3); number > 0; number--) {
                LocalDate start = trajectory.offeredOn().minusDays(random.nextInt(YEAR));
                care.add(CareEpisode.builder()
                        .id("C-" + trajectory.id() + "-" + number)
                        .familyId(trajectory.familyId())
                        .careType(CareType.of("ijw:" + (40 + random.nextInt(16))))
                        .startedOn(start)
                        .endedOn(days(start, 2 * YEAR, random))
                        .hoursPerWeek(random.nextInt(160) / 4.0)
                        .build());
            }
        }
        return care;
    }

    static List<Safeguard> safeguards(List<Trajectory> trajectories, Random random) {
        List<Safeguard> safeguards = new ArrayList<>();
        for (Trajectory trajectory : trajectories) {
            if (random.nextInt(4) == 0) {
                LocalDate start = trajectory.offeredOn().plusDays(random.nextInt(YEAR));
                safeguards.add(Safeguard.builder()
                        .id("S-" + trajectory.id())
                        .familyId(trajectory.familyId())
                        .kind(SafeguardKind.known()
                                .get(random.nextInt(SafeguardKind.known().size())))
                        .startedOn(start)
                        .endedOn(days(start, YEAR, random))
                        .build());
            }
        }
        return safeguards;
    }

    private static Optional<LocalDate> days(LocalDate from, int most, Random random) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(from.plusDays(random.nextInt(most)));
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
