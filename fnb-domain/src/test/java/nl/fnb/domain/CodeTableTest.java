package nl.fnb.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTableTest {

    @ParameterizedTest
    @CsvSource({
        "NEIGHBOURHOOD_TEAM, cbs:01, ijw:31",
        "OUTPATIENT, cbs:02, ijw:32",
        "DAY_CARE, cbs:03, ijw:33",
        "HOME_BASED, cbs:04, ijw:34",
        "FOSTER_CARE, cbs:11, ijw:35",
        "FAMILY_STYLE_CARE, cbs:12, ijw:36",
        "SECURE_PLACEMENT, cbs:13, ijw:37",
        "OTHER_RESIDENTIAL, cbs:14, ijw:38"
    })
    void an_outside_code_of_care_is_the_known_type(String name, String cbs, String ijw) {
        assertThat(CareType.of(cbs)).isSameAs(CareType.of(name));
        assertThat(CareType.of(ijw)).isEqualTo(CareType.of(name)).hasToString(name);
    }

    @Test
    void an_outside_code_without_counterpart_stays_as_it_is() {
        assertThat(IntStream.rangeClosed(40, 55)
                        .mapToObj(c -> CareType.of("ijw:" + c).code()))
                .hasSize(16)
                .startsWith("ijw:40")
                .endsWith("ijw:55")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cbs:05", "cbs:1", "ijw:39", "ijw:56", "outpatient", ""})
    void other_codes_of_care_are_unknown(String code) {
        assertThat(CareType.find(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OTS, cbs:11", "VOTS, cbs:12", "VOOGDIJ, cbs:21", "UHP, cbs:71", "UHP, cbs:72"})
    void an_outside_code_of_a_safeguard_is_the_known_kind(String name, String cbs) {
        assertThat(SafeguardKind.of(cbs)).isSameAs(SafeguardKind.of(name));
    }

    @Test
    void an_unknown_kind_of_safeguard_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> SafeguardKind.of("cbs:22"))
                .withMessage("kind: must be one of: OTS, VOTS, UHP, TERUGPLAATSING, VOOGDIJ, cbs:11, cbs:12, cbs:21, "
                        + "cbs:71, cbs:72, got cbs:22");
    }

    @Test
    void every_known_code_comes_back_from_its_code() {
        assertThat(CareType.known())
                .hasSize(8)
                .allSatisfy(type -> assertThat(CareType.of(type.code())).isSameAs(type));
        assertThat(SafeguardKind.known())
                .hasSize(5)
                .allSatisfy(kind -> assertThat(SafeguardKind.of(kind.code())).isSameAs(kind));
    }
}
