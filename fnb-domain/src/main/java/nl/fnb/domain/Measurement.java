package nl.fnb.domain;

import java.time.LocalDate;
import nl.fnb.domain.law.LegalTerm;

/**
 * A moment at which instruments were filled in for a family by one informant.
 *
 * @param id the pseudonym of the measurement
 * @param familyId the family
 * @param wave before or after the plan
 * @param informant who answered
 * @param measuredOn the day
 */
@LegalTerm(nl = "meting", source = "WODC 2384 (Dijkstra et al., 2016)")
public record Measurement(String id, String familyId, Wave wave, Informant informant, LocalDate measuredOn) {

    /**
     * Requires identifiers.
     *
     * @param id the pseudonym of the measurement
     * @param familyId the family
     * @param wave before or after the plan
     * @param informant who answered
     * @param measuredOn the day
     * @throws InvalidValueException if an identifier is blank
     */
    public Measurement {
        new Breaches()
                .identifier("measurement_id", id)
                .identifier("family_id", familyId)
                .present("wave", wave)
                .present("informant", informant)
                .present("measured_on", measuredOn)
                .enforce();
    }
}
