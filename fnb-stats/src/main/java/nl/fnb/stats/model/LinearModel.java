package nl.fnb.stats.model;

import static nl.fnb.stats.Reason.PERFECT_FIT;
import static nl.fnb.stats.Reason.TOO_FEW_DEGREES_OF_FREEDOM;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import nl.fnb.stats.CrossProducts;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.internal.Checks;
import nl.fnb.stats.internal.Tails;

/**
 * The linear model by ordinary least squares, with t intervals and tests.
 *
 * <p>It is solved by the QR decomposition of the design, its columns in the given order. A column whose part orthogonal
 * to the earlier ones is below 1e-7 of its own length makes the model singular; nothing is dropped. A residual sum of
 * squares of at most 1e-20 of the sum of squared responses leaves nothing to judge by. Default: level .95.
 */
public final class LinearModel {

    private static final LinearModel DEFAULTS = new LinearModel(0.95);
    private static final double PERFECT = 1e-20;

    private final double level;

    private LinearModel(double level) {
        this.level = level;
    }

    /**
     * The model with 95% intervals.
     *
     * @return the procedure
     */
    public static LinearModel withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same model with another confidence level.
     *
     * @param confidence the level
     * @return the procedure
     * @throws IllegalArgumentException unless {@code 0 < confidence < 1}
     */
    public LinearModel withLevel(double confidence) {
        return new LinearModel(Checks.level(confidence));
    }

    /**
     * Fits a response.
     *
     * @param y the response, one value a case
     * @param design the columns that explain it
     * @return the fit
     * @throws IllegalArgumentException if the lengths differ, there is no column, or a value is NaN or infinite
     * @throws NotEstimableException if the cases are no more than the columns, a column is a combination of earlier
     *     ones, or the fit is perfect
     */
    public LinearFit fit(double[] y, Design design) {
        double total = sumOfSquares(y);
        Householder qr = decomposed(y, design);
        double residual = residual(qr, total);
        double toExplain = design.hasIntercept() ? Moments.of(y).squaredDeviations() : total;
        return fit(qr, design.names(), design.rows(), residual, total, toExplain);
    }

    private static Householder decomposed(double[] y, Design design) {
        Checks.require(y.length == design.rows(), "y needs " + design.rows() + " values", y.length);
        Checks.require(!design.names().isEmpty(), "a design needs at least 1 column", 0);
        enough(design.rows() - design.names().size());
        return Householder.of(design.copy(), design.names(), Checks.finite(y, "y"));
    }

    /**
     * Fits a response, and adds up the coefficients with weights \( c \): a predicted mean, or a contrast. The estimate is
     * \( c'b \), its standard error \( \hat\sigma \lVert R^{-T} c \rVert \), with R of the QR decomposition.
     *
     * @param y the response, one value a case
     * @param design the columns that explain it
     * @param combinations by name the weights of a combination, one a column in the order of the design
     * @return an estimate a combination, in their order
     * @throws IllegalArgumentException if the lengths differ, there is no column, or a value or weight is NaN or infinite
     * @throws NotEstimableException if the cases are no more than the columns, a column is a combination of earlier
     *     ones, or the fit is perfect
     * @see <a href="https://doi.org/10.1002/9780470316436">Searle (1971), Linear models, section 3.6</a>
     */
    public List<Coefficient> combinations(double[] y, Design design, Map<String, double[]> combinations) {
        Householder qr = decomposed(y, design);
        int df = design.rows() - design.names().size();
        double sigma = Math.sqrt(residual(qr, sumOfSquares(y)) / df);
        double[] estimates = qr.coefficients();
        double critical = Tails.criticalT((1 - level) / 2, df);
        List<Coefficient> found = new ArrayList<>();
        combinations.forEach((name, weights) -> {
            Checks.require(weights.length == estimates.length, "weights must be " + estimates.length, weights.length);
            double estimate = 0;
            for (int j = 0; j < estimates.length; j++) {
                estimate += Checks.finite(weights[j], "weight") * estimates[j];
            }
            found.add(coefficient(name, estimate, sigma * qr.errorFactor(weights), critical, df));
        });
        return found;
    }

    /**
     * Fits a response from cross-products alone, with an intercept. Where predictors are nearly collinear, a fit of the
     * cases themselves keeps more digits.
     *
     * @param cases the cross-products
     * @param response the name of the column to explain
     * @param predictors the names of the columns that explain it, in order
     * @return the fit, that of the cases
     * @throws IllegalArgumentException if there is no such column
     * @throws NotEstimableException if the cases are no more than the columns, a column is a combination of earlier
     *     ones, or the fit is perfect
     */
    public LinearFit fit(CrossProducts cases, String response, String... predictors) {
        List<String> names = new ArrayList<>(List.of(predictors));
        names.add(response);
        int n = Math.toIntExact(cases.n());
        enough(n - names.size());
        Condensed condensed = Condensed.of(cases, names);
        names.remove(predictors.length);
        names.add(0, Design.INTERCEPT);
        Householder qr = Householder.of(condensed.design(), names, condensed.response());
        double toExplain = cases.centred(response, response);
        double total = toExplain + n * cases.mean(response) * cases.mean(response);
        return fit(qr, names, n, residual(qr, total), total, toExplain);
    }

    private static void enough(int df) {
        NotEstimableException.unless(
                df >= 1, TOO_FEW_DEGREES_OF_FREEDOM, "a model needs more cases than its columns; cases over", df);
    }

    private static double residual(Householder qr, double total) {
        double residual = qr.residualSumOfSquares();
        NotEstimableException.unless(
                residual > PERFECT * total, PERFECT_FIT, "a model must leave residuals; sum of squares", residual);
        return residual;
    }

    private LinearFit fit(Householder qr, List<String> names, int n, double residual, double total, double toExplain) {
        int df = n - names.size();
        double sigma = Math.sqrt(residual / df);
        return new LinearFit(
                coefficients(qr, names, sigma, df),
                residual,
                df,
                n,
                Math.max(0, 1 - residual / toExplain),
                sigma,
                total,
                DoubleStream.of(qr.effects()).boxed().toList());
    }

    private List<Coefficient> coefficients(Householder qr, List<String> names, double sigma, int df) {
        double[] estimates = qr.coefficients();
        double[] factors = qr.errorFactors();
        double critical = Tails.criticalT((1 - level) / 2, df);
        List<Coefficient> coefficients = new ArrayList<>(estimates.length);
        for (int j = 0; j < estimates.length; j++) {
            coefficients.add(coefficient(names.get(j), estimates[j], sigma * factors[j], critical, df));
        }
        return coefficients;
    }

    private Coefficient coefficient(String name, double estimate, double error, double critical, int df) {
        double t = estimate / error;
        Interval interval = new Interval(estimate - critical * error, estimate + critical * error, level);
        return new Coefficient(name, estimate, interval, error, t, df, Tails.beyondT(t, df));
    }

    private static double sumOfSquares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
