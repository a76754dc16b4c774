package nl.fnb.measures.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.fnb.domain.Informant;

/**
 * Indicator 3.1: whether the client can go on without help, by one kind of informant (CBS informatieprotocol v7, 4.4; codes of
 * {@code cbs:zonder-hulp-verder}).
 *
 * @param answered the measurements with an answer
 * @param missing the measurements without one
 * @param byCode the number of each code, codes that do not occur left out
 */
public record WithoutHelp(int answered, int missing, Map<String, Integer> byCode) {

    /**
     * Takes a copy of the counts.
     *
     * @param answered the measurements with an answer
     * @param missing the measurements without one
     * @param byCode the number of each code
     */
    public WithoutHelp {
        byCode = Collections.unmodifiableSortedMap(new TreeMap<>(byCode));
    }

    /**
     * Counts the answers of one kind of informant.
     *
     * @param measurements what was said at the end of care
     * @param informant whose answers
     * @return the counts
     * @throws IllegalArgumentException if a record of care has two measurements of that informant
     */
    public static WithoutHelp of(List<OutcomeMeasurement> measurements, Informant informant) {
        Map<String, Integer> byCode = new TreeMap<>();
        int missing = 0;
        for (OutcomeMeasurement measurement : Measurements.of(measurements, informant)) {
            measurement.withoutHelp().ifPresent(code -> byCode.merge(code, 1, Integer::sum));
            missing += measurement.withoutHelp().isEmpty() ? 1 : 0;
        }
        int answered = byCode.values().stream().mapToInt(Integer::intValue).sum();
        return new WithoutHelp(answered, missing, byCode);
    }

    /**
     * The part of the answers that need no help now (03, perhaps later, and 04).
     *
     * @return from 0 to 1; higher is better; empty where nobody answered
     */
    public OptionalDouble noneNow() {
        return part(byCode.getOrDefault("03", 0) + byCode.getOrDefault("04", 0));
    }

    /**
     * The part of the answers that need no further help at all (04).
     *
     * @return from 0 to 1; higher is better; empty where nobody answered
     */
    public OptionalDouble noneAtAll() {
        return part(byCode.getOrDefault("04", 0));
    }

    private OptionalDouble part(int count) {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / answered);
    }
}
