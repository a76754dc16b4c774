package nl.fnb.report.chart;

import java.util.List;

/** Finds the values that the axis of a forest chart must hold. */
final class ForestRange {

    /** How far a wide interval may stretch the axis, in parts of the range of estimates and margins. */
    private static final double MOST_STRETCH = 1.5;

    private double coreLow;
    private double coreHigh;
    private double low;
    private double high;

    private ForestRange() {}

    /** Holds zero, all estimates and margins, and the intervals as far as they leave room to read the rest. */
    static ForestRange of(List<ForestRow> rows) {
        ForestRange range = new ForestRange();
        for (ForestRow row : rows) {
            row.margin().ifPresent(range::addMargin);
            row.estimate().ifPresent(estimate -> range.addEstimate(estimate.outer()));
        }
        return range;
    }

    private void addMargin(double margin) {
        addCore(-margin);
        addCore(margin);
    }

    private void addEstimate(PointInterval interval) {
        addCore(interval.estimate());
        low = Math.min(low, interval.low());
        high = Math.max(high, interval.high());
    }

    private void addCore(double value) {
        coreLow = Math.min(coreLow, value);
        coreHigh = Math.max(coreHigh, value);
    }

    private double stretch() {
        double span = coreHigh - coreLow;
        return span > 0 ? span * MOST_STRETCH : 1;
    }

    double low() {
        return Math.max(Math.min(low, coreLow), Math.max(coreLow - stretch(), -1e300));
    }

    double high() {
        return Math.min(Math.max(high, coreHigh), Math.min(coreHigh + stretch(), 1e300));
    }
}
