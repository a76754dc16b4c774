package nl.fnb.report.chart;

import java.util.List;

/**
 * The values of a group.
 *
 * @param text the words of the row
 * @param mark the shape of its points
 * @param values the values in any order, within &plusmn;1e300; none for a group that shows its words only
 */
public record PointsRow(RowText text, Mark mark, List<Double> values) {

    /**
     * Copies the values and rejects those that are no number.
     *
     * @param text the words of the row
     * @param mark the shape of the points
     * @param values the values
     * @throws IllegalArgumentException if that rule is broken
     */
    public PointsRow {
        values = List.copyOf(values);
        for (double value : values) {
            Axis.requireDrawable("a value", value);
        }
    }
}
