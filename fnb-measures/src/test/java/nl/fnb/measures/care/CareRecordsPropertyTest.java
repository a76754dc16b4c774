package nl.fnb.measures.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.domain.Label;
import nl.fnb.domain.Study;
import nl.fnb.measures.CareUse;
import nl.fnb.measures.codes.CareEnd;

class CareRecordsPropertyTest {

    private static final LocalDate DAY_0 = LocalDate.of(2015, 1, 1);
    private static final CareWindow WINDOW = new CareWindow(DAY_0, DAY_0.plusDays(99));

    @Property
    void merging_twice_is_merging_once(@ForAll("records") List<CareRecord> records) {
        List<CareRecord> merged = CareRecords.merged(records);

        assertThat(CareRecords.merged(merged)).isEqualTo(merged);
    }

    @Property
    void the_order_of_the_records_does_not_matter(@ForAll("records") List<CareRecord> records, @ForAll long seed) {
        List<CareRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(CareRecords.merged(shuffled)).isEqualTo(CareRecords.merged(records));
    }

    @Property
    void no_day_of_care_is_lost_or_gained(@ForAll("records") List<CareRecord> records) {
        assertThat(days(CareRecords.merged(records))).isEqualTo(days(records));
    }

    @Property
    void what_is_left_of_one_provider_and_type_does_not_overlap(@ForAll("records") List<CareRecord> records) {
        List<CareRecord> merged = CareRecords.merged(records);

        for (CareRecord one : merged) {
            assertThat(merged.stream()
                            .filter(other -> !other.equals(one) && sameKey(one, other))
                            .filter(other -> !other.episode()
                                    .startedOn()
                                    .isBefore(one.episode().startedOn())))
                    .allMatch(other -> other.episode().startedOn().isAfter(one.lastDay()));
        }
    }

    @Property
    void days_within_a_window_are_those_counted_one_by_one(@ForAll("records") List<CareRecord> records) {
        List<CareEpisode> episodes = records.stream().map(CareRecord::episode).toList();
        CareInWindow care = CareInWindow.of(WINDOW, episodes);

        assertThat(care.days())
                .isEqualTo(WINDOW.first()
                        .datesUntil(WINDOW.last().plusDays(1))
                        .filter(day -> episodes.stream().anyMatch(episode -> covers(episode, day)))
                        .count());
        assertThat(care.stayNights(StayDates.ADMISSION))
                .isEqualTo(WINDOW.first()
                        .datesUntil(WINDOW.last().plusDays(1))
                        .filter(day -> episodes.stream()
                                .anyMatch(it -> CareRecords.isStay(it.careType())
                                        && covers(it, day)
                                        && day.isAfter(it.startedOn())))
                        .count());
        assertThat(care.episodeDays()).isGreaterThanOrEqualTo(care.days());
    }

    @Property
    void an_episode_is_in_the_window_before_a_measurement_exactly_if_an_analysis_plan_counts_it(
            @ForAll("records") List<CareRecord> records, @ForAll("days") LocalDate measuredOn) {
        List<CareEpisode> episodes = records.stream().map(CareRecord::episode).toList();
        Study study =
                Study.builder().id("s").title(Label.same("s")).care(episodes).build();

        assertThat(CareInWindow.of(CareWindow.before(measuredOn, 2), episodes).episodes())
                .isEqualTo(CareUse.of(study).episodes("f1", measuredOn, 2));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 130).map(DAY_0::plusDays);
    }

    @Provide
    Arbitrary<List<CareRecord>> records() {
        Arbitrary<Optional<String>> names = Arbitraries.of("p1", "p2").optional(0.8);
        Arbitrary<CareType> types =
                Arbitraries.of(CareType.OUTPATIENT, CareType.HOME_BASED, CareType.FOSTER_CARE, CareType.of("ijw:45"));
        Arbitrary<Optional<CareEnd>> ends =
                Arbitraries.of("cbs:01", "cbs:03", "ijw:38").map(CareEnd::of).optional(0.7);
        return Combinators.combine(
                        Arbitraries.integers().between(-20, 110),
                        Arbitraries.integers().between(0, 40).optional(0.9),
                        types,
                        names,
                        Arbitraries.of("k1", "k2").optional(0.3),
                        ends)
                .as((start, length, type, provider, child, end) -> new CareRecord(
                        episode(start, length, type), child, provider, Optional.empty(), Optional.empty(), end))
                .list()
                .ofMaxSize(12)
                .map(CareRecordsPropertyTest::numbered);
    }

    private static List<CareRecord> numbered(List<CareRecord> records) {
        List<CareRecord> numbered = new ArrayList<>();
        for (CareRecord record : records) {
            CareEpisode episode = record.episode().withId("e" + numbered.size());
            numbered.add(new CareRecord(
                    episode,
                    record.child(),
                    record.provider(),
                    record.referrer(),
                    record.crisis(),
                    record.endReason()));
        }
        return numbered;
    }

    private static CareEpisode episode(int start, Optional<Integer> length, CareType type) {
        LocalDate first = DAY_0.plusDays(start);
        return CareEpisode.builder()
                .id("e")
                .familyId("f1")
                .careType(type)
                .startedOn(first)
                .endedOn(length.map(first::plusDays))
                .build();
    }

    private static boolean covers(CareEpisode episode, LocalDate day) {
        return !episode.startedOn().isAfter(day)
                && episode.endedOn().map(end -> !end.isBefore(day)).orElse(true);
    }

    private static boolean sameKey(CareRecord one, CareRecord other) {
        return one.child().equals(other.child())
                && one.provider().equals(other.provider())
                && one.episode().careType().equals(other.episode().careType());
    }

    /** The covered days of each child, up to the end of a long window. */
    private static Map<Optional<String>, Set<LocalDate>> days(List<CareRecord> records) {
        Map<Optional<String>, Set<LocalDate>> days = new HashMap<>();
        LocalDate horizon = DAY_0.plusDays(300);
        for (CareRecord record : records) {
            LocalDate end = record.episode().endedOn().orElse(horizon);
            days.computeIfAbsent(record.child(), child -> new HashSet<>())
                    .addAll(record.episode()
                            .startedOn()
                            .datesUntil(end.plusDays(1))
                            .toList());
        }
        return days;
    }
}
