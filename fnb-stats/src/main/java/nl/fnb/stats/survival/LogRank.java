package nl.fnb.stats.survival;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The log-rank test that groups have the event at the same rate, and its weighted forms: R's {@code survdiff}.
 *
 * <p>Whatever the cause of an event, it counts. Each difference of observed and expected events is weighed by the pooled
 * Kaplan-Meier estimate just before it, to the power rho: 0 for the log-rank test, 1 for Peto's form of Gehan's and
 * Wilcoxon's, which gives early events more weight. Defaults: rho 0, level .95.
 *
 * @see <a href="https://doi.org/10.1093/biomet/69.3.553">Harrington and Fleming (1982), Biometrika 69, 553-566</a>
 */
public final class LogRank {

    private static final LogRank DEFAULTS = new LogRank(0, 0.95);

    private final double rho;
    private final double level;

    private LogRank(double rho, double level) {
        this.rho = rho;
        this.level = level;
    }

    /**
     * The log-rank test, with a hazard ratio at .95 where there are two groups.
     *
     * @return the procedure
     */
    public static LogRank withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another weight of early events.
     *
     * @param power the power of the share without an event, from 0 to 10
     * @return the procedure
     * @throws IllegalArgumentException if the power is outside that range
     */
    public LogRank withRho(double power) {
        Checks.require(power >= 0 && power <= 10, "rho must lie from 0 to 10", power);
        return new LogRank(power, level);
    }

    /**
     * The same with another confidence level of the hazard ratio.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public LogRank withLevel(double confidence) {
        return new LogRank(rho, Checks.level(confidence));
    }

    /**
     * Tests two groups.
     *
     * @param x the first group
     * @param y the second group
     * @return the test, with the hazard of x relative to that of y
     * @throws NotEstimableException if no event happened while both groups were followed
     */
    public Result test(Followup x, Followup y) {
        return test(named(x, y));
    }

    private static Map<String, Followup> named(Followup x, Followup y) {
        Map<String, Followup> groups = new LinkedHashMap<>();
        groups.put("x", x);
        groups.put("y", y);
        return groups;
    }

    /**
     * Tests several groups.
     *
     * @param groups the groups by name, in order
     * @return the test
     * @throws NotEstimableException if there are fewer than two groups, or no event happened while several were followed
     */
    public Result test(Map<String, Followup> groups) {
        NotEstimableException.unless(
                groups.size() >= 2, Reason.TOO_FEW_VALUES, "a comparison needs at least 2 groups", groups.size());
        EventScores scores = EventScores.of(List.copyOf(groups.values()), rho);
        Quadratic form = Quadratic.of(scores.excess(), scores.covariance(), scores.exposed());
        List<Group> table = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, Followup> each : groups.entrySet()) {
            table.add(new Group(each.getKey(), each.getValue().size(), scores.observed()[i], scores.expected()[i]));
            i++;
        }
        Optional<HazardRatio> ratio = groups.size() == 2 && rho == 0
                ? Optional.of(ratio(scores.excess()[0], scores.covariance()[0][0]))
                : Optional.empty();
        return new Result(
                form.value(),
                form.df(),
                Tails.aboveChiSquare(form.value(), form.df()),
                ratio,
                Collections.unmodifiableList(table),
                rho == 0 ? "log-rank test" : rho == 1 ? "Peto-Peto test" : "Fleming-Harrington test");
    }

    private HazardRatio ratio(double excess, double variance) {
        double margin = Tails.criticalZ((1 - level) / 2) / Math.sqrt(variance);
        double log = excess / variance;
        return new HazardRatio(Math.exp(log), new Interval(Math.exp(log - margin), Math.exp(log + margin), level));
    }

    /**
     * One group of a log-rank test.
     *
     * @param name its name
     * @param n its cases
     * @param observed its events, weighed
     * @param expected the events it would have had if all groups had them at the same rate, weighed
     */
    public record Group(String name, int n, double observed, double expected) {}

    /**
     * The hazard of the first group relative to the second, by Peto's one step: {@code exp((observed - expected) / variance)}.
     *
     * @param estimate the ratio; below 1 where the first group has the event later
     * @param interval its confidence interval
     */
    public record HazardRatio(double estimate, Interval interval) {}

    /**
     * A log-rank test.
     *
     * @param chiSquare the statistic
     * @param df the degrees of freedom
     * @param pValue the p-value
     * @param hazardRatio the first group relative to the second; empty unless there are two groups and rho is 0
     * @param groups the groups
     * @param method the form of the test
     */
    public record Result(
            double chiSquare,
            int df,
            double pValue,
            Optional<HazardRatio> hazardRatio,
            List<Group> groups,
            String method)
            implements nl.fnb.stats.Result {

        @Override
        public List<Figure> toRows() {
            List<Figure> rows = new ArrayList<>();
            hazardRatio.ifPresent(ratio -> {
                rows.add(new Figure("hazard_ratio", ratio.estimate()));
                rows.add(new Figure("ci_low", ratio.interval().low()));
                rows.add(new Figure("ci_high", ratio.interval().high()));
            });
            rows.add(new Figure("chi_square", chiSquare));
            rows.add(new Figure("df", df));
            rows.add(new Figure("p", pValue));
            rows.add(new Figure("n", cases()));
            return List.copyOf(rows);
        }

        private long cases() {
            return groups.stream().mapToLong(Group::n).sum();
        }

        @Override
        public Sentence sentence() {
            Sentence start = Sentence.of(method);
            if (hazardRatio.isPresent()) {
                start = start.estimate("hazard ratio", hazardRatio.get().estimate())
                        .interval(hazardRatio.get().interval());
            }
            return start.chiSquare(chiSquare, df, cases()).p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
