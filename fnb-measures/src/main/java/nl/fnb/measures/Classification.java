package nl.fnb.measures;

import java.util.List;
import java.util.Optional;

/**
 * How the classes of several scales become one: the highest counts.
 *
 * @param scales the scales, all with the same classes in the same order
 * @param overrides answers that by themselves set at least a class
 * @param discretionary a numeric item from -1 to 1 that moves the class that many places, within the ends
 */
public record Classification(List<String> scales, List<ClassOverride> overrides, Optional<String> discretionary) {

    /**
     * Takes copies of the lists.
     *
     * @param scales the scales, all with the same classes in the same order
     * @param overrides answers that by themselves set at least a class
     * @param discretionary a numeric item from -1 to 1 that moves the class that many places, within the ends
     */
    public Classification {
        scales = List.copyOf(scales);
        overrides = List.copyOf(overrides);
    }

    /**
     * The highest class of some scales.
     *
     * @param scales the ids of the scales
     * @return a classification without overrides
     */
    public static Classification highestOf(String... scales) {
        return new Classification(List.of(scales), List.of(), Optional.empty());
    }
}
