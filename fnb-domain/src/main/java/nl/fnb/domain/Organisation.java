package nl.fnb.domain;

/**
 * An organisation whose families take part in a study.
 *
 * @param code the code that families refer to
 * @param name the name that a report shows
 */
public record Organisation(String code, String name) {}
