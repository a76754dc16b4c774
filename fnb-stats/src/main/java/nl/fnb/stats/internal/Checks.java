package nl.fnb.stats.internal;

/** Rules on arguments: a broken one is a mistake of the caller. */
public final class Checks {

    private Checks() {}

    /**
     * Requires that a condition holds.
     *
     * @param condition what must hold
     * @param rule the rule, as it appears in the message
     * @param got what came instead
     * @throws IllegalArgumentException with "rule, got value" unless it holds
     */
    public static void require(boolean condition, String rule, Object got) {
        if (!condition) {
            throw new IllegalArgumentException(rule + ", got " + got);
        }
    }

    /**
     * A confidence level, checked.
     *
     * @param level the level
     * @return the level
     * @throws IllegalArgumentException unless {@code 0 < level < 1}
     */
    public static double level(double level) {
        require(level > 0 && level < 1, "level must lie between 0 and 1", level);
        return level;
    }

    /**
     * A finite number, checked.
     *
     * @param value the number
     * @param name its name in the message
     * @return the number
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite, got " + value);
        }
        return value;
    }

    /**
     * A copy of data whose values are all finite.
     *
     * @param values the data
     * @param name their name in the message
     * @return a copy
     * @throws IllegalArgumentException if a value is NaN or infinite
     */
    public static double[] finite(double[] values, String name) {
        double[] copy = values.clone();
        for (double value : copy) {
            finite(value, name);
        }
        return copy;
    }

    /**
     * A probability, checked.
     *
     * @param p the probability
     * @param name its name in the message
     * @return the probability
     * @throws IllegalArgumentException unless {@code 0 <= p <= 1}
     */
    public static double probability(double p, String name) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException(name + " must lie from 0 to 1, got " + p);
        }
        return p;
    }
}
