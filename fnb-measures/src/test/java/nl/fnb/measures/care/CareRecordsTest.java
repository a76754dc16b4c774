package nl.fnb.measures.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.measures.codes.CareEnd;
import org.junit.jupiter.api.Test;

/** The rules of CBS, informatieprotocol v7, 3.3, by hand. */
class CareRecordsTest {

    @Test
    void overlapping_records_of_one_type_are_one_from_the_first_start_to_the_last_end() {
        List<CareRecord> merged = CareRecords.merged(List.of(
                record("b", CareType.OUTPATIENT, "2015-02-01", "2015-05-31").withEndReason(CareEnd.of("cbs:03")),
                record("a", CareType.OUTPATIENT, "2015-01-10", "2015-03-01").withEndReason(CareEnd.of("cbs:01"))));

        assertThat(merged)
                .containsExactly(record("a", CareType.OUTPATIENT, "2015-01-10", "2015-05-31")
                        .withEndReason(CareEnd.of("cbs:03")));
    }

    @Test
    void a_record_that_starts_on_the_last_day_of_another_is_part_of_it() {
        assertThat(CareRecords.merged(List.of(
                        record("a", CareType.OUTPATIENT, "2015-01-10", "2015-03-01"),
                        record("b", CareType.OUTPATIENT, "2015-03-01", "2015-04-01"))))
                .containsExactly(record("a", CareType.OUTPATIENT, "2015-01-10", "2015-04-01"));
    }

    @Test
    void a_record_that_starts_the_day_after_another_ended_is_separate() {
        List<CareRecord> two = List.of(
                record("a", CareType.OUTPATIENT, "2015-01-10", "2015-03-01"),
                record("b", CareType.OUTPATIENT, "2015-03-02", "2015-04-01"));

        assertThat(CareRecords.merged(two)).containsExactlyElementsOf(two);
    }

    @Test
    void a_record_that_still_runs_takes_in_all_that_start_later() {
        assertThat(CareRecords.merged(List.of(
                        record("a", CareType.DAY_CARE, "2015-01-10", ""),
                        record("b", CareType.DAY_CARE, "2016-01-01", "2016-02-01"),
                        record("c", CareType.DAY_CARE, "2014-01-01", "2015-01-09"))))
                .containsExactly(
                        record("c", CareType.DAY_CARE, "2014-01-01", "2015-01-09"),
                        record("a", CareType.DAY_CARE, "2015-01-10", ""));
    }

    @Test
    void a_short_record_within_a_long_one_does_not_shorten_it() {
        assertThat(CareRecords.merged(List.of(
                        record("a", CareType.DAY_CARE, "2015-01-01", "2015-12-31")
                                .withEndReason(CareEnd.of("cbs:01")),
                        record("b", CareType.DAY_CARE, "2015-02-01", "2015-02-10")
                                .withEndReason(CareEnd.of("cbs:03")),
                        record("c", CareType.DAY_CARE, "2015-11-01", "2015-11-02"))))
                .containsExactly(record("a", CareType.DAY_CARE, "2015-01-01", "2015-12-31")
                        .withEndReason(CareEnd.of("cbs:01")));
    }

    @Test
    void other_types_providers_children_and_families_are_other_records() {
        CareRecord one = record("a", CareType.OUTPATIENT, "2015-01-01", "2015-12-31")
                .withProvider("p1")
                .withChild("k1");
        CareRecord family = CareRecord.of(one.episode().withId("f").withFamilyId("f2"));

        assertThat(CareRecords.merged(List.of(
                        one,
                        record("b", CareType.HOME_BASED, "2015-01-01", "2015-12-31")
                                .withProvider("p1")
                                .withChild("k1"),
                        one.withProvider("p2"),
                        one.withChild("k2"),
                        family)))
                .hasSize(5);
    }

