package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Informant;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Response;
import nl.fnb.domain.Study;
import nl.fnb.domain.Wave;
import org.junit.jupiter.api.Test;

class ScoredStudyTest {

    private static final Instrument CHECKLIST = Instruments.find("indications-checklist");
    private static final Instrument RISK = Instruments.find("risk-index");

    @Test
    void each_measurement_has_its_scores() {
        Study.Builder study = Studies.empty().addMeasurements(Studies.measurement("M1"), Studies.measurement("M2"));
        for (int item = 8; item >= 1; item--) {
            study.addResponses(checklist("M2", "i" + item, item > 3 ? "1" : "0"));
        }
        study.addResponses(checklist("M1", "i1", "1"), checklist("M1", "i2", ""));

        ScoredStudy scored = ScoredStudy.of(study.build(), List.of(CHECKLIST, RISK));

        assertThat(scored.value(0, "indications-checklist", "count")).isEmpty();
        assertThat(scored.answered(0, "indications-checklist", "count")).isEqualTo(1);
        assertThat(scored.value(1, "indications-checklist", "count")).hasValue(5);
        assertThat(scored.values("indications-checklist", "count")).containsExactly(Double.NaN, 5);
        assertThat(scored.className(1, "indications-checklist")).isEmpty();
        assertThat(scored.value(1, "risk-index", "total")).isEmpty();
        assertThat(scored.className(1, "risk-index", "neglect")).isEmpty();
        assertThat(scored.className(1, "risk-index")).isEmpty();
        assertThat(scored.explain(1, "indications-checklist"))
                .hasToString("indications-checklist@1: count = 5 (8 of 8 items answered)");
        assertThat(scored.explain(0, "indications-checklist").scale("count"))
                .hasToString("count = missing (1 of 8 items answered)");
    }

    @Test
    void an_unknown_instrument_or_scale_is_refused_with_those_that_are_known() {
        ScoredStudy scored = ScoredStudy.of(Studies.empty().build(), List.of(CHECKLIST, RISK));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scored.columns("that"))
                .withMessage("instrument must be one of indications-checklist, risk-index, got that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scored.value(0, "risk-index", "sum"))
                .withMessage("scale must be one of neglect, abuse, total, got sum");
    }

    @Test
    void responses_that_do_not_fit_are_refused() {
        refuses(checklist("M9", "i1", "1"), "measurement_id: must refer to a row of measurements.csv, got M9");
        refuses(
                Studies.response("M1", "that", "i1", "1"),
                "instrument: must be an instrument of the study: indications-checklist, got that");
        refuses(checklist("M1", "i9", "1"), "item: must be an item of instrument indications-checklist, got i9");
        refuses(checklist("M1", "i1", "2"), "i1: must be a whole number from 0 to 1, got 2");
    }

    @Test
    void the_answers_of_an_informant_are_classed_by_the_bands_that_are_meant_for_it() {
        Instrument sdq = Instruments.find("strengths-difficulties");
        Study.Builder study = Studies.empty();
        for (Informant informant : Informant.values()) {
            study.addMeasurements(
                    new Measurement(informant.name(), "F1", Wave.PRE, informant, LocalDate.of(2015, 1, 1)));
            for (Item item : sdq.items()) {
                String answer = List.of("q3", "q8", "q13", "q16").contains(item.id()) ? "1" : "0";
                study.addResponses(Studies.response(informant.name(), sdq.id(), item.id(), answer));
            }
        }

        ScoredStudy scored = ScoredStudy.of(study.build(), List.of(sdq));

        // Four points: borderline by a parent, normal by a young person, without bands by a professional.
        assertThat(scored.value(0, sdq.id(), "emotional")).hasValue(4);
        assertThat(scored.value(2, sdq.id(), "emotional")).hasValue(4);
        assertThat(scored.className(0, sdq.id(), "emotional")).contains("BORDERLINE");
        assertThat(scored.className(1, sdq.id(), "emotional")).contains("NORMAL");
        assertThat(scored.className(2, sdq.id(), "emotional")).isEmpty();
        assertThat(scored.answered(1, sdq.id(), "total")).isEqualTo(20);
        assertThat(scored.explain(1, sdq.id()).instrument()).isEqualTo("strengths-difficulties@25+youth-3");
    }

    @Test
    void an_item_that_was_not_asked_is_derived_from_the_family() {
        Instrument maryland = Instruments.find("risk-index", "maryland");
        Study.Builder study = Studies.empty()
                .addFamilies(
                        new Family(
                                "FM1",
                                "org",
                                Map.of(
                                        "children", new CharacteristicValue.Amount(4),
                                        "youngest_child_age", new CharacteristicValue.Amount(1))),
                        new Family("FM2", "org", Map.of()))
                .addMeasurements(Studies.measurement("M1"), Studies.measurement("M2"), Studies.measurement("M3"));
        for (String measurement : List.of("M1", "M2")) {
            for (String id : maryland.scale("neglect").orElseThrow().items()) {
                OptionItem item = (OptionItem) maryland.item(id).orElseThrow();
                String first = item.options().get(id.equals("1") ? 3 : 0).code();
                study.addResponses(
                        Studies.response(measurement, "risk-index", id, id.equals("6") || id.equals("4") ? "" : first));
            }
        }

        ScoredStudy scored = ScoredStudy.of(study.build(), List.of(maryland));

        assertThat(scored.value(0, "risk-index", "neglect")).hasValue(2);
        assertThat(scored.value(1, "risk-index", "neglect")).isEmpty();
        assertThat(scored.answered(2, "risk-index", "neglect")).isZero();
        assertThat(scored.explain(0, "risk-index").scale("neglect").toString())
                .isEqualTo("neglect = 2 MODERATE (12 of 12 items answered)");
        assertThat(scored.explain(2, "risk-index").scale("neglect").answered()).isZero();
    }

    @Test
    void an_item_that_is_answered_twice_is_refused() {
        Study study = Studies.empty()
                .addMeasurements(Studies.measurement("M1"))
                .addResponses(checklist("M1", "i1", "1"), checklist("M1", "i1", "1"))
                .build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ScoredStudy.of(study, List.of(CHECKLIST)))
                .withMessage("i1: an item may be answered only once in a measurement, got 1");
    }

    private static void refuses(Response response, String message) {
        Study study = Studies.empty()
                .addMeasurements(Studies.measurement("M1"))
                .addResponses(response)
                .build();

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ScoredStudy.of(study, List.of(CHECKLIST)))
                .withMessage(message);
    }

    private static Response checklist(String measurement, String item, String answer) {
        return Studies.response(measurement, "indications-checklist", item, answer);
    }
}
