package nl.fnb.stats.table;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.Tally;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The ratio of two independent proportions (risk ratio), first over second.
 *
 * <p>Defaults: the score interval of Miettinen and Nurminen, which exists for empty cells too; level .95.
 *
 * @see <a href="https://doi.org/10.1002/sim.4780040211">Miettinen and Nurminen (1985), Stat. Med. 4, 213-226</a>
 */
public final class RiskRatio {

    private static final RiskRatio DEFAULTS = new RiskRatio(Method.MIETTINEN_NURMINEN, 0.95);

    private final Method method;
    private final double level;

    private RiskRatio(Method method, double level) {
        this.method = method;
        this.level = level;
    }

    /** How the interval is made. */
    public enum Method {
        /** The score interval, with variance factor N/(N-1). */
        MIETTINEN_NURMINEN("Miettinen-Nurminen interval"),
        /** Koopman's score interval, without that factor. */
        KOOPMAN("Koopman interval"),
        /** The normal approximation on the log scale; needs events in both groups. */
        KATZ("Katz log interval");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * The ratio with the 95% interval of Miettinen and Nurminen.
     *
     * @return the procedure
     */
    public static RiskRatio withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same ratio with another kind of interval.
     *
     * @param kind the kind
     * @return the procedure
     */
    public RiskRatio with(Method kind) {
        return new RiskRatio(kind, level);
    }

    /**
     * The same ratio with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public RiskRatio withLevel(double confidence) {
        return new RiskRatio(method, Checks.level(confidence));
    }

    /**
     * Estimates the ratio of two proportions.
     *
     * @param first the first group
     * @param second the second group, divided by
     * @return the estimate
     * @throws NotEstimableException if a group has no trials, no group has events, or a group has none and the interval is
     *     that of Katz
     */
    public Result estimate(Tally first, Tally second) {
        long fewest = Math.min(first.trials(), second.trials());
        NotEstimableException.unless(fewest > 0, Reason.EMPTY_GROUP, "each group needs at least 1 trial", fewest);
        long events = first.successes() + second.successes();
        NotEstimableException.unless(events > 0, Reason.NO_VARIANCE, "a ratio needs at least 1 event", events);
        double ratio = second.successes() == 0 ? Double.POSITIVE_INFINITY : first.proportion() / second.proportion();
        return new Result(ratio, interval(first, second), first.trials(), second.trials(), method.title);
    }

    private Interval interval(Tally first, Tally second) {
        return switch (method) {
            case KATZ -> katz(first, second);
            case MIETTINEN_NURMINEN -> new ScoreRatio(first, second, ScoreRatio.Contrast.RISKS, true).interval(level);
            case KOOPMAN -> new ScoreRatio(first, second, ScoreRatio.Contrast.RISKS, false).interval(level);
        };
    }

    private Interval katz(Tally first, Tally second) {
        double error = logError(first, second);
        double ratio = first.proportion() / second.proportion();
        double margin = Tails.criticalZ((1 - level) / 2) * error;
        return new Interval(ratio * Math.exp(-margin), ratio * Math.exp(margin), level);
    }

    /**
     * The standard error of the logarithm of the ratio: \( \sqrt{1/x_1 - 1/n_1 + 1/x_2 - 1/n_2} \).
     *
     * @param first the first group
     * @param second the second group
     * @return the standard error
     * @throws NotEstimableException if a group has no events
     */
    public static double logError(Tally first, Tally second) {
        long fewest = Math.min(first.successes(), second.successes());
        NotEstimableException.unless(
                fewest > 0, Reason.NO_VARIANCE, "each group needs at least 1 event for a log ratio", fewest);
        return Math.sqrt(
                1.0 / first.successes() - 1.0 / first.trials() + 1.0 / second.successes() - 1.0 / second.trials());
    }

    /**
     * An estimated ratio of proportions.
     *
     * @param estimate the first proportion over the second; infinite where the second group has no events
     * @param interval its confidence interval
     * @param n1 the trials of the first group
     * @param n2 the trials of the second group
     * @param method the kind of interval
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
                    .estimate("risk ratio", estimate)
                    .interval(interval)
                    .n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
