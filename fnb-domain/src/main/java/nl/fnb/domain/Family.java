package nl.fnb.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.fnb.domain.law.LegalTerm;

/**
 * A family, known by a pseudonym.
 *
 * @param id the pseudonym that the organisation gave it
 * @param organisation the code of its organisation
 * @param characteristics what is known of it, by the code of the characteristic; a missing value has no entry
 */
@LegalTerm(nl = "gezin", source = "Jeugdwet art. 1.1 (ouder, jeugdige)")
public record Family(String id, String organisation, Map<String, CharacteristicValue> characteristics) {

    /**
     * Takes a copy of the characteristics, in their order.
     *
     * @param id the pseudonym that the organisation gave it
     * @param organisation the code of its organisation
     * @param characteristics what is known of it, by the code of the characteristic; a missing value has no entry
     * @throws InvalidValueException if the id or organisation is blank, or the id looks like a citizen service number
     */
    public Family {
        Breaches breaches = new Breaches().identifier("family_id", id).identifier("organisation", organisation);
        if (id != null) {
            breaches.notBsn("family_id", id);
        }
        characteristics = Collections.unmodifiableMap(new LinkedHashMap<>(characteristics));
        characteristics.forEach(breaches::present);
        breaches.enforce();
    }

    /**
     * The value of a characteristic.
     *
     * @param code the code of the characteristic
     * @return the value, empty where it is missing
     */
    public Optional<CharacteristicValue> characteristic(String code) {
        return Optional.ofNullable(characteristics.get(code));
    }
}
