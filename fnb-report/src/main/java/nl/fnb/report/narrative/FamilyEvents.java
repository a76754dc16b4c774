package nl.fnb.report.narrative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.Label;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome;
import nl.fnb.report.chart.TimelineSpan;

/** Finds what happened to a family, by kind and then by time. */
final class FamilyEvents {

    private static final double WEEK = 7;

    private final Wording w;
    private final Study study;
    private final String family;
    private final Optional<LocalDate> offered;

    FamilyEvents(Wording w, Study study, String family) {
        this.w = w;
        this.study = study;
        this.family = family;
        this.offered = study.trajectories().stream()
                .filter(trajectory -> trajectory.familyId().equals(family))
                .map(Trajectory::offeredOn)
                .min(Comparator.naturalOrder());
    }

    /** Everything; nothing where nothing was offered. */
    List<FamilyEvent> all() {
        List<FamilyEvent> events = new ArrayList<>();
        if (offered.isEmpty()) {
            return events;
        }
        study.trajectories().stream().filter(t -> t.familyId().equals(family)).forEach(t -> events.add(offer(t)));
        study.measurements().stream().filter(m -> m.familyId().equals(family)).forEach(m -> events.add(measurement(m)));
        study.care().orElse(List.of()).stream()
                .filter(c -> c.familyId().equals(family))
                .forEach(c -> events.add(care(c)));
        study.safeguards().orElse(List.of()).stream()
                .filter(s -> s.familyId().equals(family))
                .forEach(s -> events.add(safeguard(s)));
        events.sort(Comparator.comparing(FamilyEvent::kind)
                .thenComparingDouble(event -> event.span().from()));
        return events;
    }

    private double week(LocalDate day) {
        return (day.toEpochDay() - offered.orElseThrow().toEpochDay()) / WEEK;
    }

    private TimelineSpan span(LocalDate from, Optional<LocalDate> until) {
        return until.map(end -> TimelineSpan.between(week(from), week(end)))
                .orElseGet(() -> TimelineSpan.since(week(from)));
    }

    private FamilyEvent offer(Trajectory trajectory) {
        return new FamilyEvent(
                FamilyEvent.Kind.OFFER,
                w.heading(trajectory.approach().label()),
                w.say("timeline." + trajectory.status(), reason(trajectory)),
                span(trajectory.offeredOn(), trajectory.outcome().decision()),
                trajectory.outcome().decision().map(this::week));
    }

    /** Why a plan was refrained from, behind a colon; empty where that is not known. */
    private String reason(Trajectory trajectory) {
        return trajectory.outcome() instanceof TrajectoryOutcome.Refrained refrained
                ? refrained
                        .reason()
                        .map(reason -> w.say("timeline.reason", w.name(reason.label())))
                        .orElse("")
                : "";
    }

    private FamilyEvent measurement(Measurement measurement) {
        return new FamilyEvent(
                FamilyEvent.Kind.MEASUREMENT,
                w.say("timeline." + measurement.wave()),
                w.say("informant." + measurement.informant()),
                TimelineSpan.at(week(measurement.measuredOn())),
                Optional.empty());
    }

    private FamilyEvent care(CareEpisode episode) {
        String hours = episode.hoursPerWeek()
                .map(h -> w.say("timeline.hours", w.figures().plain(h)))
                .orElse("");
        return lasting(
                FamilyEvent.Kind.CARE, episode.careType().label(), hours, span(episode.startedOn(), episode.endedOn()));
    }

    /** The return of a child is a moment, every other measure lasts. */
    private FamilyEvent safeguard(Safeguard safeguard) {
        TimelineSpan span = safeguard.kind().equals(SafeguardKind.TERUGPLAATSING)
                ? TimelineSpan.at(week(safeguard.startedOn()))
                : span(safeguard.startedOn(), safeguard.endedOn());
        return lasting(FamilyEvent.Kind.SAFEGUARD, safeguard.kind().label(), "", span);
    }

    private FamilyEvent lasting(FamilyEvent.Kind kind, Label label, String detail, TimelineSpan span) {
        return new FamilyEvent(kind, w.heading(label), detail, span, Optional.empty());
    }
}
