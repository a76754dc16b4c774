package nl.fnb.measures.care;

import static nl.fnb.measures.care.CareRecordsTest.episode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareInWindowTest {

    /** Four weeks: 28 days. */
    private static final CareWindow FEBRUARY =
            new CareWindow(LocalDate.parse("2015-02-01"), LocalDate.parse("2015-02-28"));

    @Test
    void days_and_hours_are_counted_within_the_window() {
        CareInWindow care = CareInWindow.of(
                FEBRUARY,
                List.of(
                        hours(episode("a", CareType.OUTPATIENT, "2015-01-01", "2015-02-07"), 3.5),
                        hours(episode("b", CareType.HOME_BASED, "2015-02-05", "2015-02-18"), 2),
                        hours(episode("c", CareType.HOME_BASED, "2015-02-25", ""), 7)));

        assertThat(care.episodes()).isEqualTo(3);
        assertThat(care.days()).isEqualTo(18 + 4);
        assertThat(care.episodeDays()).isEqualTo(7 + 14 + 4);
        assertThat(care.hours().orElseThrow()).isCloseTo(3.5 + 4 + 4, within(1e-12));
        assertThat(care.hoursPerWeek().orElseThrow()).isCloseTo(11.5 / 4, within(1e-12));
        assertThat(care).hasToString("3 episodes on 22 of 28 days from 2015-02-01 to 2015-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, 2015-01-31, 0",
        "2015-01-01, 2015-02-01, 1",
        "2015-02-28, 2015-03-10, 1",
        "2015-03-01, 2015-03-10, 0",
        "2015-02-10, 2015-02-10, 1",
        "2015-01-01, 2015-12-31, 28"
    })
    void an_episode_counts_if_it_has_a_day_in_the_window(String start, String end, int days) {
        CareInWindow care = CareInWindow.of(FEBRUARY, List.of(episode("a", CareType.DAY_CARE, start, end)));

        assertThat(care.days()).isEqualTo(days);
        assertThat(care.episodes()).isEqualTo(days > 0 ? 1 : 0);
    }

    @Test
    void without_care_there_are_no_hours_and_with_an_unknown_number_of_them_none_are_said() {
        CareInWindow none = CareInWindow.of(FEBRUARY, List.of());
        CareInWindow unknown = CareInWindow.of(
                FEBRUARY,
                List.of(
                        hours(episode("a", CareType.OUTPATIENT, "2015-01-01", ""), 3.5),
                        episode("b", CareType.OUTPATIENT, "2015-01-01", "")));

        assertThat(none.hours()).hasValue(0);
        assertThat(none.hoursPerWeek()).hasValue(0);
        assertThat(none.days()).isZero();
        assertThat(unknown.hours()).isEmpty();
        assertThat(unknown.hoursPerWeek()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // first night 1 to 2 February, last 4 to 5: CBS writes the 2nd and the 5th; 4 nights
        "2015-02-02, 2015-02-05, 4, 3",
        // one night, from 1 to 2 February
        "2015-02-02, 2015-02-02, 1, 0",
        // begun before and ended after the window
        "2015-01-01, 2015-03-31, 28, 28",
        // the first morning of an admission on the first day lies in the window from the second day on
        "2015-02-01, 2015-02-28, 28, 27",
        "2015-01-31, 2015-02-01, 1, 1",
        "2015-02-28, 2015-03-10, 1, 0"
    })
    void nights_are_counted_by_their_morning(String start, String end, int cbs, int admission) {
        CareInWindow care = CareInWindow.of(FEBRUARY, List.of(episode("a", CareType.FOSTER_CARE, start, end)));

        assertThat(care.stayNights(StayDates.CBS)).isEqualTo(cbs);
        assertThat(care.stayNights(StayDates.ADMISSION)).isEqualTo(admission);
    }

    @Test
    void a_night_counts_once_and_care_without_a_stay_gives_none() {
        CareInWindow care = CareInWindow.of(
                FEBRUARY,
                List.of(
                        episode("c", CareType.OTHER_RESIDENTIAL, "2015-02-20", ""),
                        episode("a", CareType.FOSTER_CARE, "2015-02-02", "2015-02-11"),
                        episode("b", CareType.SECURE_PLACEMENT, "2015-02-10", "2015-02-12"),
                        episode("d", CareType.OUTPATIENT, "2015-02-01", "2015-02-28"),
                        episode("e", CareType.of("ijw:43"), "2015-02-01", "2015-02-28")));

        assertThat(care.stayNights(StayDates.CBS)).isEqualTo(11 + 9);
        assertThat(care.days()).isEqualTo(28);
    }

    @Test
    void the_months_before_a_measurement_hold_the_days_that_an_analysis_plan_looks_at() {
        CareWindow window = CareWindow.before(LocalDate.parse("2015-05-31"), 3);

        assertThat(window).isEqualTo(new CareWindow(LocalDate.parse("2015-03-01"), LocalDate.parse("2015-05-31")));
        assertThat(window.days()).isEqualTo(92);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareWindow.before(LocalDate.parse("2015-05-31"), 0))
                .withMessage("months must be 1 or more, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CareWindow(LocalDate.parse("2015-05-31"), LocalDate.parse("2015-05-30")))
                .withMessage("the last day must not lie before the first 2015-05-31, got 2015-05-30");
        assertThat(new CareWindow(LocalDate.parse("2015-05-31"), LocalDate.parse("2015-05-31")).days())
                .isEqualTo(1);
    }

    @Test
    void the_care_of_two_families_is_refused() {
        CareEpisode one = episode("a", CareType.DAY_CARE, "2015-02-01", "");
        CareEpisode other = one.withFamilyId("f2");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CareInWindow.of(FEBRUARY, List.of(one, other)))
                .withMessage("the episodes must be of one family, got 2 families");
    }

    @ParameterizedTest
    @CsvSource({"0.5, LIGHT", "1.99, LIGHT", "2, MODERATE", "3.99, MODERATE", "4, INTENSIVE", "40, INTENSIVE"})
    void the_class_of_care_without_a_stay_goes_by_its_hours_a_week(double hours, Intensity intensity) {
        CareInWindow care = CareInWindow.of(
                FEBRUARY, List.of(hours(episode("a", CareType.OUTPATIENT, "2015-01-01", "2015-03-31"), hours)));

        assertThat(IntensityScheme.withDefaults().of(care)).contains(intensity);
    }

    @Test
    void a_stay_outweighs_hours_that_were_not_recorded() {
        IntensityScheme scheme = IntensityScheme.withDefaults();
        CareEpisode unknown = episode("a", CareType.OUTPATIENT, "2015-01-01", "");
        CareEpisode oneDay = episode("b", CareType.FOSTER_CARE, "2015-02-03", "2015-02-03");

        assertThat(scheme.of(CareInWindow.of(FEBRUARY, List.of()))).contains(Intensity.NONE);
        assertThat(scheme.of(CareInWindow.of(FEBRUARY, List.of(unknown)))).isEmpty();
        assertThat(scheme.of(CareInWindow.of(FEBRUARY, List.of(unknown, oneDay))))
                .contains(Intensity.RESIDENTIAL);
        assertThat(new IntensityScheme(2, 4, StayDates.ADMISSION).of(CareInWindow.of(FEBRUARY, List.of(oneDay))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "-1, 4", "4, 4", "5, 4", "2, Infinity", "NaN, 4", "2, NaN"})
    void thresholds_that_do_not_ascend_are_refused(double moderate, double intensive) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IntensityScheme(moderate, intensive, StayDates.CBS))
                .withMessage(
                        "the thresholds must be finite and ascend from above 0, got " + moderate + " and " + intensive);
    }

    @Test
    void every_class_has_a_name_in_two_languages() {
        assertThat(Intensity.values()).allSatisfy(intensity -> {
            assertThat(intensity.label().nl()).isNotBlank();
            assertThat(intensity.label().en()).isNotBlank();
        });
    }

    private static CareEpisode hours(CareEpisode episode, double hours) {
        return episode.withHoursPerWeek(hours);
    }
}
