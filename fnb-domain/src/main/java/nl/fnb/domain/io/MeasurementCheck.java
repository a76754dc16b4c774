package nl.fnb.domain.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.domain.Breach;
import nl.fnb.domain.Informant;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Study;
import nl.fnb.domain.StudyRule;
import nl.fnb.domain.Wave;

/** A family is measured at most once per wave and informant. */
final class MeasurementCheck implements StudyCheck {

    private record Slot(String family, Wave wave, Informant informant) {}

    @Override
    public void check(Study study, Problems problems) {
        List<Measurement> measurements = study.measurements();
        Map<Slot, Integer> first = new HashMap<>(measurements.size() * 2);
        for (int row = 0; row < measurements.size(); row++) {
            Measurement measurement = measurements.get(row);
            Integer earlier = first.putIfAbsent(
                    new Slot(measurement.familyId(), measurement.wave(), measurement.informant()), row);
            if (earlier != null) {
                Breach breach = Breach.of(
                        StudyRule.SECOND_MEASUREMENT,
                        "measurement_id",
                        measurement.id(),
                        measurements.get(earlier).id());
                problems.add(Table.MEASUREMENTS, row, breach);
            }
        }
    }
}
