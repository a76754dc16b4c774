package nl.fnb.domain;

/**
 * An organisation whose families take part in a study.
 *
 * @param code the code that families refer to
 * @param name the name that a report shows
 */
public record Organisation(String code, String name) {

    /**
     * Requires a code and a name.
     *
     * @throws InvalidValueException if the code is blank
     */
    public Organisation {
        new Breaches().identifier("code", code).present("name", name).enforce();
    }
}
