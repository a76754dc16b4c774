package nl.fnb.measures.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import nl.fnb.domain.CareEpisode;
import nl.fnb.measures.care.CareRecord;

/**
 * Indicator 3.2: no new start of care after the end. Care of a person ends on the last day of all its records: a record that
 * starts by the next day goes on with it, so that a change of type or provider is no end. A person is the young person of the
 * record or, where it names none, the family.
 *
 * <p>The length of the follow-up was not found in the sources and is the user's. An end whose follow-up is not over when the
 * study looked last does not count, not even if a new start was seen: counting only those would make new starts seem frequent.
 *
 * @param ends the ends of care with a whole follow-up
 * @param newStarts those of them that a new start followed
 * @param notOver the ends of care whose follow-up is not over
 */
public record NoNewStart(int ends, int newStarts, int notOver) {

    /**
     * Counts the ends of care and the starts that followed them.
     *
     * @param records records of care
     * @param months the length of the follow-up, at least 1
     * @param observedUntil the last day on which care was recorded
     * @return the counts
     * @throws IllegalArgumentException if there are fewer months than 1
     */
    public static NoNewStart of(List<CareRecord> records, int months, LocalDate observedUntil) {
        if (months < 1) {
            throw new IllegalArgumentException("months must be 1 or more, got " + months);
        }
        NoNewStart counts = new NoNewStart(0, 0, 0);
        Map<List<Object>, List<CareEpisode>> persons = new LinkedHashMap<>();
        for (CareRecord record : records) {
            List<Object> person = List.of(record.episode().familyId(), record.child());
            persons.computeIfAbsent(person, key -> new ArrayList<>()).add(record.episode());
        }
        for (List<CareEpisode> episodes : persons.values()) {
            counts = counts.withPerson(episodes, months, observedUntil);
        }
        return counts;
    }

    /**
     * The part of the ends that no new start followed.
     *
     * @return from 0 to 1; higher is better; empty where there is no end with a whole follow-up
     */
    public OptionalDouble proportion() {
        return ends == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (ends - newStarts) / ends);
    }

    private NoNewStart withPerson(List<CareEpisode> episodes, int months, LocalDate observedUntil) {
        List<CareEpisode> sorted = episodes.stream()
                .sorted(Comparator.comparing(CareEpisode::startedOn))
                .toList();
        NoNewStart counts = this;
        LocalDate end = lastDay(sorted.get(0));
        for (CareEpisode next : sorted.subList(1, sorted.size())) {
            if (end.equals(LocalDate.MAX)) {
                return counts;
            }
            if (next.startedOn().isAfter(end.plusDays(1))) {
                boolean isNew = !next.startedOn().isAfter(end.plusMonths(months));
                counts = counts.withEnd(isNew, end.plusMonths(months).isAfter(observedUntil));
            }
            end = lastDay(next).isAfter(end) ? lastDay(next) : end;
        }
        return end.equals(LocalDate.MAX)
                ? counts
                : counts.withEnd(false, end.plusMonths(months).isAfter(observedUntil));
    }

    private NoNewStart withEnd(boolean isNewStart, boolean isNotOver) {
        return isNotOver
                ? new NoNewStart(ends, newStarts, notOver + 1)
                : new NoNewStart(ends + 1, newStarts + (isNewStart ? 1 : 0), notOver);
    }

    private static LocalDate lastDay(CareEpisode episode) {
        return episode.endedOn().orElse(LocalDate.MAX);
    }
}
