package nl.fnb.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.fnb.domain.Approach;
import nl.fnb.domain.TrajectoryOutcome;
import org.junit.jupiter.api.Test;

class CasesTest {

    private static final LocalDate DAY = StudyMaker.START;

    private final StudyMaker maker = new StudyMaker().family("F1", true, 3, "A");

    private List<Case> cases() {
        return Cases.of(maker.study());
    }

    @Test
    void a_plan_from_a_conference_makes_a_family_treated() {
        maker.plan("F1", Approach.EK_C, DAY, DAY.plusDays(10));

        assertThat(cases()).singleElement().satisfies(c -> {
            assertThat(c.treated()).isTrue();
            assertThat(c.decidedOn()).isEqualTo(DAY.plusDays(10));
        });
    }

    @Test
    void a_plan_from_regular_care_makes_a_family_a_control() {
        maker.plan("F1", Approach.REGULAR, DAY, DAY.plusDays(10));

        assertThat(cases())
                .singleElement()
                .satisfies(c -> assertThat(c.treated()).isFalse());
    }

    @Test
    void a_family_that_was_offered_a_conference_is_never_a_control() {
        maker.plan("F1", Approach.REGULAR, DAY, DAY.plusDays(10)).refrained("F1", Approach.SOS, DAY, DAY.plusDays(5));

        assertThat(cases()).isEmpty();
    }

    @Test
    void an_ongoing_offer_also_keeps_a_family_out_of_the_controls() {
        maker.plan("F1", Approach.REGULAR, DAY, DAY.plusDays(10))
                .trajectory("F1", Approach.EK_C, DAY, new TrajectoryOutcome.Ongoing(DAY.plusDays(50)));

        assertThat(cases()).isEmpty();
    }

    @Test
    void a_family_with_plans_of_both_kinds_is_treated_from_its_conference_on() {
        maker.plan("F1", Approach.REGULAR, DAY, DAY.plusDays(3)).plan("F1", Approach.EK_C, DAY, DAY.plusDays(40));

        assertThat(cases()).singleElement().satisfies(c -> {
            assertThat(c.treated()).isTrue();
            assertThat(c.decidedOn()).isEqualTo(DAY.plusDays(40));
        });
    }

    @Test
    void the_earliest_plan_counts_and_the_trajectory_id_breaks_a_tie() {
        maker.plan("F1", Approach.EK_C, DAY, DAY.plusDays(40))
                .plan("F1", Approach.SOS, DAY, DAY.plusDays(20))
                .plan("F1", Approach.FNB_SONESTRA, DAY, DAY.plusDays(20));

        assertThat(cases()).singleElement().satisfies(c -> {
            assertThat(c.trajectoryId()).isEqualTo("T1");
            assertThat(c.approach()).isEqualTo(Approach.SOS);
        });
    }

    @Test
    void a_family_without_a_plan_is_not_compared() {
        maker.refrained("F1", Approach.EK_C, DAY, DAY.plusDays(40));

        assertThat(cases()).isEmpty();
    }
}
