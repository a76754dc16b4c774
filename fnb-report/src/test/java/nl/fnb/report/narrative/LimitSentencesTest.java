package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Study;
import nl.fnb.domain.Wave;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import org.junit.jupiter.api.Test;

/** The counts were counted apart in the files of the study. */
class LimitSentencesTest {

    private static final StudyInput INPUT =
            StudyInput.open(Path.of("..", "examples", "cli", "src", "test", "resources", "example-check", "study"));

    @Test
    void tells_how_many_families_were_measured_when_they_should_be() {
        assertThat(english(Evaluation.of(INPUT)))
                .anyMatch(text -> text.startsWith(
                        "At least one pre-measurement and one post-measurement are there for 94.6% (53/56) of the families with a"
                                + " family group plan and 98.1% (51/52) of the families with regular care. "))
                .contains(
                        "The post-measurement is due 3 months after the plan. Of the families that were measured, it lay"
                                + " at most six weeks from that day for 100.0% (53/53) of the families with a family group plan"
                                + " and 100.0% (51/51) of the families with regular care.");
    }

    @Test
    void says_so_where_measurements_came_at_another_time() {
        Study study = INPUT.study();
        List<Measurement> late = study.measurements().stream()
                .map(m -> m.wave() == Wave.POST ? at(m, m.measuredOn().plusDays(60)) : m)
                .toList();

        Evaluation evaluation = Evaluation.of(study.withMeasurements(late), INPUT.instruments(), INPUT.plan());

        assertThat(english(evaluation))
                .contains(
                        "The post-measurement is due 3 months after the plan. Of the families that were measured, it lay"
                                + " at most six weeks from that day for 0.0% (0/53) of the families with a family group plan and"
                                + " 0.0% (0/51) of the families with regular care. The others were measured earlier or later, so"
                                + " that their outcomes are of another moment.");
    }

    @Test
    void tells_who_answered_how_often_was_tested_and_what_is_small() {
        assertThat(english(Evaluation.of(INPUT)))
                .contains(
                        "The scores that were compared were filled in by: parent (1 outcome) and professional (2 outcomes)."
                                + " Whether they knew which families had a family network conference, the data do not say.",
                        "Tests at a level of 0.1: 6 tests of the difference from regular care, not adjusted for the number of"
                                + " tests; 30 tests of a characteristic of the family, adjusted for the number of tests by"
                                + " the method of Benjamini and Hochberg within each outcome; 3 tests of the success rates"
                                + " of two approaches, adjusted for the number of tests by the method of Benjamini and"
                                + " Hochberg; 6 tests of all approaches together, not adjusted for the number of tests;"
                                + " 3 tests of the weeks to a plan of two approaches, for all pairs together (Games and"
                                + " Howell); 2 tests of a success rate beside that of another study, not adjusted for the"
                                + " number of tests.",
                        "These figures, among others, rest on fewer than 10 families or conferences: Reunification (n\u00a0=\u00a06 and 3). One family or"
                                + " offer more or less may change them greatly.");
    }

    private static Measurement at(Measurement m, LocalDate day) {
        return new Measurement(m.id(), m.familyId(), m.wave(), m.informant(), day);
    }

    private static List<String> english(Evaluation evaluation) {
        return new LimitSentences(Wording.of(evaluation.plan(), Locale.ENGLISH), evaluation).sentences();
    }
}
