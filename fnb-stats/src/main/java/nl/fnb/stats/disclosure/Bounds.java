package nl.fnb.stats.disclosure;

import java.util.OptionalLong;

/**
 * What a reader can find out of a count from the others.
 *
 * @param low the least that it can be
 * @param high the most that it can be, empty where nothing bounds it
 */
public record Bounds(long low, OptionalLong high) {

    /**
     * Whether the count is known.
     *
     * @return true if it can be one number alone
     */
    public boolean isExact() {
        return high.isPresent() && high.getAsLong() <= low;
    }

    @Override
    public String toString() {
        return isExact()
                ? "exactly " + low
                : high.isPresent() ? "from " + low + " to " + high.getAsLong() : "from " + low;
    }
}
