package nl.fnb.measures.outcome;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.fnb.measures.care.CareRecord;
import nl.fnb.measures.codes.CareEnd;
import nl.fnb.measures.codes.Counterpart;

/**
 * Indicator 1, drop-out: care that ended early, by the reason for its end (CBS informatieprotocol v7, 3.7 and 4.2). Early is
 * 02 to 05, outside circumstances such as a move or death included; {@code byReason} tells them apart.
 *
 * @param planned records that ended according to plan (01)
 * @param early records that ended early (02 to 05)
 * @param unknown records that ended, but without a reason that CBS knows
 * @param running records that have not ended, which do not count
 * @param byReason the number of records of each CBS code, codes that do not occur left out
 */
public record DropOut(int planned, int early, int unknown, int running, Map<String, Integer> byReason) {

    private static final String PLANNED = "01";

    /**
     * Takes a copy of the counts.
     *
     * @param planned records that ended according to plan
     * @param early records that ended early
     * @param unknown records that ended, but without a reason that CBS knows
     * @param running records that have not ended
     * @param byReason the number of records of each CBS code
     */
    public DropOut {
        byReason = Collections.unmodifiableSortedMap(new TreeMap<>(byReason));
    }

    /**
     * Counts the ends of care.
     *
     * @param records records of care, merged as CBS counts them where that is wanted
     * @return the counts
     */
    public static DropOut of(List<CareRecord> records) {
        Map<String, Integer> byReason = new HashMap<>();
        int running = 0;
        int unknown = 0;
        for (CareRecord record : records) {
            if (record.episode().endedOn().isEmpty()) {
                running++;
                continue;
            }
            Optional<String> code = record.endReason().map(CareEnd::cbs).flatMap(Counterpart::one);
            code.ifPresent(reason -> byReason.merge(reason, 1, Integer::sum));
            unknown += code.isEmpty() ? 1 : 0;
        }
        int known = byReason.values().stream().mapToInt(Integer::intValue).sum();
        int planned = byReason.getOrDefault(PLANNED, 0);
        return new DropOut(planned, known - planned, unknown, running, byReason);
    }

    /**
     * The part of the ends with a known reason that came early.
     *
     * @return from 0 to 1; lower is better; empty where there is no such end
     */
    public OptionalDouble proportion() {
        int known = planned + early;
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) early / known);
    }
}
