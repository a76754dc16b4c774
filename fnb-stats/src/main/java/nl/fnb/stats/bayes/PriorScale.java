package nl.fnb.stats.bayes;

/** Named scales of the Cauchy prior on a standardised effect: half of the effects lie within the scale. */
public enum PriorScale {
    /** \( \sqrt 2/2 \). */
    MEDIUM(Math.sqrt(0.5)),
    /** 1. */
    WIDE(1),
    /** \( \sqrt 2 \). */
    ULTRAWIDE(Math.sqrt(2));

    private final double value;

    PriorScale(double value) {
        this.value = value;
    }

    /**
     * The scale as a number.
     *
     * @return in standard deviations
     */
    public double value() {
        return value;
    }
}
