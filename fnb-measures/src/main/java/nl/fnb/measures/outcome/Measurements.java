package nl.fnb.measures.outcome;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.fnb.domain.Informant;

/** The answers of one informant, each record of care once: CBS takes at most one a record from the young and one from a parent. */
final class Measurements {

    private Measurements() {}

    static List<OutcomeMeasurement> of(List<OutcomeMeasurement> measurements, Informant informant) {
        List<OutcomeMeasurement> own = measurements.stream()
                .filter(measurement -> measurement.informant() == informant)
                .toList();
        Set<String> seen = new HashSet<>();
        for (OutcomeMeasurement measurement : own) {
            if (!seen.add(measurement.careId())) {
                throw new IllegalArgumentException(
                        "a record of care must have at most one measurement of an informant, got two" + " of "
                                + informant + " for " + measurement.careId());
            }
        }
        return own;
    }
}
