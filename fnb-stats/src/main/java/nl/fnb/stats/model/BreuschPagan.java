package nl.fnb.stats.model;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The studentized test of Breusch and Pagan: whether the squared residuals of a linear model go with its columns.
 *
 * <p>The statistic is \( n R^2 \) of the squared residuals on the columns; errors need not be normal. It is a diagnostic
 * and chooses no procedure.
 *
 * @param chiSquare the statistic
 * @param df the number of columns besides the intercept
 * @param pValue the probability of a larger statistic where the variance is constant
 * @param n the number of cases
 * @see <a href="https://doi.org/10.1016/0304-4076(81)90062-2">Koenker (1981), J. Econometrics 17, 107-112</a>
 */
public record BreuschPagan(double chiSquare, int df, double pValue, int n) implements Result {

    /**
     * Tests the residuals of a response.
     *
     * @param y the response, one value a case
     * @param design the columns that explain it, an intercept first
     * @return the test
     * @throws IllegalArgumentException if the lengths differ, there is no intercept or no other column, or a value is NaN
     *     or infinite
     * @throws NotEstimableException if the model cannot be fitted, or all residuals have one size
     */
    public static BreuschPagan of(double[] y, Design design) {
        Checks.require(
                design.hasIntercept() && design.names().size() > 1,
                "the test needs an intercept and a column besides it",
                design.names());
        double[] squares = Diagnostics.of(y, design).cases().stream()
                .mapToDouble(each -> each.residual() * each.residual())
                .toArray();
        double spread = Moments.of(squares).squaredDeviations();
        NotEstimableException.unless(spread > 0, Reason.NO_VARIANCE, "residuals must differ in size; variance", spread);
        double[] effects =
                Householder.of(design.copy(), design.names(), squares).effects();
        double explained =
                Arrays.stream(effects).skip(1).map(effect -> effect * effect).sum();
        double chiSquare = y.length * Math.min(1, explained / spread);
        int df = effects.length - 1;
        return new BreuschPagan(chiSquare, df, Tails.aboveChiSquare(chiSquare, df), y.length);
    }

    @Override
    public String method() {
        return "studentized Breusch-Pagan test";
    }

    @Override
    public List<Figure> toRows() {
        return List.of(
                new Figure("chi_square", chiSquare), new Figure("df", df), new Figure("p", pValue), new Figure("n", n));
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(method()).chiSquare(chiSquare, df, n).p(pValue);
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
