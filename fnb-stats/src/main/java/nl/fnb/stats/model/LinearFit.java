package nl.fnb.stats.model;

import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.Result;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;

/**
 * A fitted linear model.
 *
 * @param coefficients one a column, in the order of the design
 * @param residualSumOfSquares what the columns leave unexplained
 * @param residualDf the cases less the columns
 * @param n the number of cases
 * @param rSquared the share explained: of the variance, or without intercept of the sum of squares
 * @param sigma the residual standard deviation
 * @param responseSumOfSquares the sum of the squared responses
 * @param effects for each column the part of the response along it, once the earlier columns are taken out; its square
 *     is the sequential sum of squares
 */
public record LinearFit(
        List<Coefficient> coefficients,
        double residualSumOfSquares,
        int residualDf,
        int n,
        double rSquared,
        double sigma,
        double responseSumOfSquares,
        List<Double> effects)
        implements Result {

    /**
     * Copies the lists.
     *
     * @param coefficients one a column, in the order of the design
     * @param residualSumOfSquares what the columns leave unexplained
     * @param residualDf the cases less the columns
     * @param n the number of cases
     * @param rSquared the share explained: of the variance, or without intercept of the sum of squares
     * @param sigma the residual standard deviation
     * @param responseSumOfSquares the sum of the squared responses
     * @param effects for each column the part of the response along it, once the earlier columns are taken out; its square
     *     is the sequential sum of squares
     */
    public LinearFit {
        coefficients = List.copyOf(coefficients);
        effects = List.copyOf(effects);
    }

    /**
     * The coefficient of a column.
     *
     * @param name the name of the column
     * @return its coefficient
     * @throws IllegalArgumentException if the model has no such column
     */
    public Coefficient coefficient(String name) {
        for (Coefficient coefficient : coefficients) {
            if (coefficient.name().equals(name)) {
                return coefficient;
            }
        }
        throw new IllegalArgumentException("name must be one of " + names() + ", got " + name);
    }

    /**
     * The names of the columns.
     *
     * @return the names, in the order of the design
     */
    public List<String> names() {
        return coefficients.stream().map(Coefficient::name).toList();
    }

    /**
     * The share explained, adjusted for the number of columns.
     *
     * @return at most {@link #rSquared}
     */
    public double adjustedRSquared() {
        int free = hasIntercept() ? n - 1 : n;
        return 1 - (1 - rSquared) * free / residualDf;
    }

    /**
     * The test of all columns but the intercept together.
     *
     * @return the test
     * @throws IllegalArgumentException if the model has no column but the intercept
     */
    public NestedComparison.Result overall() {
        int first = hasIntercept() ? 1 : 0;
        Checks.require(coefficients.size() > first, "a model needs a column besides the intercept", names());
        return NestedComparison.ofLast(this, coefficients.size() - first);
    }

    private boolean hasIntercept() {
        return coefficients.get(0).name().equals(Design.INTERCEPT);
    }

    @Override
    public String method() {
        return "linear model, least squares";
    }

    @Override
    public List<Figure> toRows() {
        return List.of(
                new Figure("r_squared", rSquared),
                new Figure("sigma", sigma),
                new Figure("residual_sum_of_squares", residualSumOfSquares),
                new Figure("df", residualDf),
                new Figure("n", n));
    }

    @Override
    public Sentence sentence() {
        return Sentence.of(method())
                .equalBounded("R²", rSquared)
                .equal("sigma", sigma)
                .n(n)
                .say("residual df = {}", residualDf)
                .say("{} coefficients", coefficients.size());
    }

    @Override
    public String toString() {
        return sentence().toString();
    }
}
