package nl.fnb.stats.survival;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.internal.Checks;

/**
 * The Kaplan-Meier estimate of the share that an event has not reached, with Greenwood's standard error: R's {@code survfit}.
 *
 * <p>Whatever the cause of an event, it counts. Defaults: an interval on the scale of the logarithm, level .95.
 *
 * <pre>{@code KaplanMeier.withDefaults().estimate(Followup.of(weeks, closed)).median()}</pre>
 *
 * @see <a href="https://doi.org/10.1080/01621459.1958.10501452">Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, 457-481</a>
 */
public final class KaplanMeier {

    private static final KaplanMeier DEFAULTS = new KaplanMeier(Scale.LOG, 0.95);

    private final Scale scale;
    private final double level;

    private KaplanMeier(Scale scale, double level) {
        this.scale = scale;
        this.level = level;
    }

    /** The scale on which the interval is symmetric; R's {@code conf.type}. */
    public enum Scale {
        /** The share itself. */
        PLAIN,
        /** Its logarithm, R's default. */
        LOG,
        /** The logarithm of the cumulative hazard, always within 0 and 1. */
        LOG_LOG,
        /** Its log odds, always within 0 and 1. */
        LOGIT,
        /** The arcsine of its square root. */
        ARCSINE
    }

    /**
     * An interval on the scale of the logarithm, at .95.
     *
     * @return the procedure
     */
    public static KaplanMeier withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with an interval on another scale.
     *
     * @param other the scale
     * @return the procedure
     */
    public KaplanMeier with(Scale other) {
        return new KaplanMeier(other, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public KaplanMeier withLevel(double confidence) {
        return new KaplanMeier(scale, Checks.level(confidence));
    }

    /**
     * Estimates the curve.
     *
     * @param followup the cases
     * @return the curve
     */
    public SurvivalCurve estimate(Followup followup) {
        TimeGrid grid = TimeGrid.of(List.of(followup));
        TimeGrid.Risks risks = grid.risks(followup, followup.causes());
        Steps steps = new Steps(grid.size());
        int left = followup.size();
        double survival = 1;
        double greenwood = 0;
        for (int i = 0; i < grid.size(); i++) {
            int events = risks.all(i);
            survival *= (double) (left - events) / left;
            greenwood += events == 0 ? 0 : events / ((double) left * (left - events));
            steps.set(i, grid.at(i), left, events, survival, greenwood);
            left -= risks.leave(i);
        }
        return new SurvivalCurve(followup, steps, scale, level);
    }

    /** The curve at each of its times, in arrays. */
    static final class Steps {

        final double[] times;
        final int[] atRisk;
        final int[] events;
        final double[] survival;
        final double[] greenwood;

        Steps(int size) {
            this.times = new double[size];
            this.atRisk = new int[size];
            this.events = new int[size];
            this.survival = new double[size];
            this.greenwood = new double[size];
        }

        void set(int place, double time, int left, int happened, double share, double variance) {
            times[place] = time;
            atRisk[place] = left;
            events[place] = happened;
            survival[place] = share;
            greenwood[place] = variance;
        }

        int last() {
            return times.length - 1;
        }

        /** The last place not after a time; -1 before the first. */
        int before(double time) {
            int found = Arrays.binarySearch(times, time);
            return found >= 0 ? found : -found - 2;
        }
    }
}
