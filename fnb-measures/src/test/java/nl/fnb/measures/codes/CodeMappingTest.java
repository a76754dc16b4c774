package nl.fnb.measures.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Certainty;
import nl.fnb.domain.Label;
import nl.fnb.domain.SafeguardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeMappingTest {

    @ParameterizedTest
    @CsvSource({
        "31, 01", "34, 02", "32, 03", "33, 04", "35, 05", "02, 05",
    })
    void a_reason_of_iJw_is_one_of_CBS(String ijw, String cbs) {
        assertThat(CodeTables.mapping("ijw:jz588", "cbs:reden-beeindiging")
                        .of(ijw)
                        .one())
                .contains(cbs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 | the care will go on; CBS knows no interruption",
                "36 | CBS knows no end by the municipality",
                "37 | CBS knows no end by a request for change",
                "38 | CBS asks who took the initiative, which the code does not say",
                "39 | only on reaching the age of 18 is it 01, which the code does not say"
            })
    void a_reason_of_iJw_that_CBS_does_not_know_says_why(String ijw, String why) {
        Counterpart counterpart =
                CodeTables.mapping("ijw:jz588", "cbs:reden-beeindiging").of(ijw);

        assertThat(counterpart).isInstanceOf(Counterpart.None.class).hasToString("no counterpart: " + why);
        assertThat(counterpart.one()).isEmpty();
    }

    @Test
    void a_reason_of_CBS_may_be_one_of_several_of_iJw() {
        CodeMapping back = CodeTables.mapping("cbs:reden-beeindiging", "ijw:jz588");

        assertThat(back.of("03").one()).contains("32");
        assertThat(back.of("05")).hasToString("one of 35, 02");
        assertThat(back.of("05").one()).isEmpty();
        assertThat(back.of("31")).hasToString("not a code of cbs:reden-beeindiging: 31");
        assertThat(back.of("31").one()).isEmpty();
        assertThat(back.certainty()).isEqualTo(Certainty.DERIVED);
        assertThat(back.source()).startsWith("iJw 3.2 JZ588");
    }

    @ParameterizedTest
    @CsvSource({
        "31, 01, NEIGHBOURHOOD_TEAM", "32, 02, OUTPATIENT", "33, 03, DAY_CARE", "34, 04, HOME_BASED",
        "35, 11, FOSTER_CARE", "36, 12, FAMILY_STYLE_CARE", "37, 13, SECURE_PLACEMENT", "38, 14, OTHER_RESIDENTIAL"
    })
    void the_types_of_care_are_the_same_in_three_tables_and_in_the_domain(String ijw, String cbs, String type) {
        assertThat(CodeTables.mapping("ijw:jz020", "cbs:hulpvorm").of(ijw).one())
                .contains(cbs);
        assertThat(CodeTables.mapping("cbs:hulpvorm", "ijw:jz020").of(cbs).one())
                .contains(ijw);
        assertThat(CodeTables.mapping("fnb:care-type", "cbs:hulpvorm").of(type).one())
                .contains(cbs);
        assertThat(CodeTables.mapping("cbs:hulpvorm", "fnb:care-type").of(cbs).one())
                .contains(type);
        assertThat(CodeTables.mapping("fnb:care-type", "ijw:jz020").of(type).one())
                .contains(ijw);
        assertThat(CareType.of("cbs:" + cbs))
                .isEqualTo(CareType.of("ijw:" + ijw))
                .hasToString(type);
    }

    @Test
    void a_category_since_2015_has_no_type_of_CBS_just_as_in_the_domain() {
        CodeMapping mapping = CodeTables.mapping("ijw:jz020", "cbs:hulpvorm");

        for (int category = 40; category <= 55; category++) {
            assertThat(mapping.of(String.valueOf(category))).isInstanceOf(Counterpart.None.class);
            assertThat(CareType.of("ijw:" + category)).hasToString("ijw:" + category);
        }
        assertThat(mapping.of("45"))
                .hasToString("no counterpart: outpatient, but not whether at the provider or in the network");
        assertThat(mapping.of("52"))
                .isEqualTo(new Counterpart.None(new Label(
                        "zegt niet in welke hulpvorm van het CBS de hulp valt",
                        "does not say to which CBS type the care belongs")));
    }

    @Test
    void the_preventive_judicial_framework_is_category_49_and_measure_31() {
        CodeMapping mapping = CodeTables.mapping("ijw:jz020", "cbs:maatregel");

        assertThat(mapping.of("49").one()).contains("31");
        assertThat(mapping.of("48")).hasToString("one of 11, 12, 21, 22, 23");
        assertThat(mapping.of("47")).hasToString("one of 41, 42, 50, 51, 61, 62, 63");
        assertThat(mapping.of("45")).hasToString("no counterpart: is care, not a measure");
        assertThat(CodeTables.mapping("cbs:maatregel", "ijw:jz020").of("22").one())
                .contains("48");
    }

    @Test
    void the_measures_of_a_study_are_measures_or_authorisations_of_CBS() {
        CodeMapping measures = CodeTables.mapping("fnb:safeguard", "cbs:maatregel");
        CodeMapping authorisations = CodeTables.mapping("fnb:safeguard", "cbs:machtiging");

        for (String code : List.of("11", "12", "21")) {
            assertThat(CodeTables.mapping("cbs:maatregel", "fnb:safeguard")
                            .of(code)
                            .one())
                    .contains(SafeguardKind.of("cbs:" + code).code());
        }
        assertThat(measures.of("OTS").one()).contains("11");
        assertThat(measures.of("UHP")).hasToString("no counterpart: CBS counts a placement as an authorisation");
        assertThat(measures.of("TERUGPLAATSING")).hasToString("no counterpart: CBS knows no reunification");
        assertThat(authorisations.of("UHP")).hasToString("one of 71, 72");
        assertThat(authorisations.of("OTS")).hasToString("no counterpart: is no authorisation");
        assertThat(CodeTables.mapping("cbs:machtiging", "fnb:safeguard")
                        .of("72")
                        .one())
                .isEqualTo(Optional.of(SafeguardKind.of("cbs:72").code()));
        assertThat(CodeTables.mapping("cbs:maatregel", "fnb:safeguard").of("22"))
                .hasToString("no counterpart: a study does not have this measure");
    }

    @Test
    void the_reasons_of_iJw_for_ending_and_changing_point_at_each_other() {
        CodeMapping mapping = CodeTables.mapping("ijw:jz588", "ijw:jz002");

        assertThat(mapping.of("36")).hasToString("one of 03, 05, 08, 10, 11");
        assertThat(mapping.of("38").one()).contains("09");
        assertThat(mapping.of("31")).hasToString("no counterpart: the assignment does not change");
        assertThat(CodeTables.mapping("ijw:jz002", "ijw:jz588").of("05").one()).contains("36");
        assertThat(CodeTables.mapping("ijw:jz002", "ijw:jz588").of("13"))
                .hasToString("no counterpart: no reason for ending");
        assertThat(mapping.certainty()).isEqualTo(Certainty.READ);
    }

    @ParameterizedTest
    @CsvSource({"01", "02", "03", "04", "05", "06", "08"})
    void a_referrer_has_the_same_code_in_both_standards(String code) {
        assertThat(CodeTables.mapping("ijw:cod327", "cbs:verwijzer").of(code).one())
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({"0, O", "1, M", "2, V"})
    void the_sexes_are_the_same_in_both_standards(String ijw, String cbs) {
        assertThat(CodeTables.mapping("ijw:cod046", "cbs:geslacht").of(ijw).one())
                .contains(cbs);
    }

    @Test
    void what_maps_one_way_maps_back() {
        for (CodeMapping mapping : CodeTables.mappings()) {
            CodeMapping back =
                    CodeTables.mapping(mapping.to().id(), mapping.from().id());
            for (CodeEntry entry : mapping.from().entries()) {
                for (CodeEntry there : targets(mapping.of(entry.code()))) {
                    assertThat(mapping.to().find(there.code())).contains(there);
                    assertThat(targets(back.of(there.code()))).contains(entry);
                }
                assertThat(mapping.of(entry.code())).isNotInstanceOf(Counterpart.Unknown.class);
            }
        }
        assertThat(CodeTables.mappings()).hasSize(20);
    }

    @Test
    void a_mapping_prints_a_line_a_code() {
        assertThat(CodeTables.mapping("ijw:cod046", "cbs:geslacht").print())
                .isEqualTo("ijw:cod046 -> cbs:geslacht (derived from the sources)\n"
                        + "0 unknown -> O unknown\n1 male -> M male\n2 female -> V female\n");
    }

    @Test
    void a_reason_for_ending_keeps_its_own_code() {
        CareEnd plan = CareEnd.of("cbs:01");
        CareEnd moved = CareEnd.of("ijw:38");

        assertThat(plan.cbs().one()).contains("01");
        assertThat(CareEnd.of("ijw:31").cbs().one()).contains("01");
        assertThat(moved.cbs()).isInstanceOf(Counterpart.None.class);
        assertThat(moved).hasToString("ijw:38").isNotEqualTo(plan).hasSameHashCodeAs(CareEnd.of("ijw:38"));
        assertThat(moved).isEqualTo(CareEnd.of("ijw:38")).isNotEqualTo("ijw:38");
        assertThat(moved.label().en()).isEqualTo("moved to another provider");
        assertThat(CareEnd.find("cbs:31")).isEmpty();
        assertThat(CareEnd.find("31")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareEnd.of("x:1"))
                .withMessage("a reason for ending must be cbs: and one of 01, 02, 03, 04, 05, or ijw: and one of "
                        + "02, 20, 31, 32, 33, 34, 35, 36, 37, 38, 39, got x:1");
    }

    private static List<CodeEntry> targets(Counterpart counterpart) {
        if (counterpart instanceof Counterpart.One one) {
            return List.of(one.entry());
        }
        return counterpart instanceof Counterpart.Several several ? several.entries() : List.of();
    }
}
