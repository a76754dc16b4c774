package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.StudyInput;
import org.junit.jupiter.api.Test;

/** The words about the example study, whose figures {@code TimeToPlanReferenceTest} holds against R. */
class TimeToPlanSentencesTest {

    private static final Evaluation EXAMPLE = Evaluation.of(StudyInput.open(Path.of("../examples/data/study")));
    private static final Wording DUTCH = Wording.of(EXAMPLE.plan(), Locale.forLanguageTag("nl"));
    private static final Wording ENGLISH = Wording.of(EXAMPLE.plan(), Locale.ENGLISH);

    private static TimeToPlanSentences sentences(Wording w) {
        return new TimeToPlanSentences(w, EXAMPLE.timeToPlan());
    }

    @Test
    void a_week_is_told_with_both_shares_their_intervals_and_the_number_of_conferences() {
        assertThat(sentences(DUTCH).quarter())
                .contains("13 weken na het aanbod was er bij 27,1% van de beraden een plan (95%-BI 21,3% tot 33,2%;"
                        + " n\u00a0=\u00a0214) en was bij 34,1% van een plan afgezien (95%-BI 27,8% tot 40,5%;"
                        + " n\u00a0=\u00a0214).");
        assertThat(sentences(ENGLISH).quarter())
                .contains(
                        "13 weeks after the offer there was a plan in 27.1% of the conferences (95% CI 21.3% to 33.2%;"
                                + " n\u00a0=\u00a0214), and a plan had been refrained from in 34.1% (95% CI 27.8% to 40.5%;"
                                + " n\u00a0=\u00a0214).");
    }

    @Test
    void an_approach_is_told_beside_the_others() {
        assertThat(sentences(ENGLISH).byApproach())
                .hasSize(3)
                .contains(
                        "FNB-SoNeStra: a plan in 65.5% (95% CI 44.7% to 80.1%; n\u00a0=\u00a029), refrained from a plan in"
                                + " 13.8% (95% CI 4.1% to 29.2%; n\u00a0=\u00a029)");
        assertThat(sentences(DUTCH).approachCaution()).isEmpty();
    }

    @Test
    void what_Grays_test_shows_is_said_of_each_ending_and_never_as_the_work_of_an_approach() {
        assertThat(sentences(DUTCH).tests())
                .containsExactly(
                        "Hoe vaak en hoe snel er een plan komt, verschilt aantoonbaar tussen de aanpakken (toets van Gray,"
                                + " p\u00a0<\u00a0,001).",
                        "Hoe vaak en hoe snel van een plan wordt afgezien, verschilt aantoonbaar tussen de aanpakken"
                                + " (toets van Gray, p\u00a0=\u00a0,012).",
                        "Welk gezin welke aanpak kreeg, is niet geloot. Een verschil kan dus ook komen door"
                                + " verschillen tussen de gezinnen.");
    }

    @Test
    void pairs_are_told_from_the_approach_that_takes_longer() {
        List<String> shown = new WeeksPairs(ENGLISH, EXAMPLE.durations()).shown();

        assertThat(shown)
                .containsExactly(
                        "Signs of Safety took longer to come to a plan than FNB-SoNeStra: 9.1 weeks more on average"
                                + " (95% CI 0.9 to 17.3; p\u00a0=\u00a0.029; n\u00a0=\u00a011 and 22).");
        assertThat(new WeeksPairs(DUTCH, EXAMPLE.durations()).intro())
                .contains("Twee aan twee vergeleken (volgens Games en Howell, voor alle paren samen) is aangetoond:");
    }
}
