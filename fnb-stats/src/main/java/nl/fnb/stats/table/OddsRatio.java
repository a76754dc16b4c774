package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The ratio of the odds of an event in two groups (odds ratio), first over second.
 *
 * <p>Defaults: the sample odds ratio with the score interval of Miettinen and Nurminen, which exists for empty cells too;
 * level .95.
 *
 * @see <a href="https://doi.org/10.1002/sim.4780040211">Miettinen and Nurminen (1985), Stat. Med. 4, 213-226</a>
 */
public final class OddsRatio {

    private static final OddsRatio DEFAULTS = new OddsRatio(Method.MIETTINEN_NURMINEN, 0.95);

    private final Method method;
    private final double level;

    private OddsRatio(Method method, double level) {
        this.method = method;
        this.level = level;
    }

    /** Which odds ratio is estimated, and how its interval is made. */
    public enum Method {
        /** The sample odds ratio with the score interval, with variance factor N/(N-1). */
        MIETTINEN_NURMINEN("Miettinen-Nurminen interval"),
        /** The sample odds ratio with the normal approximation on the log scale; needs four counts above 0. */
        WOOLF("Woolf log interval"),
        /** The same after half a count is added to each cell. */
        HALDANE("Haldane-Anscombe log interval"),
        /** The odds ratio of largest conditional likelihood, with the exact interval of Fisher's test. */
        CONDITIONAL("conditional, exact interval");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * The sample odds ratio with the 95% interval of Miettinen and Nurminen.
     *
     * @return the procedure
     */
    public static OddsRatio withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another estimate or kind of interval.
     *
     * @param kind the kind
     * @return the procedure
     */
    public OddsRatio with(Method kind) {
        return new OddsRatio(kind, level);
    }

    /**
     * The same with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public OddsRatio withLevel(double confidence) {
        return new OddsRatio(method, Checks.level(confidence));
    }

    /**
     * Estimates the ratio of the odds of two groups.
     *
     * @param first the first group
     * @param second the second group, divided by
     * @return the estimate
     * @throws NotEstimableException if a group has no trials; if no event happened, or always; or if a count is 0 and the
     *     interval is that of Woolf
     */
    public Result estimate(Tally first, Tally second) {
        long fewest = Math.min(first.trials(), second.trials());
        NotEstimableException.unless(fewest > 0, Reason.EMPTY_GROUP, "each group needs at least 1 trial", fewest);
        long rarer = Math.min(first.successes() + second.successes(), first.failures() + second.failures());
        NotEstimableException.unless(
                rarer > 0, Reason.NO_VARIANCE, "an odds ratio needs events and their absence; the rarer", rarer);
        return switch (method) {
            case MIETTINEN_NURMINEN ->
                result(
                        odds(first, 0) / odds(second, 0),
                        new ScoreRatio(first, second, ScoreRatio.Contrast.ODDS, true).interval(level),
                        first,
                        second);
            case WOOLF -> logScale(first, second, 0);
            case HALDANE -> logScale(first, second, 0.5);
            case CONDITIONAL -> conditional(first, second);
        };
    }

    private Result conditional(Tally first, Tally second) {
        FisherExact.Result fisher =
                FisherExact.withDefaults().withLevel(level).test(Counts.fromTallies(List.of(first, second)));
        return result(fisher.oddsRatio().orElseThrow(), fisher.interval().orElseThrow(), first, second);
    }

    private Result logScale(Tally first, Tally second, double added) {
        double ratio = odds(first, added) / odds(second, added);
        double margin = Tails.criticalZ((1 - level) / 2) * logError(first, second, added);
        Interval interval = new Interval(ratio * Math.exp(-margin), ratio * Math.exp(margin), level);
        return result(ratio, interval, first, second);
    }

    private static double odds(Tally tally, double added) {
        return (tally.successes() + added) / (tally.failures() + added);
    }

    /**
     * The standard error of the logarithm of the sample odds ratio: the root of the sum of the inverse counts.
     *
     * @param first the first group
     * @param second the second group
     * @return the standard error
     * @throws NotEstimableException if a count is 0
     */
    public static double logError(Tally first, Tally second) {
        return logError(first, second, 0);
    }

    private static double logError(Tally first, Tally second, double added) {
        double fewest = added
                + Math.min(
                        Math.min(first.successes(), first.failures()), Math.min(second.successes(), second.failures()));
        NotEstimableException.unless(
                fewest > 0, Reason.NO_VARIANCE, "a log odds ratio needs four counts above 0; the least", 0);
        return Math.sqrt(1 / (first.successes() + added)
                + 1 / (first.failures() + added)
                + 1 / (second.successes() + added)
                + 1 / (second.failures() + added));
    }

    private Result result(double ratio, Interval interval, Tally first, Tally second) {
        return new Result(ratio, interval, first.trials(), second.trials(), method.title);
    }

    /**
     * An estimated ratio of odds.
     *
     * @param estimate the odds of the first group over those of the second; infinite where the latter are 0
     * @param interval its confidence interval
     * @param n1 the trials of the first group
     * @param n2 the trials of the second group
     * @param method the kind of estimate and interval
     */
    public record Result(double estimate, Interval interval, long n1, long n2, String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("n1", n1),
                    new Figure("n2", n2));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .estimate("odds ratio", estimate)
                    .interval(interval)
                    .n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
