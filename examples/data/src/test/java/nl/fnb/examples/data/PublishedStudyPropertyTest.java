package nl.fnb.examples.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Study;
import nl.fnb.domain.Trajectory;
import nl.fnb.domain.TrajectoryOutcome.PlanMade;
import nl.fnb.domain.TrajectoryStatus;

/** What holds of the study of every seed, not only of the one that is checked in. */
class PublishedStudyPropertyTest {

    /** Few, since each study is drawn until its weeks fit. */
    private static final int STUDIES = 6;

    @Property(tries = STUDIES)
    void has_the_reconstructed_counts(@ForAll long seed) {
        Study study = PublishedStudy.generate(seed);

        assertThat(plans(study, Approach.EK_C)).hasSize(44);
        assertThat(plans(study, Approach.FNB_SONESTRA)).hasSize(22);
        assertThat(plans(study, Approach.SOS)).hasSize(11);
        assertThat(plans(study, Approach.REGULAR)).hasSize(59);
        assertThat(study.trajectories())
                .filteredOn(trajectory -> trajectory.status() == TrajectoryStatus.REFRAINED)
                .hasSize(137);
    }

    @Property(tries = STUDIES)
    void has_the_published_mean_weeks(@ForAll long seed) {
        Study study = PublishedStudy.generate(seed);

        assertThat(Math.round(meanWeeks(plans(study, Approach.EK_C)))).isEqualTo(10);
        assertThat(Math.round(meanWeeks(plans(study, Approach.FNB_SONESTRA)))).isEqualTo(9);
        assertThat(Math.round(meanWeeks(plans(study, Approach.SOS)))).isEqualTo(18);
    }

    @Property(tries = STUDIES)
    void draws_a_seed_alike_each_time(@ForAll long seed) {
        assertThat(PublishedStudy.generate(seed)).isEqualTo(PublishedStudy.generate(seed));
    }

    private static List<Trajectory> plans(Study study, Approach approach) {
        return study.trajectories().stream()
                .filter(trajectory -> trajectory.approach() == approach && trajectory.outcome() instanceof PlanMade)
                .toList();
    }

    private static double meanWeeks(List<Trajectory> trajectories) {
        return trajectories.stream()
                .flatMap(trajectory -> trajectory.outcome().decision().map(trajectory::weeksUntil).stream())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }
}
