package nl.fnb.domain;

/**
 * One of the values that a category takes.
 *
 * @param code the code that families carry
 * @param label the name that a report shows
 */
public record Level(String code, Label label) {

    /**
     * Refuses a blank code.
     *
     * @param code the code that families carry
     * @param label the name that a report shows
     */
    public Level {
        new Breaches().identifier("code", code).present("label", label).enforce();
    }
}
