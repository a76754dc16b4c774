package nl.fnb.report.disclosure;

/**
 * How small counts are kept from a publication.
 *
 * <p>A threshold of 10 is common for data on persons, and Statistics Netherlands (CBS) publishes its figures on youth care
 * in multiples of 5; an organisation may have stricter rules. Control is off unless asked for.
 *
 * @param threshold the least number of families or conferences, besides 0, that is published; 0 publishes all
 * @param rounding the multiple to which published counts are rounded; 1 leaves them as they are
 */
public record Disclosure(int threshold, int rounding) {

    /** The usual threshold. */
    public static final int THRESHOLD = 10;

    /** The usual multiple. */
    public static final int ROUNDING = 5;

    /**
     * Checks the numbers.
     *
     * @param threshold the least number of families or conferences, besides 0, that is published; 0 publishes all
     * @param rounding the multiple to which published counts are rounded; 1 leaves them as they are
     * @throws IllegalArgumentException if the threshold is neither 0 nor at least 2, or the multiple below 1
     */
    public Disclosure {
        if (threshold != 0 && threshold < 2) {
            throw new IllegalArgumentException("threshold must be 0 or at least 2, got " + threshold);
        }
        if (rounding < 1) {
            throw new IllegalArgumentException("rounding must be at least 1, got " + rounding);
        }
    }

    /**
     * Everything is shown: for the eyes of those who may see the data.
     *
     * @return no control
     */
    public static Disclosure off() {
        return new Disclosure(0, 1);
    }

    /**
     * Counts below {@value #THRESHOLD} are withheld, and what would give them away.
     *
     * @return the usual control, without rounding
     */
    public static Disclosure withDefaults() {
        return new Disclosure(THRESHOLD, 1);
    }

    /**
     * The same control with another threshold.
     *
     * @param least the least count, besides 0, that is published
     * @return a copy
     * @throws IllegalArgumentException if it is neither 0 nor at least 2
     */
    public Disclosure withThreshold(int least) {
        return new Disclosure(least, rounding);
    }

    /**
     * The same control with rounding, as CBS rounds to 5.
     *
     * @param multiple counts become the nearest multiple of this, halves upwards
     * @return a copy
     * @throws IllegalArgumentException if it is below 1
     */
    public Disclosure withRounding(int multiple) {
        return new Disclosure(threshold, multiple);
    }

    /**
     * Whether everything is shown as it is.
     *
     * @return true without threshold and rounding
     */
    public boolean isOff() {
        return threshold == 0 && rounding == 1;
    }
}
