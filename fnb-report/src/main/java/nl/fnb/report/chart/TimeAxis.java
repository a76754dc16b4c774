package nl.fnb.report.chart;

import java.util.List;

/**
 * A time axis that starts at 0, with ticks where the caller wants them.
 *
 * @param label what it measures and its unit; empty for none
 * @param end where it ends, above 0
 * @param ticks the ticks from the left; those for whose texts there is no room are left out
 */
public record TimeAxis(String label, double end, List<Tick> ticks) {

    /**
     * Copies the ticks and rejects an axis that cannot be drawn.
     *
     * @param label what it measures
     * @param end where it ends
     * @param ticks the ticks from the left
     * @throws IllegalArgumentException if the end is not above 0, or a tick lies outside the axis or before an earlier one
     */
    public TimeAxis {
        ticks = List.copyOf(ticks);
        Axis.requireDrawable("the end of a time axis", end);
        if (!(end > 0)) {
            throw new IllegalArgumentException("the end of a time axis is above 0, got " + end);
        }
        double last = 0;
        for (Tick tick : ticks) {
            if (!(tick.time() >= last && tick.time() <= end)) {
                throw new IllegalArgumentException(
                        "ticks follow each other from 0 to " + end + ", got " + tick.time() + " after " + last);
            }
            last = tick.time();
        }
    }

    /**
     * A tick.
     *
     * @param time where it stands
     * @param text its text
     */
    public record Tick(double time, String text) {}
}
