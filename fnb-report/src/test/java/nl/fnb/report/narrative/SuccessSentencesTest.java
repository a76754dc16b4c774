package nl.fnb.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.fnb.domain.Approach;
import nl.fnb.domain.Label;
import nl.fnb.report.evaluation.AnalysisPlan;
import nl.fnb.report.evaluation.ApproachPair;
import nl.fnb.report.evaluation.Reference;
import nl.fnb.report.evaluation.ReferenceDifference;
import nl.fnb.report.evaluation.Success;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.multiple.PAdjustment;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;
import org.junit.jupiter.api.Test;

class SuccessSentencesTest {

    private static final Wording DUTCH = Wording.of(AnalysisPlan.builder().build(), Locale.forLanguageTag("nl"));
    private static final Wording ENGLISH = Wording.of(AnalysisPlan.builder().build(), Locale.ENGLISH);

    @Test
    void a_rate_comes_with_counts_interval_and_what_does_not_count_yet() {
        Success success = success(rate(Optional.empty(), 63, 139, 10));

        assertThat(sentences(DUTCH, success).overall())
                .isEqualTo(
                        "Van de 139 aangeboden familienetwerkberaden waarvan de afloop bekend is, leidden er 63 tot een"
                                + " familiegroepsplan. De slagingskans is 45,3% (63/139; 95%-BI 37,3% tot 53,6%). Daarnaast lopen"
                                + " er nog 10 aanbiedingen; die tellen in de slagingskans niet mee.");
        assertThat(sentences(ENGLISH, success).overall())
                .isEqualTo(
                        "Of the 139 family network conferences that were offered and whose result is known, 63 led to a"
                                + " family group plan. The success rate is 45.3% (63/139; 95% CI 37.3% to 53.6%). Besides, 10"
                                + " offers are still running; they do not count in the success rate.");
    }

    @Test
    void one_success_of_one_is_said_with_a_caution() {
        Success success = success(rate(Optional.empty(), 1, 1, 1));

        assertThat(sentences(DUTCH, success).overall())
                .isEqualTo("Van één aangeboden familienetwerkberaad is de afloop bekend: het leidde tot een"
                        + " familiegroepsplan. De slagingskans is 100,0% (1/1; 95%-BI 20,7% tot 100,0%). Daarnaast loopt er"
                        + " nog 1 aanbod; dat telt in de slagingskans niet mee. Let op: dit percentage berust op minder dan 10 aangeboden"
                        + " beraden. Eén aanbod meer of minder verandert het sterk.");
    }

    @Test
    void without_offers_nothing_is_said_of_the_rate() {
        assertThat(sentences(ENGLISH, success(rate(Optional.empty(), 0, 0, 0))).overall())
                .isEqualTo("No family network conference was offered in this study. How often a conference leads to a"
                        + " family group plan can therefore not be said.");
        assertThat(sentences(DUTCH, success(rate(Optional.empty(), 0, 0, 2))).overall())
                .isEqualTo("Van geen enkel familienetwerkberaad is de afloop al bekend. Hoe vaak een beraad tot"
                        + " een familiegroepsplan leidt, is daarom nog niet te zeggen. Er lopen nog 2"
                        + " aanbiedingen.");
    }

    @Test
    void approaches_with_few_offers_are_named() {
        Success success = success(
                rate(Optional.empty(), 6, 23, 0),
                rate(Optional.of(Approach.EK_C), 5, 20, 0),
                rate(Optional.of(Approach.SOS), 1, 3, 0));

        assertThat(sentences(DUTCH, success).byApproach())
                .containsExactly(
                        "Eigen Kracht-conferentie: 25,0% (5/20; 95%-BI 11,2% tot 46,9%)",
                        "Signs of Safety: 33,3% (1/3; 95%-BI 6,1% tot 79,2%)");
        assertThat(sentences(DUTCH, success).approachCaution())
                .contains("Let op: bij Signs of Safety zijn er minder dan 10 aangeboden beraden waarvan de afloop"
                        + " bekend is; dat percentage is zeer"
                        + " onzeker.");
    }

