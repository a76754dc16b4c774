package nl.fnb.report.chart;

import java.util.OptionalDouble;

/**
 * Something that happens in a {@link TimelineChart}: at a moment, or from a start to an end.
 *
 * @param from when, or when it starts, within &plusmn;1e300
 * @param until when it ends, not before {@code from}; empty while it goes on
 * @param moment whether it is a moment, which has no length
 */
public record TimelineSpan(double from, OptionalDouble until, boolean moment) {

    /**
     * Rejects times that are no numbers or out of order.
     *
     * @param from when it starts
     * @param until when it ends
     * @param moment whether it is a moment
     * @throws IllegalArgumentException if that rule is broken
     */
    public TimelineSpan {
        Axis.requireDrawable("a time", from);
        Axis.requireDrawable("a time", until.orElse(from));
        if (until.orElse(from) < from) {
            throw new IllegalArgumentException(
                    "an end is not before its start, got " + until.getAsDouble() + " after " + from);
        }
    }

    /**
     * Something that happens at a moment.
     *
     * @param time when
     * @return a moment
     */
    public static TimelineSpan at(double time) {
        return new TimelineSpan(time, OptionalDouble.of(time), true);
    }

    /**
     * Something that lasts.
     *
     * @param from when it starts
     * @param until when it ends
     * @return a span
     */
    public static TimelineSpan between(double from, double until) {
        return new TimelineSpan(from, OptionalDouble.of(until), false);
    }

    /**
     * Something that goes on.
     *
     * @param from when it starts
     * @return a span without an end
     */
    public static TimelineSpan since(double from) {
        return new TimelineSpan(from, OptionalDouble.empty(), false);
    }
}
