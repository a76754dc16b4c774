package nl.fnb.report.narrative;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryStatus;

/** That some families were offered a conference more than once, where they were. */
final class RepeatedOffers {

    private final Wording w;
    private final List<Trajectory> ended;

    RepeatedOffers(Wording w, Study study) {
        this.w = w;
        this.ended = study.trajectories().stream()
                .filter(trajectory -> trajectory.approach().isFamilyGroup())
                .filter(trajectory -> trajectory.status() != TrajectoryStatus.ONGOING)
                .toList();
    }

    Optional<String> sentence() {
        long families = ended.stream().map(Trajectory::familyId).distinct().count();
        return families == ended.size()
                ? Optional.empty()
                : Optional.of(w.say("success.repeated", w.count("family", families)));
    }
}