    @Test
    void a_pair_is_told_from_the_approach_that_succeeds_more_often() {
        ApproachPair differs = pair(Approach.EK_C, Approach.FNB_SONESTRA, new Interval(-0.607, -0.276, 0.95), 0.0001);
        ApproachPair other = pair(Approach.EK_C, Approach.SOS, new Interval(-0.2, 0.1, 0.95), 0.5);
        Success success = new Success(
                List.of(
                        rate(Optional.empty(), 77, 214, 0),
                        rate(Optional.of(Approach.EK_C), 44, 153, 0),
                        rate(Optional.of(Approach.FNB_SONESTRA), 6, 9, 0)),
                Optional.empty(),
                List.of(differs, other),
                List.of(),
                List.of());

        assertThat(sentences(ENGLISH, success).pairs())
                .containsExactly(
                        "FNB-SoNeStra succeeds more often than Eigen Kracht conference (6/9 against 44/153): 44.2"
                                + " percentage points higher (95% CI 27.6 to 60.7; p\u00a0<\u00a0.001). Caution: for one of the two"
                                + " the result of fewer than 10 conferences is known; this is very uncertain.");
    }

    @Test
    void a_difference_from_elsewhere_is_shown_only_where_test_and_interval_agree() {
        Reference reference =
                new Reference("sister", Label.same("Sister"), Optional.of(new Tally(84, 205)), Optional.empty());
        Interval holdsZero = new Interval(-0.001, 0.2, 0.95);

        assertThat(new ReferenceSentences(ENGLISH)
                        .of(List.of(new ReferenceDifference(reference, 0.1, holdsZero, 0.04))))
                .containsExactly(
                        "Compared with “Sister” (41.0%; 84/205) the success rate here is 10.0 percentage points"
                                + " higher (difference 10.0; 95% CI -0.1 to 20.0; p\u00a0=\u00a0.040). A difference was not shown by this."
                                + " The test points to a difference, but the interval holds 0: they are different methods,"
                                + " and a difference counts as shown only where both agree.");
    }

    @Test
    void an_equal_rate_elsewhere_is_not_called_proof() {
        Reference reference =
                new Reference("sister", Label.same("Sister"), Optional.of(new Tally(1, 2)), Optional.empty());
        ReferenceDifference none = new ReferenceDifference(reference, 0, new Interval(-0.1, 0.1, 0.95), 1);

        assertThat(new ReferenceSentences(ENGLISH).of(List.of(none)))
                .containsExactly("Compared with “Sister” (50.0%; 1/2) the success rate here does not differ in these"
                        + " figures (difference 0.0; 95% CI -10.0 to 10.0; p\u00a0>\u00a0.999). That does not prove that it"
                        + " is equal. A difference was not shown by this.");
    }

    private static SuccessSentences sentences(Wording w, Success success) {
        return new SuccessSentences(w, success, PAdjustment.HOLM);
    }

    private static ApproachPair pair(Approach first, Approach second, Interval interval, double p) {
        double estimate = (interval.low() + interval.high()) / 2;
        return new ApproachPair(
                first, second, new ProportionDifference.Result(estimate, interval, 100, 100, "test"), p, p);
    }

    private static Success success(Success.Rate... rates) {
        return new Success(List.of(rates), Optional.empty(), List.of(), List.of(), List.of());
    }

    private static Success.Rate rate(Optional<Approach> approach, long plans, long ended, long ongoing) {
        Tally tally = new Tally(plans, ended);
        return new Success.Rate(
                approach,
                tally,
                ongoing,
                ended == 0
                        ? Optional.empty()
                        : Optional.of(ProportionInterval.withDefaults().estimate(tally)));
    }
}
