package nl.fnb.stats.survival;

import java.util.stream.IntStream;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Scores that sum to zero, squared in units of their covariance; one of the groups is left out. */
record Quadratic(double value, int df) {

    static Quadratic of(double[] scores, double[][] covariance, boolean[] exposed) {
        int[] all = IntStream.range(0, scores.length).filter(g -> exposed[g]).toArray();
        NotEstimableException.unless(
                all.length >= 2,
                Reason.TOO_FEW_VALUES,
                "events must happen while at least 2 groups are followed; groups",
                all.length);
        int df = all.length - 1;
        RealMatrix matrix = MatrixUtils.createRealMatrix(df, df);
        ArrayRealVector vector = new ArrayRealVector(df);
        for (int i = 0; i < df; i++) {
            vector.setEntry(i, scores[all[i]]);
            for (int j = 0; j < df; j++) {
                matrix.setEntry(i, j, covariance[all[i]][all[j]]);
            }
        }
        DecompositionSolver solver = new QRDecomposition(matrix, 1e-12 * matrix.getNorm()).getSolver();
        NotEstimableException.unless(
                matrix.getNorm() > 0 && solver.isNonSingular(),
                Reason.NO_VARIANCE,
                "events must leave some groups room to differ; variance",
                matrix.getNorm());
        return new Quadratic(vector.dotProduct(solver.solve(vector)), df);
    }
}
