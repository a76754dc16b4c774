package nl.fnb.report.chart;

import java.util.List;

/**
 * A share that grows in steps as time goes by, from 0 at time 0.
 *
 * @param steps the steps in the order of time
 * @param until the time up to which the share is known, at least that of the last step
 * @param intervals the share with its interval at chosen times
 */
public record StepCurve(List<Step> steps, double until, List<Pin> intervals) {

    /**
     * Copies the lists and rejects what cannot be drawn.
     *
     * @param steps the steps in the order of time
     * @param until the time up to which the share is known
     * @param intervals the share with its interval at chosen times
     * @throws IllegalArgumentException if times do not follow each other
     */
    public StepCurve {
        steps = List.copyOf(steps);
        intervals = List.copyOf(intervals);
        double last = 0;
        for (Step step : steps) {
            last = requireOrder(last, step.time());
        }
        requireOrder(last, until);
    }

    private static double requireOrder(double earlier, double later) {
        Axis.requireDrawable("a time", later);
        if (later < earlier) {
            throw new IllegalArgumentException("times follow each other, got " + later + " after " + earlier);
        }
        return later;
    }

    /**
     * A step.
     *
     * @param time when, at least 0
     * @param share the share from then on, 0 to 1
     */
    public record Step(double time, double share) {

        /**
         * Rejects what is no share.
         *
         * @param time when
         * @param share the share from then on
         * @throws IllegalArgumentException if the share lies outside 0 to 1
         */
        public Step {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share lies from 0 to 1, got " + share);
            }
        }
    }

    /**
     * A share with its interval at a time.
     *
     * @param time when, at least 0
     * @param interval the share and the ends of its interval; ends beyond 0 and 1 are drawn at the edge
     */
    public record Pin(double time, PointInterval interval) {

        /**
         * Rejects what is no time.
         *
         * @param time when
         * @param interval the share and the ends of its interval
         * @throws IllegalArgumentException if the time is below 0 or no number
         */
        public Pin {
            Axis.requireDrawable("a time", requireOrder(0, time));
        }
    }
}
