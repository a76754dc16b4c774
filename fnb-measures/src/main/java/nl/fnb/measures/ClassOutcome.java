package nl.fnb.measures;

import java.util.List;
import java.util.Optional;

/**
 * How a classification came about.
 *
 * @param className the class in the end; empty where there is none
 * @param fired the overrides that fired
 * @param unclassed the scales without a class
 * @param before the class before the discretionary step
 * @param step the discretionary step: -1, 0 or 1
 */
public record ClassOutcome(
        Optional<String> className,
        List<ClassOverride> fired,
        List<String> unclassed,
        Optional<String> before,
        int step) {

    /**
     * Takes copies of the lists.
     *
     * @param className the class in the end; empty where there is none
     * @param fired the overrides that fired
     * @param unclassed the scales without a class
     * @param before the class before the discretionary step
     * @param step the discretionary step: -1, 0 or 1
     */
    public ClassOutcome {
        fired = List.copyOf(fired);
        unclassed = List.copyOf(unclassed);
    }
}
