package nl.fnb.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareUseTest {

    private static final LocalDate MEASURED = LocalDate.of(2015, 5, 31);

    @ParameterizedTest
    @CsvSource({
        "2014-01-01, '', 1",
        "2015-05-31, '', 1",
        "2015-06-01, '', 0",
        "2015-01-01, 2015-02-28, 0",
        "2015-01-01, 2015-03-01, 1",
        "2015-03-01, 2015-03-01, 1",
        "2015-05-31, 2015-05-31, 1",
        "2015-06-01, 2015-07-01, 0"
    })
    void an_episode_counts_if_it_ran_after_the_start_of_the_window(LocalDate start, String end, int counted) {
        CareUse care = CareUse.of(study(episode("c", "F1", start, end, Optional.of(2.0))));

        assertThat(care.episodes("F1", MEASURED, 3)).isEqualTo(counted);
    }

    @Test
    void hours_are_summed_and_missing_where_one_active_episode_lacks_them() {
        LocalDate start = LocalDate.of(2015, 4, 1);
        CareUse care = CareUse.of(study(
                episode("c1", "F1", start, "", Optional.of(1.5)),
                episode("c2", "F1", start, "", Optional.of(2.0)),
                episode("c3", "F1", start.minusYears(1), "2014-12-01", Optional.empty()),
                episode("c4", "F2", start, "", Optional.of(4.0)),
                episode("c5", "F2", start, "", Optional.empty())));

        assertThat(care.hours("F1", MEASURED, 3)).hasValue(3.5);
        assertThat(care.hours("F2", MEASURED, 3)).isEmpty();
        assertThat(care.hours("F3", MEASURED, 3)).hasValue(0.0);
        assertThat(care.episodes("F3", MEASURED, 3)).isZero();
    }

    @Test
    void a_study_without_care_has_no_care_use() {
        CareUse care = CareUse.of(Studies.empty().build());

        assertThat(care.available()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> care.episodes("F1", MEASURED, 3))
                .withMessage("care must be recorded in the study, got none");
    }

    @Test
    void a_window_is_not_negative() {
        CareUse care = CareUse.of(study());

        assertThat(care.available()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> care.hours("F1", MEASURED, -1))
                .withMessage("months must be 0 or more, got -1");
    }

    private static Study study(CareEpisode... episodes) {
        return Studies.empty().care(List.of(episodes)).build();
    }

    private static CareEpisode episode(String id, String family, LocalDate start, String end, Optional<Double> hours) {
        return CareEpisode.builder()
                .id(id)
                .familyId(family)
                .careType(CareType.OUTPATIENT)
                .startedOn(start)
                .endedOn(Studies.day(end))
                .hoursPerWeek(hours)
                .build();
    }
}
