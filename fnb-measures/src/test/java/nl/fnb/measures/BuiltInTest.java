package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInTest {

    private static final String KNOWN = "indications-checklist@1, risk-index@classic, risk-index@maryland,"
            + " risk-index@revised-2016, risk-reassessment@maryland, self-sufficiency@2017, self-sufficiency@2013,"
            + " strengths-difficulties@25";

    @Test
    void a_built_in_instrument_is_found_by_id_and_version() {
        assertThat(Instruments.find("risk-index")).isEqualTo(Instruments.find("risk-index", "classic"));
        assertThat(Instruments.lookup("risk-index@classic")).contains(Instruments.find("risk-index"));
        assertThat(Instruments.lookup("risk-index@2")).isEmpty();
        assertThat(Instruments.all())
                .extracting(Instrument::summary)
                .containsExactly(
                        "indications-checklist@1: 8 items, scales count",
                        "risk-index@classic: 20 items, scales neglect, abuse, total",
                        "risk-index@maryland: 23 items, scales neglect, abuse",
                        "risk-index@revised-2016: 15 items, scales total",
                        "risk-reassessment@maryland: 10 items, scales risk",
                        "self-sufficiency@2017: 13 items, scales finances, work, time-use, housing, domestic, mental,"
                                + " physical, substances, basic-daily-life, instrumental-daily-life, network, participation,"
                                + " justice, mean",
                        "self-sufficiency@2013: 11 items, scales finances, day-activity, housing, domestic, mental,"
                                + " physical, addiction, daily-life, network, participation, justice, mean",
                        "strengths-difficulties@25: 25 items, scales emotional, conduct, hyperactivity, peer, prosocial,"
                                + " total");
    }

    @Test
    void each_built_in_instrument_states_its_source_licence_and_certainty_and_labels_every_item() {
        assertThat(Instruments.all()).allSatisfy(instrument -> {
            assertThat(instrument.source()).isPresent();
            assertThat(instrument.licence()).isPresent();
            assertThat(instrument.certainty()).isPresent();
            assertThat(instrument.items())
                    .allSatisfy(item -> assertThat(item.label()).isPresent());
            assertThat(instrument.bandTables())
                    .allSatisfy(table -> assertThat(table.certainty()).isPresent());
            assertThat(instrument.summary() + instrument.title())
                    .doesNotContainIgnoringCase("structured decision")
                    .doesNotContain("SDM", "SDQ", "ZRM", "CFRA");
        });
    }

    @Test
    void an_unknown_instrument_is_refused_with_those_that_are_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.find("risk"))
                .withMessage("instrument must be one of " + KNOWN + ", got risk");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Instruments.find("risk-index", "2"))
                .withMessage("instrument must be one of " + KNOWN + ", got risk-index@2");
    }

    @ParameterizedTest
    @CsvSource({
        "n1, no=0 yes=1",
        "n2, abuse-only=1 neglect-1-2=2 neglect-3+=3 none=0",
        "n3, no=0 yes=1",
        "n4, 1-3=0 4+=1",
        "n5, 2+=0 under-2=1",
        "n6, no=0 yes=1",
        "n7, no=0 yes=1",
        "n8, alcohol=1 drugs=1 none=0",
        "n9, disability=1 fragile=1 none=0 toxicology=1",
        "n10, homeless=2 none=0 unsafe=1",
        "a1, no=0 yes=1",
        "a2, none=0 one=1 two+=2",
        "a3, no=0 yes=1",
        "a4, no=0 yes=1",
        "a5, blames-child=1 justifies=2 none=0",
        "a6, 2+=2 under-2=0",
        "a7, domineering=1 harsh=1 low-support=1 none=0",
        "a8, no=0 yes=1",
        "a9, no=0 yes=1",
        "a10, delinquency=1 developmental=1 mental=1 none=0"
    })
    void each_option_of_the_risk_index_has_its_points(String id, String points) {
        OptionItem item = (OptionItem) Instruments.find("risk-index").item(id).orElseThrow();

        Map<String, String> found = item.options().stream()
                .collect(Collectors.toMap(
                        Option::code,
                        option -> option.points().orElseThrow().toPlainString(),
                        (a, b) -> a,
                        TreeMap::new));

        assertThat(found.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" ")))
                .isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, LOW",
        "n1=yes, 1, LOW",
        "n1=yes n3=yes, 2, MODERATE",
        "n2=neglect-3+ n1=yes, 4, MODERATE",
        "n2=neglect-3+ n1=yes n3=yes, 5, HIGH",
        "n2=neglect-3+ n8=alcohol|drugs n9=fragile|disability|toxicology, 8, HIGH",
        "n2=neglect-3+ n8=alcohol|drugs n9=fragile|disability|toxicology n5=under-2, 9, VERY_HIGH",
        "n2=abuse-only n4=4+ n6=yes n7=yes n10=homeless n8=drugs n1=yes n3=yes, 9, VERY_HIGH"
    })
    void neglect_is_low_below_2_moderate_below_5_high_below_9(String given, int points, String className) {
        ScaleScore neglect = Instruments.find("risk-index").score(with(given)).scale("neglect");

        assertThat(neglect).hasToString("neglect = " + points + " " + className + " (10 of 10 items answered)");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0, LOW",
        "a1=yes, 1, LOW",
        "a2=two+, 2, MODERATE",
        "a2=two+ a6=2+, 4, MODERATE",
        "a2=two+ a5=blames-child|justifies, 5, HIGH",
        "a2=two+ a5=justifies a7=low-support|harsh|domineering, 7, HIGH",
        "a2=two+ a6=2+ a5=justifies a3=yes a4=yes, 8, VERY_HIGH",
        "a8=yes a9=yes a10=delinquency|developmental|mental a7=harsh a2=one a1=yes, 8, VERY_HIGH"
    })
    void abuse_is_low_below_2_moderate_below_5_high_below_8(String given, int points, String className) {
        ScaleScore abuse = Instruments.find("risk-index").score(with(given)).scale("abuse");

        assertThat(abuse).hasToString("abuse = " + points + " " + className + " (10 of 10 items answered)");
    }

    @ParameterizedTest
    @CsvSource({
        "n1=yes n3=yes a1=yes, MODERATE, 3",
        "n1=yes a2=two+ a6=2+ a5=justifies a3=yes a4=yes, VERY_HIGH, 9",
        "'', LOW, 0"
    })
    void a_family_is_classed_by_the_higher_index_and_its_total_is_their_sum(String given, String name, String total) {
        Score score = Instruments.find("risk-index").score(with(given));

        assertThat(score.classification()).contains(name);
        assertThat(score.scale("total").value()).map(ExactValue::toString).contains(total);
        assertThat(score.scale("total").className()).isEmpty();
    }

    @Test
    void a_missing_item_of_the_risk_index_makes_its_scales_and_the_class_missing() {
        Map<String, String> answers = with("");
        answers.remove("n5");

        Score score = Instruments.find("risk-index").score(answers);

        assertThat(score)
                .hasToString(
                        "risk-index@classic: neglect = missing (9 of 10 items answered); abuse = 0 LOW (10 of 10 items"
                                + " answered); total = missing (19 of 20 items answered); classification none");
    }

    @Test
    void the_doubt_about_the_risk_index_is_told_with_each_score() {
        assertThat(Instruments.find("risk-index").score(with("")).explain())
                .startsWith("risk-index@classic (Index of maltreatment risk, classic form)\n"
                        + "certainty: U (reconstruction): the points were reconstructed from memory of a public form and"
                        + " checked against two published sources; they are not the form itself. Verify them before use"
                        + " in practice.\n"
                        + "neglect = 0 LOW (10 of 10 items answered), SUM\n"
                        + "  n1: no -> 0 points\n");
    }

    @Test
    void the_checklist_counts_the_indications() {
        Map<String, String> answers = new HashMap<>();
        for (int i = 1; i <= 8; i++) {
            answers.put("i" + i, i % 3 == 0 ? "1" : "0");
        }

        Score score = Instruments.find("indications-checklist").score(answers);

        assertThat(score).hasToString("indications-checklist@1: count = 2 (8 of 8 items answered)");
        answers.remove("i1");
        assertThat(Instruments.find("indications-checklist").score(answers))
                .hasToString("indications-checklist@1: count = missing (7 of 8 items answered)");
    }

    /** The answers without any risk, but for those given as {@code item=response}. */
    private static Map<String, String> with(String given) {
        Map<String, String> answers = new HashMap<>();
        for (Item item : Instruments.find("risk-index").items()) {
            answers.put(item.id(), ((OptionItem) item).options().get(0).code());
        }
        for (String pair : given.isEmpty() ? new String[0] : given.split(" ")) {
            answers.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answers;
    }
}
