package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;

/**
 * A proportion with its confidence interval. Defaults: Wilson's score interval without correction, level .95.
 *
 * @see <a href="https://doi.org/10.1214/ss/1009213286">Brown, Cai and DasGupta (2001), Stat. Sci. 16, 101-133</a>
 */
public final class ProportionInterval {

    private static final ProportionInterval DEFAULTS = new ProportionInterval(Method.WILSON, 0.95);

    private final Method method;
    private final double level;

    private ProportionInterval(Method method, double level) {
        this.method = method;
        this.level = level;
    }

    /** How the interval is made. */
    public enum Method {
        /** Wilson's score interval; stays within 0 and 1. */
        WILSON("Wilson interval"),
        /** Wilson's score interval with a continuity correction of at most half a success. */
        WILSON_CORRECTED("Wilson interval with continuity correction"),
        /** The exact interval of Clopper and Pearson: coverage never below the level. */
        CLOPPER_PEARSON("Clopper-Pearson interval"),
        /** Wald around the midpoint of Wilson's interval; may pass 0 and 1. */
        AGRESTI_COULL("Agresti-Coull interval"),
        /** The equal-tailed interval under Jeffreys's prior, Beta(1/2, 1/2); 0 and 1 where nothing or all succeeded. */
        JEFFREYS("Jeffreys interval"),
        /** The normal approximation; poor for few trials, and may pass 0 and 1. */
        WALD("Wald interval");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * The proportion with Wilson's 95% interval.
     *
     * @return the procedure
     */
    public static ProportionInterval withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same proportion with another kind of interval.
     *
     * @param kind the kind
     * @return the procedure
     */
    public ProportionInterval with(Method kind) {
        return new ProportionInterval(kind, level);
    }

    /**
     * The same proportion with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public ProportionInterval withLevel(double confidence) {
        return new ProportionInterval(method, Checks.level(confidence));
    }

    /**
     * Estimates the proportion of successes.
     *
     * @param tally the counts
     * @return the estimate
     * @throws NotEstimableException if there are no trials
     */
    public Result estimate(Tally tally) {
        NotEstimableException.unless(
                tally.trials() > 0, Reason.EMPTY_GROUP, "a proportion needs at least 1 trial", tally.trials());
        Interval interval = ProportionBounds.of(tally, level).interval(method);
        return new Result(tally.proportion(), interval, tally.trials(), method.title);
    }

    /**
     * An estimated proportion.
     *
     * @param estimate successes over trials
     * @param interval its confidence interval
     * @param n the number of trials
     * @param method the kind of interval
     */
    public record Result(double estimate, Interval interval, long n, String method) implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("n", n));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .proportion("proportion", estimate)
                    .interval(interval)
                    .n(n);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