    @Test
    void what_the_parts_differ_in_comes_from_the_first_and_the_end_from_the_last() {
        CareEpisode early = episode("z", CareType.OUTPATIENT, "2015-01-01", "2015-06-30");
        CareEpisode late = episode("a", CareType.OUTPATIENT, "2015-02-01", "2015-06-30");
        CareRecord first = new CareRecord(
                early.withHoursPerWeek(2.0),
                Optional.empty(),
                Optional.of("p"),
                Optional.of("01"),
                Optional.of("02"),
                Optional.of(CareEnd.of("cbs:05")));
        CareRecord second = new CareRecord(
                late,
                Optional.empty(),
                Optional.of("p"),
                Optional.of("08"),
                Optional.of("01"),
                Optional.of(CareEnd.of("cbs:02")));

        List<CareRecord> merged = CareRecords.merged(List.of(second, first));

        assertThat(merged)
                .containsExactly(new CareRecord(
                        early,
                        Optional.empty(),
                        Optional.of("p"),
                        Optional.of("01"),
                        Optional.of("02"),
                        Optional.of(CareEnd.of("cbs:02"))));
        assertThat(CareRecords.merged(List.of(first))).containsExactly(first);
    }

    @Test
    void a_reason_is_kept_where_another_part_that_ends_that_day_has_none() {
        CareRecord with =
                record("a", CareType.OUTPATIENT, "2015-01-01", "2015-06-30").withEndReason(CareEnd.of("cbs:04"));
        CareRecord without = record("b", CareType.OUTPATIENT, "2015-02-01", "2015-06-30");

        assertThat(CareRecords.merged(List.of(with, without))).containsExactly(with);
    }

    @Test
    void a_module_of_the_provider_of_a_stay_is_part_of_the_stay() {
        CareRecord stay =
                record("s", CareType.FOSTER_CARE, "2015-01-01", "2015-12-31").withProvider("p1");

        assertThat(CareRecords.merged(List.of(
                        stay,
                        record("m", CareType.HOME_BASED, "2015-01-01", "2015-12-31")
                                .withProvider("p1"))))
                .containsExactly(stay);
    }

    @Test
    void a_module_of_another_provider_or_beyond_the_stay_keeps_its_record() {
        CareRecord stay =
                record("s", CareType.FOSTER_CARE, "2015-01-02", "2015-12-31").withProvider("p1");
        List<CareRecord> apart = List.of(
                record("m1", CareType.HOME_BASED, "2015-02-01", "2015-03-01").withProvider("p2"),
                record("m2", CareType.DAY_CARE, "2015-01-01", "2015-03-01").withProvider("p1"),
                record("m3", CareType.OUTPATIENT, "2015-12-01", "2016-01-01").withProvider("p1"),
                record("m4", CareType.of("ijw:45"), "2015-02-01", "2015-03-01").withProvider("p1"),
                record("m5", CareType.HOME_BASED, "2015-02-01", "2015-03-01")
                        .withProvider("p1")
                        .withChild("k"),
                record("m6", CareType.SECURE_PLACEMENT, "2015-02-01", "2015-03-01")
                        .withProvider("p1"));

        for (CareRecord module : apart) {
            assertThat(CareRecords.merged(List.of(stay, module))).containsExactlyInAnyOrder(stay, module);
        }
    }

    @Test
    void a_module_of_an_unknown_provider_or_another_family_is_never_part_of_a_stay() {
        CareRecord stay = record("s", CareType.FOSTER_CARE, "2015-01-01", "");
        CareRecord module = record("m", CareType.HOME_BASED, "2015-02-01", "2015-03-01");
        CareRecord elsewhere =
                CareRecord.of(module.episode().withFamilyId("f0")).withProvider("p");

        assertThat(CareRecords.merged(List.of(stay, module))).containsExactly(stay, module);
        assertThat(CareRecords.merged(List.of(stay.withProvider("p"), elsewhere)))
                .containsExactly(elsewhere, stay.withProvider("p"));
    }

    @Test
    void four_types_of_care_are_stays() {
        assertThat(CareType.known().stream().filter(CareRecords::isStay))
                .extracting(CareType::code)
                .containsExactly("FOSTER_CARE", "FAMILY_STYLE_CARE", "SECURE_PLACEMENT", "OTHER_RESIDENTIAL");
        assertThat(CareRecords.isStay(CareType.of("ijw:43"))).isFalse();
    }

    static CareRecord record(String id, CareType type, String start, String end) {
        return CareRecord.of(episode(id, type, start, end));
    }

    static CareEpisode episode(String id, CareType type, String start, String end) {
        return CareEpisode.builder()
                .id(id)
                .familyId("f1")
                .careType(type)
                .startedOn(LocalDate.parse(start))
                .endedOn(Optional.of(end).filter(text -> !text.isEmpty()).map(LocalDate::parse))
                .build();
    }
}
