package nl.fnb.stats;

import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Decimals;

/**
 * A confidence interval; an end that is infinite is open.
 *
 * @param low the lower end
 * @param high the upper end
 * @param level the confidence level, between 0 and 1
 */
public record Interval(double low, double high, double level) {

    /**
     * Checks the ends and the level.
     *
     * @param low the lower end
     * @param high the upper end
     * @param level the confidence level, between 0 and 1
     * @throws IllegalArgumentException unless {@code low <= high} and {@code 0 < level < 1}
     */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low must be at most high, got " + low + " and " + high);
        }
        Checks.level(level);
    }

    /**
     * Whether a value lies in the interval, ends included.
     *
     * @param value the value
     * @return whether {@code low <= value <= high}
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** The interval to two decimals, for instance {@code 95% CI [-3.37, 0.21]}. */
    @Override
    public String toString() {
        return Decimals.percentOf(level) + "% CI [" + Decimals.fixed(low, 2) + ", " + Decimals.fixed(high, 2) + "]";
    }
}
