package nl.fnb.measures.outcome;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import nl.fnb.domain.Informant;

/**
 * Indicator 2, satisfaction: how useful the help was, from 1 (of no use at all) to 10 (excellent), by one kind of informant
 * (CBS informatieprotocol v7, 4.3).
 *
 * @param answered the measurements with a grade
 * @param missing the measurements without one
 * @param byGrade the number of each grade, grades that do not occur left out
 */
public record Satisfaction(int answered, int missing, Map<Integer, Integer> byGrade) {

    /**
     * Takes a copy of the counts.
     *
     * @param answered the measurements with a grade
     * @param missing the measurements without one
     * @param byGrade the number of each grade
     */
    public Satisfaction {
        byGrade = Collections.unmodifiableSortedMap(new TreeMap<>(byGrade));
    }

    /**
     * Counts the grades of one kind of informant.
     *
     * @param measurements what was said at the end of care
     * @param informant whose grades
     * @return the counts
     * @throws IllegalArgumentException if a record of care has two measurements of that informant
     */
    public static Satisfaction of(List<OutcomeMeasurement> measurements, Informant informant) {
        Map<Integer, Integer> byGrade = new TreeMap<>();
        int missing = 0;
        for (OutcomeMeasurement measurement : Measurements.of(measurements, informant)) {
            measurement.satisfaction().ifPresent(grade -> byGrade.merge(grade, 1, Integer::sum));
            missing += measurement.satisfaction().isEmpty() ? 1 : 0;
        }
        int answered = byGrade.values().stream().mapToInt(Integer::intValue).sum();
        return new Satisfaction(answered, missing, byGrade);
    }

    /**
     * The mean grade.
     *
     * @return from 1 to 10; higher is better; empty where nobody answered
     */
    public OptionalDouble mean() {
        int sum = byGrade.entrySet().stream()
                .mapToInt(entry -> entry.getKey() * entry.getValue())
                .sum();
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / answered);
    }
}
