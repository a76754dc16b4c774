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
 * The difference of two independent proportions (risk difference), first minus second.
 *
 * <p>Defaults: Newcombe's hybrid of two Wilson intervals, without correction; level .95.
 *
 * @see <a href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">Newcombe (1998),
 *     Stat. Med. 17, 873-890, method 10</a>
 */
public final class ProportionDifference {

    private static final ProportionDifference DEFAULTS = new ProportionDifference(Method.NEWCOMBE, 0.95);

    private final Method method;
    private final double level;

    private ProportionDifference(Method method, double level) {
        this.method = method;
        this.level = level;
    }

    /** How the interval is made. */
    public enum Method {
        /** Newcombe's hybrid score interval; stays within -1 and 1. */
        NEWCOMBE("Newcombe interval"),
        /** The normal approximation; poor for few trials. */
        WALD("Wald interval"),
        /** Wald after one success and one failure are added to each group. */
        AGRESTI_CAFFO("Agresti-Caffo interval"),
        /** The score interval of Miettinen and Nurminen, with variance factor N/(N-1). */
        MIETTINEN_NURMINEN("Miettinen-Nurminen interval"),
        /** The score interval of Mee, without that factor. */
        MEE("Mee interval");

        private final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /**
     * The difference with Newcombe's 95% interval.
     *
     * @return the procedure
     */
    public static ProportionDifference withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same difference with another kind of interval.
     *
     * @param kind the kind
     * @return the procedure
     */
    public ProportionDifference with(Method kind) {
        return new ProportionDifference(kind, level);
    }

    /**
     * The same difference with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public ProportionDifference withLevel(double confidence) {
        return new ProportionDifference(method, Checks.level(confidence));
    }

    /**
     * Estimates the difference of two proportions.
     *
     * @param first the first group
     * @param second the second group, subtracted
     * @return the estimate
     * @throws NotEstimableException if a group has no trials
     */
    public Result estimate(Tally first, Tally second) {
        long fewest = Math.min(first.trials(), second.trials());
        NotEstimableException.unless(fewest > 0, Reason.EMPTY_GROUP, "each group needs at least 1 trial", fewest);
        double estimate = first.proportion() - second.proportion();
        return new Result(estimate, interval(first, second), first.trials(), second.trials(), method.title);
    }

    private Interval interval(Tally first, Tally second) {
        return switch (method) {
            case NEWCOMBE -> newcombe(first, second);
            case WALD ->
                wald(first.proportion(), (double) first.trials(), second.proportion(), (double) second.trials());
            case AGRESTI_CAFFO ->
                wald(
                        (first.successes() + 1.0) / (first.trials() + 2.0),
                        first.trials() + 2.0,
                        (second.successes() + 1.0) / (second.trials() + 2.0),
                        second.trials() + 2.0);
            case MIETTINEN_NURMINEN -> new ScoreDifference(first, second, true).interval(level);
            case MEE -> new ScoreDifference(first, second, false).interval(level);
        };
    }

    private Interval newcombe(Tally first, Tally second) {
        Interval one = ProportionBounds.of(first, level).wilson();
        Interval two = ProportionBounds.of(second, level).wilson();
        double p1 = first.proportion();
        double p2 = second.proportion();
        double difference = p1 - p2;
        double down = Math.hypot(p1 - one.low(), two.high() - p2);
        double up = Math.hypot(one.high() - p1, p2 - two.low());
        return new Interval(difference - down, difference + up, level);
    }

    private Interval wald(double p1, double n1, double p2, double n2) {
        double error = Math.sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        double margin = Tails.criticalZ((1 - level) / 2) * error;
        return new Interval(p1 - p2 - margin, p1 - p2 + margin, level);
    }

    /**
     * An estimated difference of proportions.
     *
     * @param estimate the first proportion minus the second
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
                    .proportion("risk difference", estimate)
                    .interval(interval)
                    .n(n1, n2);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
