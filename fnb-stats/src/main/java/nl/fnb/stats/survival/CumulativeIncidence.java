package nl.fnb.stats.survival;

import nl.fnb.stats.internal.Checks;

/**
 * The cumulative incidence of each cause while the others compete, after Aalen and Johansen: by a time, what share came to
 * each end, and what share to none.
 *
 * <p>Defaults: Aalen's variance, as R's {@code cuminc}; an interval symmetric for the logarithm of minus the logarithm,
 * level .95. Where no case came to an end, or every one, that interval has no width, and Clopper and Pearson's interval of
 * the cases whose end by then is known stands instead.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176344198">Aalen (1978), Ann. Stat. 6, 534-545</a>
 */
public final class CumulativeIncidence {

    private static final CumulativeIncidence DEFAULTS = new CumulativeIncidence(Variance.AALEN, 0.95);

    private final Variance variance;
    private final double level;

    private CumulativeIncidence(Variance variance, double level) {
        this.variance = variance;
        this.level = level;
    }

    /** How the standard error is estimated; the two differ in the third digit. */
    public enum Variance {
        /** By the delta method, as R's {@code cuminc}. */
        AALEN,
        /** By the infinitesimal jackknife, as R's {@code survfit} of several states. */
        JACKKNIFE
    }

    /**
     * Aalen's variance at level .95.
     *
     * @return the procedure
     */
    public static CumulativeIncidence withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another variance.
     *
     * @param other the variance
     * @return the procedure
     */
    public CumulativeIncidence with(Variance other) {
        return new CumulativeIncidence(other, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public CumulativeIncidence withLevel(double confidence) {
        return new CumulativeIncidence(variance, Checks.level(confidence));
    }

    /**
     * Estimates the curve of one cause.
     *
     * @param followup the cases
     * @param cause the cause, at least 1; or 0 for the share that came to no end at all
     * @return the curve
     * @throws IllegalArgumentException if the cause is below 0
     */
    public IncidenceCurve estimate(Followup followup, int cause) {
        Checks.require(cause >= 0, "cause must be at least 0", cause);
        IncidenceSteps steps =
                variance == Variance.AALEN ? AalenVariance.of(followup, cause) : JackknifeVariance.of(followup, cause);
        return new IncidenceCurve(followup, cause, steps, level);
    }
}
