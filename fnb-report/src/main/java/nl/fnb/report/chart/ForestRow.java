package nl.fnb.report.chart;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An outcome of a {@link ForestChart}.
 *
 * @param text the words of the row; a verdict makes a good value, the figures a good detail
 * @param estimate the difference, or none where it cannot be estimated: then the row shows its words only
 * @param margin how far from zero a difference still counts as none, above 0 and at most 1e300, in the unit of the axis
 */
public record ForestRow(RowText text, Optional<ForestEstimate> estimate, OptionalDouble margin) {

    /**
     * Rejects a margin that is no positive number.
     *
     * @param text the words of the row
     * @param estimate the difference, if there is one
     * @param margin the margin, if there is one
     * @throws IllegalArgumentException if that rule is broken
     */
    public ForestRow {
        double size = margin.orElse(1);
        if (!(size > 0)) {
            throw new IllegalArgumentException("a margin is above 0, got " + size);
        }
        Axis.requireDrawable("a margin", size);
    }

    /**
     * A row without a margin.
     *
     * @param text the words of the row
     * @param estimate the difference
     * @return the row
     */
    public static ForestRow of(RowText text, ForestEstimate estimate) {
        return new ForestRow(text, Optional.of(estimate), OptionalDouble.empty());
    }

    /**
     * A row whose difference cannot be estimated.
     *
     * @param text the words of the row
     * @return the row
     */
    public static ForestRow withoutEstimate(RowText text) {
        return new ForestRow(text, Optional.empty(), OptionalDouble.empty());
    }

    /**
     * This row with a margin around zero.
     *
     * @param size how far from zero a difference still counts as none, above 0
     * @return the row with the margin
     */
    public ForestRow withMargin(double size) {
        return new ForestRow(text, estimate, OptionalDouble.of(size));
    }
}
