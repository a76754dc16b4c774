package nl.fnb.stats.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * Gray's test that groups have the same cumulative incidence of one cause, while other causes compete: R's {@code cuminc}.
 *
 * <p>It compares what is seen, how many come to have the event; the log-rank test of the cause would compare rates among
 * those to whom nothing has happened as yet. Default: rho 0.
 *
 * @see <a href="https://doi.org/10.1214/aos/1176350951">Gray (1988), Ann. Stat. 16, 1141-1154</a>
 */
public final class GrayTest {

    private static final GrayTest DEFAULTS = new GrayTest(0);

    private final double rho;

    private GrayTest(double rho) {
        this.rho = rho;
    }

    /**
     * The test that weighs all events alike.
     *
     * @return the procedure
     */
    public static GrayTest withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with another weight of early events.
     *
     * @param power the power of the share without the event, from 0 to 10
     * @return the procedure
     * @throws IllegalArgumentException if the power is outside that range
     */
    public GrayTest withRho(double power) {
        Checks.require(power >= 0 && power <= 10, "rho must lie from 0 to 10", power);
        return new GrayTest(power);
    }

    /**
     * Tests several groups.
     *
     * @param groups the groups by name, in order
     * @param cause the cause that is compared
     * @return the test
     * @throws IllegalArgumentException if the cause is below 1
     * @throws NotEstimableException if there are fewer than two groups, or nobody had the event while several were followed
     */
    public Result test(Map<String, Followup> groups, int cause) {
        Checks.require(cause >= 1, "cause must be at least 1", cause);
        NotEstimableException.unless(
                groups.size() >= 2, Reason.TOO_FEW_VALUES, "a comparison needs at least 2 groups", groups.size());
        GrayScores scores = GrayScores.of(List.copyOf(groups.values()), cause, rho);
        NotEstimableException.unless(
                scores.events() > 0, Reason.EMPTY_MARGIN, "the event must have happened; events", 0);
        boolean[] all = new boolean[groups.size()];
        Arrays.fill(all, true);
        Quadratic form = Quadratic.of(scores.excess(), scores.covariance(), all);
        List<Group> table = new ArrayList<>();
        int i = 0;
        for (Map.Entry<String, Followup> each : groups.entrySet()) {
            table.add(new Group(each.getKey(), each.getValue().size(), scores.excess()[i]));
            i++;
        }
        return new Result(
                form.value(), form.df(), Tails.aboveChiSquare(form.value(), form.df()), List.copyOf(table), cause);
    }

    /**
     * One group of Gray's test.
     *
     * @param name its name
     * @param n its cases
     * @param excess its events less those it would have had if all groups had the same cumulative incidence, weighed
     */
    public record Group(String name, int n, double excess) {}

    /**
     * Gray's test; the shares that it compares, with their intervals, are those of {@link CumulativeIncidence}.
     *
     * @param chiSquare the statistic
     * @param df the degrees of freedom: groups less one
     * @param pValue the p-value
     * @param groups the groups
     * @param cause the cause that is compared
     */
    public record Result(double chiSquare, int df, double pValue, List<Group> groups, int cause)
            implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "Gray's test";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("chi_square", chiSquare),
                    new Figure("df", df),
                    new Figure("p", pValue),
                    new Figure("n", cases()));
        }

        private long cases() {
            return groups.stream().mapToLong(Group::n).sum();
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method()).chiSquare(chiSquare, df, cases()).p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
