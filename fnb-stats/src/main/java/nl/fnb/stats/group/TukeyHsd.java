package nl.fnb.stats.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.distribution.StudentizedRange;
import nl.fnb.stats.internal.Checks;

/**
 * Every pair of several means at one joint level, by the studentized range: Tukey's honestly significant differences, and
 * Games and Howell's for unequal variances.
 *
 * <p>Each pair is the later group minus the earlier, in the order in which the groups are given. Intervals and p-values hold
 * for all pairs together; nothing needs to be adjusted. Defaults: Tukey and Kramer's form, level .95.
 *
 * @see <a href="https://doi.org/10.2307/3001469">Kramer (1956), Biometrics 12, 307-310</a>
 * @see <a href="https://doi.org/10.3102/10769986001002113">Games and Howell (1976), J. Educ. Stat. 1, 113-125</a>
 */
public final class TukeyHsd {

    private static final TukeyHsd DEFAULTS = new TukeyHsd(Form.TUKEY_KRAMER, 0.95);

    private final Form form;
    private final double level;

    private TukeyHsd(Form form, double level) {
        this.form = form;
        this.level = level;
    }

    /** Whose variance a pair is judged by. */
    public enum Form {
        /** That of all groups together, taken to be equal; groups may differ in size. */
        TUKEY_KRAMER("Tukey-Kramer"),
        /** Those of its own two groups, with Welch's degrees of freedom. */
        GAMES_HOWELL("Games-Howell");

        private final String title;

        Form(String title) {
            this.title = title;
        }
    }

    /**
     * Tukey and Kramer's comparisons at .95.
     *
     * @return the procedure
     */
    public static TukeyHsd withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same in another form.
     *
     * @param other the form
     * @return the procedure
     */
    public TukeyHsd with(Form other) {
        return new TukeyHsd(other, level);
    }

    /**
     * The same with another joint confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public TukeyHsd withLevel(double confidence) {
        return new TukeyHsd(form, Checks.level(confidence));
    }

    /**
     * Compares every pair.
     *
     * @param groups the values of each group by its name, in order
     * @return the pairs: the second group with the first, the third with the first, with the second, and so on, by the
     *     earlier group
     * @throws IllegalArgumentException if a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two groups, a group is too small or nothing varies
     */
    public List<Pair> test(Map<String, double[]> groups) {
        int k = requireTwo(groups);
        List<String> names = List.copyOf(groups.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (int j = 0; j < k; j++) {
            for (int i = j + 1; i < k; i++) {
                pairs.add(compare(groups, names.get(i), names.get(j)));
            }
        }
        return List.copyOf(pairs);
    }

    /**
     * Compares one pair of several groups at the joint level of all their pairs, for where some of the others cannot be
     * compared, or another direction is wanted.
     *
     * @param groups the values of each group by its name, these two among them
     * @param first the name of a group
     * @param second the name of the group that is subtracted
     * @return the pair
     * @throws IllegalArgumentException if a name is not that of a group, or a value is NaN or infinite
     * @throws NotEstimableException if there are fewer than two groups, one of the two is too small or nothing varies
     */
    public Pair compare(Map<String, double[]> groups, String first, String second) {
        int k = requireTwo(groups);
        Moments x = Moments.of(values(groups, first));
        Moments y = Moments.of(values(groups, second));
        return pair(first, second, x, y, error(x, y, PooledVariance.of(groups.values())), k);
    }

    private static int requireTwo(Map<String, double[]> groups) {
        int k = groups.size();
        NotEstimableException.unless(k >= 2, Reason.TOO_FEW_VALUES, "a comparison needs at least 2 groups", k);
        return k;
    }

    private static double[] values(Map<String, double[]> groups, String name) {
        double[] values = groups.get(name);
        if (values == null) {
            throw new IllegalArgumentException("name must be that of a group, got " + name);
        }
        return values;
    }

    private record Error(double standard, double df) {}

    private Error error(Moments x, Moments y, PooledVariance pooled) {
        long least = form == Form.GAMES_HOWELL ? 2 : 1;
        long fewest = Math.min(x.n(), y.n());
        NotEstimableException.unless(
                fewest >= least, Reason.TOO_FEW_VALUES, "each group needs at least " + least + " values", fewest);
        if (form == Form.TUKEY_KRAMER) {
            return new Error(pooled.standardError(x.n(), y.n()), pooled.df());
        }
        double vx = x.variance() / x.n();
        double vy = y.variance() / y.n();
        NotEstimableException.unless(vx + vy > 0, Reason.NO_VARIANCE, "groups must vary; variance", vx + vy);
        double df = (vx + vy) * (vx + vy) / (vx * vx / (x.n() - 1) + vy * vy / (y.n() - 1));
        return new Error(Math.sqrt(vx + vy), df);
    }

    private Pair pair(String first, String second, Moments x, Moments y, Error error, int k) {
        double difference = x.mean() - y.mean();
        double t = difference / error.standard();
        StudentizedRange law = StudentizedRange.of(k, error.df());
        double margin = law.inverseSurvival(1 - level) / Math.sqrt(2) * error.standard();
        return new Pair(
                first,
                second,
                difference,
                new Interval(difference - margin, difference + margin, level),
                t,
                error.df(),
                law.survival(Math.abs(t) * Math.sqrt(2)),
                form.title);
    }

    /**
     * One pair of groups, at the joint level of all pairs.
     *
     * @param first the name of the first group
     * @param second the name of the second, subtracted
     * @param estimate the difference of means, first minus second
     * @param interval its simultaneous confidence interval
     * @param t the difference in standard errors
     * @param df the degrees of freedom of the standard error
     * @param pValue the p-value adjusted for all pairs
     * @param method the form
     */
    public record Pair(
            String first,
            String second,
            double estimate,
            Interval interval,
            double t,
            double df,
            double pValue,
            String method)
            implements Result {

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("ci_low", interval.low()),
                    new Figure("ci_high", interval.high()),
                    new Figure("t", t),
                    new Figure("df", df),
                    new Figure("p", pValue));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method)
                    .say("{} - {}: mean difference {}", first, second, estimate)
                    .interval(interval)
                    .statistic("t", t, df)
                    .p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
