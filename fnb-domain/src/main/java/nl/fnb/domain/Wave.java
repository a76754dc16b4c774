package nl.fnb.domain;

/** The moment of a measurement relative to the plan. */
public enum Wave {
    /** Before the plan (voormeting). */
    PRE,
    /** After the plan (nameting). */
    POST
}
