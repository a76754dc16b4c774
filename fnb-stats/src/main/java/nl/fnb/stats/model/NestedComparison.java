package nl.fnb.stats.model;

import java.util.HashSet;
import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The F test of a linear model within a larger one: whether the added columns explain more than chance.
 *
 * <p>\( F = \frac{(RSS_s - RSS_l) / (df_s - df_l)}{RSS_l / df_l} \). Where the added columns come last, their sequential
 * sums of squares are taken instead of the difference, which would lose digits.
 */
public final class NestedComparison {

    private static final double SAME = 1e-12;

    private NestedComparison() {}

    /**
     * Compares two fits of one response.
     *
     * @param smaller the model with fewer columns
     * @param larger the model with these columns and others
     * @return the test
     * @throws IllegalArgumentException if the larger model does not have all columns of the smaller and one more, or
     *     the responses differ
     */
    public static Result of(LinearFit smaller, LinearFit larger) {
        List<String> names = larger.names();
        Checks.require(
                names.size() > smaller.names().size() && new HashSet<>(names).containsAll(smaller.names()),
                "the larger model must add columns to " + smaller.names(),
                names);
        double gap = Math.abs(smaller.responseSumOfSquares() - larger.responseSumOfSquares());
        Checks.require(
                smaller.n() == larger.n() && gap <= SAME * larger.responseSumOfSquares(),
                "both models must have one response; cases " + smaller.n(),
                larger.n());
        int added = names.size() - smaller.names().size();
        boolean last = names.subList(0, smaller.names().size()).equals(smaller.names());
        return last
                ? ofLast(larger, added)
                : of(smaller.residualSumOfSquares() - larger.residualSumOfSquares(), added, larger);
    }

    /** The test of the last columns of a model. */
    static Result ofLast(LinearFit fit, int added) {
        double explained = 0;
        for (double effect : fit.effects()
                .subList(fit.effects().size() - added, fit.effects().size())) {
            explained += effect * effect;
        }
        return of(explained, added, fit);
    }

    private static Result of(double explained, int added, LinearFit larger) {
        double f = Math.max(0, explained) / added / (larger.residualSumOfSquares() / larger.residualDf());
        return new Result(f, added, larger.residualDf(), Tails.aboveF(f, added, larger.residualDf()));
    }

    /**
     * A test of the columns that one model adds to another.
     *
     * @param f the statistic
     * @param df1 the number of added columns
     * @param df2 the residual degrees of freedom of the larger model
     * @param pValue the probability of a larger F where the added columns explain nothing
     */
    public record Result(double f, int df1, int df2, double pValue) implements nl.fnb.stats.Result {

        @Override
        public String method() {
            return "F test of nested linear models";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(new Figure("f", f), new Figure("df1", df1), new Figure("df2", df2), new Figure("p", pValue));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method()).statistic("F", f, df1, df2).p(pValue);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
