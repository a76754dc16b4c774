package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import nl.fnb.domain.Safeguard;
import nl.fnb.domain.SafeguardKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeguardUseTest {

    private static final LocalDate DECIDED = LocalDate.of(2015, 11, 30);

    @ParameterizedTest
    @CsvSource({"2015-11-30, false", "2015-12-01, true", "2016-02-29, true", "2016-03-01, false"})
    void an_event_starts_after_the_decision_and_within_the_window(LocalDate start, boolean event) {
        SafeguardUse use = use(safeguard("cbs:11", start, ""));

        assertThat(use.event("F1", SafeguardKind.OTS, DECIDED, 3)).isEqualTo(event);
        assertThat(use.event("F1", SafeguardKind.UHP, DECIDED, 3)).isFalse();
        assertThat(use.event("F2", SafeguardKind.OTS, DECIDED, 3)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, '', false",
        "2015-11-30, '', false",
        "2015-01-01, 2015-12-01, false",
        "2015-01-01, 2015-11-30, true",
        "2015-11-30, 2015-11-30, true",
        "2015-12-01, '', true"
    })
    void a_family_is_at_risk_unless_a_measure_of_the_kind_runs_on_the_day_of_the_decision(
            LocalDate start, String end, boolean atRisk) {
        SafeguardUse use = use(safeguard("OTS", start, end));

        assertThat(use.atRisk("F1", SafeguardKind.OTS, DECIDED, 3)).isEqualTo(atRisk);
        assertThat(use.atRisk("F1", SafeguardKind.UHP, DECIDED, 3)).isTrue();
        assertThat(use.atRisk("F2", SafeguardKind.OTS, DECIDED, 3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, '', true",
        "2015-01-01, 2015-12-01, true",
        "2015-01-01, 2015-11-30, false",
        "2016-02-29, 2016-03-01, true",
        "2016-02-29, 2016-02-29, false",
        "2016-02-29, '', true",
        "2016-03-01, '', false"
    })
    void a_family_can_reunite_if_a_placement_runs_on_some_day_of_the_window(
            LocalDate start, String end, boolean atRisk) {
        SafeguardUse use = use(safeguard("UHP", start, end));

        assertThat(use.atRisk("F1", SafeguardKind.TERUGPLAATSING, DECIDED, 3)).isEqualTo(atRisk);
        assertThat(use.atRisk("F2", SafeguardKind.TERUGPLAATSING, DECIDED, 3)).isFalse();
    }

    @Test
    void a_study_without_measures_has_no_events() {
        SafeguardUse use = SafeguardUse.of(Studies.empty().build());

        assertThat(use.available()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> use.event("F1", SafeguardKind.OTS, DECIDED, 3))
                .withMessage("safeguards must be recorded in the study, got none");
    }

    private static SafeguardUse use(Safeguard safeguard) {
        return SafeguardUse.of(Studies.empty().safeguards(List.of(safeguard)).build());
    }

    private static Safeguard safeguard(String kind, LocalDate start, String end) {
        return Safeguard.builder()
                .id("s")
                .familyId("F1")
                .kind(SafeguardKind.of(kind))
                .startedOn(start)
                .endedOn(Studies.day(end))
                .build();
    }
}
