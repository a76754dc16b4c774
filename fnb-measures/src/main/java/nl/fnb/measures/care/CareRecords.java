package nl.fnb.measures.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.CareEpisode;
import nl.fnb.domain.CareType;
import nl.fnb.measures.codes.CareEnd;

/**
 * Puts records of care together by the rules of CBS (Beleidsinformatie Jeugd, informatieprotocol v7, 3.3 and 7.5).
 *
 * <ul>
 *   <li>Records of one young person, one type of care and one provider that overlap are one record: from the first start to
 *       the last end. A record is separate only if it starts after the one before ended: not on the same day.
 *   <li>Care without a stay by the provider of a stay, during that stay, belongs to the stay.
 * </ul>
 *
 * <p>What the protocol leaves open and this class decides: a record without a young person counts for the family as a whole,
 * so that brothers and sisters are told apart only where the records do so; records without a provider count as those of one
 * provider, and are never part of a stay; a module that begins before the stay or goes on after it keeps its own record;
 * a merged record keeps the identifier, referrer and crisis of the part that began first and the end reason of the part that
 * ended last, and has no hours a week, since its parts ran at different times. An outside code such as {@code ijw:45}, which
 * does not say whether there is a stay, is merged with its like only.
 */
public final class CareRecords {

    private static final List<CareType> WITH_STAY = List.of(
            CareType.FOSTER_CARE, CareType.FAMILY_STYLE_CARE, CareType.SECURE_PLACEMENT, CareType.OTHER_RESIDENTIAL);
    private static final Comparator<CareRecord> BY_START = Comparator.comparing(
                    (CareRecord record) -> record.episode().startedOn())
            .thenComparing(record -> record.episode().id());
    private static final Comparator<CareRecord> BY_FAMILY = Comparator.comparing(
                    (CareRecord record) -> record.episode().familyId())
            .thenComparing(record -> record.child().orElse(""))
            .thenComparing(BY_START)
            .thenComparing(record -> record.episode().careType().code())
            .thenComparing(record -> record.provider().orElse(""));

    private CareRecords() {}

    /**
     * Whether a type of care includes nights away from home: foster care, family-style care, a secure placement or other
     * residential care.
     *
     * @param type the type
     * @return false as well for an outside code that does not say so
     */
    public static boolean isStay(CareType type) {
        return WITH_STAY.contains(type);
    }

    /**
     * The records as CBS counts them.
     *
     * @param records records of care, in any order
     * @return overlapping ones merged and modules within a stay left out; by family, young person and start
     */
    public static List<CareRecord> merged(List<CareRecord> records) {
        Map<List<Object>, List<CareRecord>> groups = new LinkedHashMap<>();
        for (CareRecord record : records) {
            List<Object> key = List.of(
                    record.episode().familyId(),
                    record.child(),
                    record.provider(),
                    record.episode().careType());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(record);
        }
        List<CareRecord> merged = new ArrayList<>();
        groups.values().forEach(group -> merged.addAll(mergedGroup(group)));
        List<CareRecord> stays = merged.stream()
                .filter(record -> isStay(record.episode().careType()))
                .toList();
        merged.removeIf(record -> isPartOfAny(stays, record));
        merged.sort(BY_FAMILY);
        return List.copyOf(merged);
    }

    private static List<CareRecord> mergedGroup(List<CareRecord> group) {
        List<CareRecord> merged = new ArrayList<>();
        for (CareRecord next : group.stream().sorted(BY_START).toList()) {
            int last = merged.size() - 1;
            if (last >= 0
                    && !next.episode().startedOn().isAfter(merged.get(last).lastDay())) {
                merged.set(last, joined(merged.get(last), next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    /** The first began no later than the second, and they overlap. */
    private static CareRecord joined(CareRecord first, CareRecord second) {
        boolean secondEndsLast = second.lastDay().isAfter(first.lastDay());
        CareRecord last = secondEndsLast ? second : first;
        Optional<CareEnd> endReason = first.lastDay().equals(second.lastDay())
                ? smaller(first.endReason(), second.endReason())
                : last.endReason();
        CareEpisode episode = CareEpisode.builder()
                .id(first.episode().id())
                .familyId(first.episode().familyId())
                .careType(first.episode().careType())
                .startedOn(first.episode().startedOn())
                .endedOn(last.episode().endedOn())
                .build();
        return new CareRecord(episode, first.child(), first.provider(), first.referrer(), first.crisis(), endReason);
    }

    /** Of two reasons for one day, always the same one, whatever the order. */
    private static Optional<CareEnd> smaller(Optional<CareEnd> one, Optional<CareEnd> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().code().compareTo(other.get().code()) <= 0 ? one : other;
    }

    private static boolean isPartOfAny(List<CareRecord> stays, CareRecord record) {
        return stays.stream().anyMatch(stay -> isPartOf(stay, record));
    }

    private static boolean isPartOf(CareRecord stay, CareRecord record) {
        return CareType.known().contains(record.episode().careType())
                && !isStay(record.episode().careType())
                && record.provider().isPresent()
                && record.provider().equals(stay.provider())
                && record.child().equals(stay.child())
                && record.episode().familyId().equals(stay.episode().familyId())
                && stay.spans(record);
    }
}
