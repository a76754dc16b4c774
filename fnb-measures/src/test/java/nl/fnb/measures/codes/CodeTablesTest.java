package nl.fnb.measures.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Certainty;
import nl.fnb.domain.Label;
import nl.fnb.domain.SafeguardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cbs:verwijzer           | 01, 02, 03, 04, 05, 06, 08",
                "cbs:hulpvorm            | 01, 02, 03, 04, 11, 12, 13, 14",
                "cbs:gestart-met-crisis  | 01, 02",
                "cbs:reden-beeindiging   | 01, 02, 03, 04, 05",
                "cbs:zonder-hulp-verder  | 01, 02, 03, 04",
                "cbs:geslacht            | V, M, O",
                "cbs:maatregel           | 11, 12, 21, 22, 23, 31, 41, 42, 50, 51, 61, 62, 63",
                "cbs:machtiging          | 71, 72",
                "cbs:einde-ots           | 01, 02, 03, 04, 05, 06, 07",
                "cbs:einde-voogdij       | 11, 12, 13, 14, 15",
                "cbs:einde-preventief    | 31",
                "cbs:einde-jr-risico     | 41, 42, 43",
                "cbs:einde-jr-zorg       | 51, 52",
                "cbs:erkende-interventie | 01, 02",
                "ijw:jz020 | 31, 32, 33, 34, 35, 36, 37, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,"
                        + " 54, 55",
                "ijw:jz588               | 02, 20, 31, 32, 33, 34, 35, 36, 37, 38, 39",
                "ijw:jz002               | 01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14",
                "ijw:cod467              | 1, 2, 3, 9",
                "ijw:cod327              | 01, 02, 03, 04, 05, 06, 08",
                "ijw:wj756               | 01, 04, 14, 16, 82, 83, 84",
                "ijw:wmo757              | 1, 2, 4, 6",
                "ijw:cod170              | 1, 2, 3",
                "ijw:cod046              | 0, 1, 2"
            })
    void a_table_holds_the_codes_of_its_source(String id, String codes) {
        CodeTable table = CodeTables.find(id);

        assertThat(table.codes()).isEqualTo(codes);
        assertThat(table.certainty()).isEqualTo(Certainty.READ);
        assertThat(table.version()).isEqualTo(id.startsWith("cbs") ? "7 (2021-07)" : "3.2");
        assertThat(table.source()).contains(id.startsWith("cbs") ? "informatieprotocol" : "codelijst");
    }

    @Test
    void every_table_is_listed_and_names_its_codes_in_two_languages() {
        assertThat(CodeTables.all()).hasSize(25).allSatisfy(table -> {
            assertThat(table.title().nl()).isNotBlank();
            assertThat(table.title().en()).isNotBlank();
            assertThat(table.entries()).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.label().in(Locale.ENGLISH)).isNotBlank();
                assertThat(entry.label().in(Locale.forLanguageTag("nl"))).isNotBlank();
            });
        });
    }

    @Test
    void the_types_of_the_study_format_are_tables_too() {
        assertThat(CodeTables.find("fnb:care-type").entries())
                .extracting(CodeEntry::code)
                .containsExactlyElementsOf(
                        CareType.known().stream().map(CareType::code).toList());
        assertThat(CodeTables.find("fnb:safeguard").entries())
                .extracting(CodeEntry::label)
                .containsExactlyElementsOf(
                        SafeguardKind.known().stream().map(SafeguardKind::label).toList());
        assertThat(CodeTables.find("fnb:safeguard"))
                .hasToString("fnb:safeguard 1: OTS, VOTS, UHP, TERUGPLAATSING, VOOGDIJ");
    }

    @Test
    void a_code_is_found_with_its_leading_zero() {
        CodeTable table = CodeTables.find("cbs:hulpvorm");

        assertThat(table.find("02"))
                .hasValueSatisfying(
                        entry -> assertThat(entry).hasToString("02 without stay: outpatient at the provider"));
        assertThat(table.find("2")).isEmpty();
        assertThat(table.has("14")).isTrue();
        assertThat(table.has("15")).isFalse();
    }

    @Test
    void a_table_or_mapping_that_is_not_there_is_refused_with_those_that_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTables.find("cbs:nothing"))
                .withMessageStartingWith("a table must be one of [cbs:einde-jr-risico, ")
                .withMessageEndingWith("], got cbs:nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTables.mapping("cbs:hulpvorm", "cbs:geslacht"))
                .withMessageStartingWith("a mapping must be one of [cbs:geslacht -> ijw:cod046, ")
                .withMessageEndingWith("], got cbs:hulpvorm -> cbs:geslacht");
    }

    @Test
    void a_table_with_a_repeated_code_is_refused() {
        CodeEntry entry = new CodeEntry("1", Label.same("one"));

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CodeTable("x:y", "1", Certainty.READ, "s", Label.same("t"), List.of(entry, entry)))
                .withMessage("the codes of a table must differ, got a repeated one in x:y");
    }

    @Test
    void a_mapping_of_codes_that_a_table_lacks_cannot_be_made() {
        CodeTable sex = CodeTables.find("cbs:geslacht");
        CodeTable crisis = CodeTables.find("cbs:gestart-met-crisis");

        assertThatThrownBy(() -> new MappingRows(sex, crisis, List.of(List.of("X", "01"))))
                .hasMessage("a mapping takes codes of cbs:geslacht only, got X");
        assertThatThrownBy(() -> new MappingRows(sex, crisis, List.of(List.of("V", "09"))))
                .hasMessage("a mapping takes codes of cbs:gestart-met-crisis only, got 09");
    }

    @Test
    void a_code_that_no_row_names_has_a_reason_all_the_same() {
        MappingRows rows = new MappingRows(
                CodeTables.find("cbs:geslacht"),
                CodeTables.find("cbs:gestart-met-crisis"),
                List.of(List.of("V", "01")));

        assertThat(rows.forwards().get("M")).hasToString("no counterpart: no such code there");
        assertThat(rows.backwards().get("01")).hasToString("V female");
        assertThat(rows.backwards().get("02")).hasToString("no counterpart: no such code there");
    }

    @Test
    void the_mark_of_a_certainty_reads_back() {
        for (Certainty certainty : Certainty.values()) {
            assertThat(Certainty.ofMark(String.valueOf(certainty.mark()))).isEqualTo(certainty);
            assertThat(certainty.label().nl()).isNotBlank();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certainty.ofMark("X"))
                .withMessage("a mark of certainty must be V, D, M or U, got X");
    }

    @Test
    void the_files_give_each_table_and_mapping_by_its_name() {
        Map<String, CodeTable> tables = CodeFile.tables();
        Map<String, CodeMapping> mappings = CodeFile.mappings(tables);

        assertThat(tables)
                .hasSize(25)
                .allSatisfy((id, table) -> assertThat(table.id()).isEqualTo(id));
        assertThat(tables.values())
                .extracting(CodeTable::toString)
                .contains(
                        "cbs:geslacht 7 (2021-07): V, M, O",
                        "fnb:safeguard 1: OTS, VOTS, UHP, TERUGPLAATSING, VOOGDIJ",
                        CodeTables.find("fnb:care-type").toString());
        assertThat(tables.values())
                .flatExtracting(CodeTable::entries)
                .extracting(CodeEntry::toString)
                .contains("V female", "02 without stay: outpatient at the provider");
        assertThat(mappings)
                .hasSize(20)
                .allSatisfy((name, mapping) -> assertThat(
                                mapping.from().id() + " -> " + mapping.to().id())
                        .isEqualTo(name));
        assertThat(mappings).containsKeys("cbs:geslacht -> ijw:cod046", "ijw:cod046 -> cbs:geslacht");
    }
}
