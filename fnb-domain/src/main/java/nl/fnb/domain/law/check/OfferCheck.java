package nl.fnb.domain.law.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.fnb.domain.Plan;
import nl.fnb.domain.PlanKind;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;

/** The offer of a family group plan, the grounds to refrain from it and the plan that then comes within six weeks. */
final class OfferCheck {

    private static final String TABLE = "trajectories";
    private static final int SIX_WEEKS = 6;

    private final LocalDate asOf;
    private final OptionalInt reasonableWeeks;
    private final Set<String> offered = new HashSet<>();
    private final Optional<Map<String, List<LocalDate>>> carePlans;

    OfferCheck(Study study, LocalDate asOf, OptionalInt reasonableWeeks) {
        this.asOf = asOf;
        this.reasonableWeeks = reasonableWeeks;
        Map<String, String> families = new HashMap<>();
        for (Trajectory trajectory : study.trajectories()) {
            families.put(trajectory.id(), trajectory.familyId());
            if (trajectory.approach().isFamilyGroup()) {
                offered.add(trajectory.familyId());
            }
        }
        this.carePlans = study.plans().map(plans -> carePlans(plans, families));
    }

    List<LawFinding> check(Trajectory trajectory) {
        List<LawFinding> findings = new ArrayList<>();
        if (!trajectory.approach().isFamilyGroup()) {
            noOffer(trajectory).ifPresent(findings::add);
            return findings;
        }
        if (trajectory.outcome() instanceof TrajectoryOutcome.Refrained refrained) {
            ground(trajectory, refrained).ifPresent(findings::add);
            sixWeeks(trajectory, refrained).ifPresent(findings::add);
        }
        period(trajectory).ifPresent(findings::add);
        return findings;
    }

    private Optional<LawFinding> noOffer(Trajectory trajectory) {
        return offered.contains(trajectory.familyId())
                ? Optional.empty()
                : Optional.of(finding(LawRule.NO_OFFER, trajectory, trajectory.offeredOn(), trajectory.offeredOn()));
    }

    private static Optional<LawFinding> ground(Trajectory trajectory, TrajectoryOutcome.Refrained refrained) {
        if (refrained.reason().isEmpty()) {
            return Optional.of(finding(LawRule.NO_GROUND, trajectory, refrained.decidedOn()));
        }
        return refrained
                .reason()
                .filter(reason -> !reason.isStatutory())
                .map(reason -> finding(LawRule.OTHER_GROUND, trajectory, refrained.decidedOn(), reason.label()));
    }

    private Optional<LawFinding> sixWeeks(Trajectory trajectory, TrajectoryOutcome.Refrained refrained) {
        LocalDate deadline = refrained.decidedOn().plusWeeks(SIX_WEEKS);
        return carePlans.flatMap(plans -> plans.getOrDefault(trajectory.familyId(), List.of()).stream()
                .filter(day -> !day.isBefore(refrained.decidedOn()))
                .min(LocalDate::compareTo)
                .map(day -> day.isAfter(deadline)
                        ? Optional.of(finding(LawRule.PLAN_AFTER_SIX_WEEKS, trajectory, deadline, day, deadline))
                        : Optional.<LawFinding>empty())
                .orElseGet(() -> asOf.isAfter(deadline)
                        ? Optional.of(finding(LawRule.NO_PLAN_IN_SIX_WEEKS, trajectory, deadline, deadline))
                        : Optional.empty()));
    }

    private Optional<LawFinding> period(Trajectory trajectory) {
        if (reasonableWeeks.isEmpty()) {
            return Optional.empty();
        }
        int weeks = reasonableWeeks.getAsInt();
        LocalDate end = trajectory.offeredOn().plusWeeks(weeks);
        return trajectory.outcome().decision().orElse(asOf).isAfter(end)
                ? Optional.of(finding(LawRule.LONGER_THAN_CHOSEN, trajectory, end, weeks))
                : Optional.empty();
    }

    private static LawFinding finding(LawRule rule, Trajectory trajectory, LocalDate date, Object... arguments) {
        return LawFinding.of(rule, TABLE, trajectory.id(), date, arguments);
    }

    private static Map<String, List<LocalDate>> carePlans(List<Plan> plans, Map<String, String> families) {
        Map<String, List<LocalDate>> days = new HashMap<>();
        for (Plan plan : plans) {
            if (plan.kind() == PlanKind.CARE_PLAN) {
                days.computeIfAbsent(families.getOrDefault(plan.trajectoryId(), ""), family -> new ArrayList<>(1))
                        .add(plan.madeOn());
            }
        }
        return days;
    }
}
