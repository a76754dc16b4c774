package nl.fnb.report.chart;

import java.util.Optional;

/**
 * A proportion with its interval, or a row for which there is none.
 *
 * @param text the words of the row
 * @param mark the shape of the point
 * @param interval the proportion, 0 to 1, and its interval; ends beyond 0 or 1 are cut off with an arrow head
 */
public record IntervalRow(RowText text, Mark mark, Optional<PointInterval> interval) {

    /**
     * Rejects an estimate that is no proportion.
     *
     * @param text the words of the row
     * @param mark the shape of the point
     * @param interval the proportion, if there is one
     * @throws IllegalArgumentException if that rule is broken
     */
    public IntervalRow {
        double estimate = interval.map(PointInterval::estimate).orElse(0.0);
        if (estimate < 0 || estimate > 1) {
            throw new IllegalArgumentException("a proportion lies within 0 and 1, got " + estimate);
        }
    }

    /**
     * A row with a proportion.
     *
     * @param text the words of the row
     * @param mark the shape of the point
     * @param interval the proportion and its interval
     * @return the row
     */
    public static IntervalRow of(RowText text, Mark mark, PointInterval interval) {
        return new IntervalRow(text, mark, Optional.of(interval));
    }

    /**
     * A row whose proportion cannot be estimated, which shows its words only.
     *
     * @param text the words of the row
     * @return the row
     */
    public static IntervalRow withoutEstimate(RowText text) {
        return new IntervalRow(text, Mark.CIRCLE, Optional.empty());
    }
}
