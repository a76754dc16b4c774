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
    record Amount(double value) implements CharacteristicValue {

        /**
         * Requires a finite number; there is no negative zero.
         *
         * @param value a finite number
         * @throws InvalidValueException for NaN and the infinities
         */
        public Amount {
            new Breaches()
                    .require(Double.isFinite(value), StudyRule.NOT_A_NUMBER, "value", value)
                    .enforce();
            value = value == 0 ? 0 : value;
        }
    }

    /**
     * One of the declared levels.
     *
     * @param level the code of the level
     */
    record Category(String level) implements CharacteristicValue {

        /**
         * Requires a level.
         *
         * @param level the code of the level
         * @throws InvalidValueException if the level is blank
         */
        public Category {
            new Breaches().identifier("level", level).enforce();
        }
    }
}
