package nl.fnb.domain;

/** Who answered a measurement. */
public enum Informant {
    /** A parent or other carer. */
    PARENT,
    /** The child or young person. */
    YOUTH,
    /** A professional who knows the family. */
    PROFESSIONAL
}
