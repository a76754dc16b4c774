package nl.fnb.domain;

/** The kind of value that a family characteristic takes. */
public enum CharacteristicType {
    /** Yes or no. */
    BOOLEAN,
    /** A number, in the unit of the characteristic. */
    NUMBER,
    /** One of the declared levels. */
    CATEGORY
}
