package nl.fnb.measures;

/** How a scale rounds its value before its class is sought. */
public enum Rounding {
    /** To whole points, halves away from zero. */
    HALF_UP
}
