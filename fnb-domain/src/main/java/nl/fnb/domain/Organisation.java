package nl.fnb.domain;

import nl.fnb.domain.law.LegalTerm;

/**
 * An organisation whose families take part in a study.
 *
 * @param code the code that families refer to
 * @param name the name that a report shows
 */
@LegalTerm(nl = "gecertificeerde instelling of jeugdhulpaanbieder", source = "Jeugdwet art. 1.1")
public record Organisation(String code, String name) {

    /**
     * Requires a code and a name.
     *
     * @param code the code that families refer to
     * @param name the name that a report shows
     * @throws InvalidValueException if the code is blank
     */
    public Organisation {
        new Breaches().identifier("code", code).present("name", name).enforce();
    }
}
