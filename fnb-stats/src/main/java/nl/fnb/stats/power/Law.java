package nl.fnb.stats.power;

/** The power of one test, as a function of the effect and the sizes. */
interface Law {

    /** Its name, as sentences end with it. */
    String method();

    /** The symbol of its effect. */
    String symbol();

    /** The power; sizes may be fractional. */
    double power(double effect, Sizes sizes, Criterion criterion);

    /** The fewest cases a group. */
    default double least() {
        return 2;
    }

    /** How many groups have a size. */
    int groups();

    /** Whether there are two groups that may differ in size. */
    default boolean hasTwoSizes() {
        return groups() == 2;
    }

    /** Whether it can look in one direction. */
    default boolean isDirected() {
        return true;
    }

    /** Whether it knows whole sizes only. */
    default boolean isWhole() {
        return false;
    }

    /** The effect that there is under the null hypothesis. */
    default double none() {
        return 0;
    }

    /** The smallest effect. */
    default double lowest() {
        return isDirected() ? Double.NEGATIVE_INFINITY : 0;
    }

    /** The largest effect. */
    default double highest() {
        return Double.POSITIVE_INFINITY;
    }
}
