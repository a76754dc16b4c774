package nl.fnb.domain;

/** The value of one characteristic of one family. */
public sealed interface CharacteristicValue {

    /**
     * A yes or no.
     *
     * @param value true for yes
     */
    record Flag(boolean value) implements CharacteristicValue {}

    /**
     * A number, in the unit of the characteristic.
     *
     * @param value a finite number
     */
    record Amount(double value) implements CharacteristicValue {}

    /**
     * One of the declared levels.
     *
     * @param level the code of the level
     */
    record Category(String level) implements CharacteristicValue {}
}
