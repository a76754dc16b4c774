package nl.fnb.stats.distribution;

/**
 * A central law as its first shape a climbs by one: its lower tail loses {@code step(a)}, its upper tail gains it.
 *
 * <p>Down the ladder the lower tails add positive steps, up the ladder the upper tails do, so neither cancels.
 */
interface Ladder {

    /** The logarithm of the lower tail at shape a. */
    double logLower(double a);

    /** The logarithm of the upper tail at shape a. */
    double logUpper(double a);

    /** The logarithm of the lower tail at a less that at a + 1. */
    double logStep(double a);

    /** The step at a + 1 over the step at a; falls with a. */
    double ratio(double a);

    /** The logarithm of one less what has the given logarithm. */
    static double complement(double log) {
        return log > -Math.log(2) ? Math.log(-Math.expm1(log)) : Math.log1p(-Math.exp(log));
    }
}
