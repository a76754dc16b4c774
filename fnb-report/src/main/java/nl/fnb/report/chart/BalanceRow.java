package nl.fnb.report.chart;

import java.util.OptionalDouble;

/**
 * A characteristic of a {@link BalanceChart}.
 *
 * @param text the words of the row; the figure makes a good value
 * @param difference how far two groups lie apart in it, within &plusmn;1e300, or none: then the row shows its words only
 */
public record BalanceRow(RowText text, OptionalDouble difference) {

    /**
     * Rejects a difference that is no number.
     *
     * @param text the words of the row
     * @param difference how far the groups lie apart
     * @throws IllegalArgumentException if that rule is broken
     */
    public BalanceRow {
        Axis.requireDrawable("a difference", difference.orElse(0));
    }
}
