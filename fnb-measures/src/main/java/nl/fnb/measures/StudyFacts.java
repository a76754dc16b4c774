package nl.fnb.measures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Family;
import nl.fnb.domain.Measurement;
import nl.fnb.domain.Study;

/** The numbers that a study knows of its families: their characteristics that are amounts. */
final class StudyFacts {

    private final Map<String, Map<String, BigDecimal>> byFamily = new HashMap<>();

    StudyFacts(Study study) {
        study.families().forEach(family -> byFamily.put(family.id(), numbers(family)));
    }

    /** What is known of the family of a measurement, by the code of the characteristic. */
    Map<String, BigDecimal> of(Measurement measurement) {
        return byFamily.getOrDefault(measurement.familyId(), Map.of());
    }

    private static Map<String, BigDecimal> numbers(Family family) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        family.characteristics().forEach((code, value) -> {
            if (value instanceof CharacteristicValue.Amount amount) {
                numbers.put(code, BigDecimal.valueOf(amount.value()));
            }
        });
        return numbers;
    }
}
