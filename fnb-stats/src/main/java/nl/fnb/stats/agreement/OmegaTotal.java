package nl.fnb.stats.agreement;

import java.util.Arrays;
import java.util.List;
import nl.fnb.stats.Figure;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.Sentence;
import nl.fnb.stats.internal.Checks;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * McDonald's omega: the share of the variance of a scale that one common factor explains.
 *
 * <p>With loadings λ and unique variances θ of a one-factor model fitted by maximum likelihood to the covariances of
 * complete cases, \( \omega = (\sum \lambda)^2 / ((\sum \lambda)^2 + \sum \theta) \). Unlike alpha it does not assume that
 * items measure the factor equally well. The covariances divide by n, as the likelihood does.
 *
 * @see <a href="https://doi.org/10.4324/9781410601087">McDonald (1999), Test theory: a unified treatment</a>
 */
public final class OmegaTotal {

    private static final int MOST_STEPS = 20_000;
    private static final double ENOUGH = 1e-13;
    private static final double LEAST_UNIQUE = 0.005;

    private OmegaTotal() {}

    /**
     * Estimates omega.
     *
     * @param items the answers, an item a column; at least three
     * @return the estimate
     * @throws IllegalArgumentException if there are fewer than three items
     * @throws NotEstimableException if there are too few complete cases, an item does not vary, or the model has no proper
     *     solution
     */
    public static Result estimate(Ratings items) {
        Checks.require(items.size() >= 3, "a factor needs at least 3 items", items.size());
        Ratings complete = items.complete();
        int n = complete.cases();
        NotEstimableException.unless(
                n > items.size(), Reason.TOO_FEW_VALUES, "a factor needs more complete cases than items", n);
        double[][] covariances = complete.covariances();
        double[] sd = new double[items.size()];
        for (int j = 0; j < sd.length; j++) {
            NotEstimableException.unless(covariances[j][j] > 0, Reason.NO_VARIANCE, "each item must vary; variance", 0);
            sd[j] = Math.sqrt(covariances[j][j]);
        }
        double[] standardised = loadings(correlations(covariances, sd));
        double[] raw = new double[sd.length];
        double[] unique = new double[sd.length];
        double[] ones = new double[sd.length];
        for (int j = 0; j < sd.length; j++) {
            double spread = sd[j] * Math.sqrt((n - 1.0) / n);
            raw[j] = standardised[j] * spread;
            unique[j] = (1 - standardised[j] * standardised[j]) * spread * spread;
            ones[j] = 1 - standardised[j] * standardised[j];
        }
        return new Result(share(raw, unique), share(standardised, ones), raw, n, items.cases() - (long) n);
    }

    private static double share(double[] loadings, double[] unique) {
        double sum = Arrays.stream(loadings).sum();
        return sum * sum / (sum * sum + Arrays.stream(unique).sum());
    }

    private static RealMatrix correlations(double[][] covariances, double[] sd) {
        RealMatrix correlations = MatrixUtils.createRealMatrix(sd.length, sd.length);
        for (int a = 0; a < sd.length; a++) {
            for (int b = 0; b < sd.length; b++) {
                correlations.setEntry(a, b, a == b ? 1 : covariances[a][b] / (sd[a] * sd[b]));
            }
        }
        return correlations;
    }

    /** The standardised loadings of largest likelihood: unique variances and loadings that reproduce each other. */
    private static double[] loadings(RealMatrix correlations) {
        int k = correlations.getRowDimension();
        double[] unique = new double[k];
        Arrays.fill(unique, 0.5);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] loadings = given(correlations, unique);
            double change = 0;
            for (int j = 0; j < k; j++) {
                double next = 1 - loadings[j] * loadings[j];
                NotEstimableException.unless(
                        next > LEAST_UNIQUE, Reason.NOT_CONVERGED, "a unique variance must stay above .005", next);
                change = Math.max(change, Math.abs(next - unique[j]));
                unique[j] = next;
            }
            if (change < ENOUGH) {
                return given(correlations, unique);
            }
        }
        throw new NotEstimableException(Reason.NOT_CONVERGED, "the factor must be found in 20,000 steps", MOST_STEPS);
    }

    /** The loadings of largest likelihood for given unique variances: from the first eigenvector of the scaled matrix. */
    private static double[] given(RealMatrix correlations, double[] unique) {
        int k = unique.length;
        RealMatrix scaled = correlations.copy();
        for (int a = 0; a < k; a++) {
            for (int b = 0; b < k; b++) {
                scaled.setEntry(a, b, correlations.getEntry(a, b) / Math.sqrt(unique[a] * unique[b]));
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(scaled);
        double[] vector = eigen.getEigenvector(0).toArray();
        double length = Math.sqrt(Math.max(0, eigen.getRealEigenvalue(0) - 1));
        double sign = Arrays.stream(vector).sum() < 0 ? -1 : 1;
        double[] loadings = new double[k];
        for (int j = 0; j < k; j++) {
            loadings[j] = sign * vector[j] * length * Math.sqrt(unique[j]);
        }
        return loadings;
    }

    /**
     * The reliability of a scale by one common factor.
     *
     * @param estimate omega, from 0 to 1
     * @param standardised omega of items with equal variances
     * @param loadings the loadings of the items, in their own units
     * @param n the number of complete cases
     * @param omitted the cases that lack an answer
     */
    public record Result(double estimate, double standardised, List<Double> loadings, long n, long omitted)
            implements nl.fnb.stats.Result {

        Result(double estimate, double standardised, double[] loadings, long n, long omitted) {
            this(estimate, standardised, Arrays.stream(loadings).boxed().toList(), n, omitted);
        }

        @Override
        public String method() {
            return "McDonald's omega, one factor by maximum likelihood";
        }

        @Override
        public List<Figure> toRows() {
            return List.of(
                    new Figure("estimate", estimate),
                    new Figure("standardised", standardised),
                    new Figure("n", n),
                    new Figure("omitted", omitted));
        }

        @Override
        public Sentence sentence() {
            return Sentence.of(method()).equalBounded("ω", estimate).n(n).say("{} omitted", omitted);
        }

        @Override
        public String toString() {
            return sentence().toString();
        }
    }
}
