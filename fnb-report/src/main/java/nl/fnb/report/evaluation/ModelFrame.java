package nl.fnb.report.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.fnb.stats.Moments;
import nl.fnb.stats.NotEstimableException;
import nl.fnb.stats.Reason;
import nl.fnb.stats.model.Design;

/** The families with complete data for a model of an outcome: after, on before, group and covariates. */
final class ModelFrame {

    static final String TREATED = "treated";

    private final PrePost outcome;
    private final int[] rows;
    private final boolean[] treated;

    private ModelFrame(PrePost outcome, int[] rows, boolean[] treated) {
        this.outcome = outcome;
        this.rows = rows;
        this.treated = treated;
    }

    static ModelFrame of(AnalysisSet set, PrePost outcome, List<Covariate> covariates) {
        int[] rows = IntStream.range(0, outcome.size())
                .filter(row -> outcome.isComplete(row) && isComplete(covariates, row))
                .toArray();
        NotEstimableException.unless(rows.length > 0, Reason.TOO_FEW_VALUES, "a model needs complete cases", 0);
        boolean[] treated = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            treated[i] = set.cases().get(rows[i]).treated();
        }
        return new ModelFrame(outcome, rows, treated);
    }

    private static boolean isComplete(List<Covariate> covariates, int row) {
        for (Covariate covariate : covariates) {
            if (covariate.isMissing(row)) {
                return false;
            }
        }
        return true;
    }

    double[] post() {
        return Arrays.stream(rows).mapToDouble(outcome::post).toArray();
    }

    Moments pre(boolean group) {
        return Moments.of(of(group).mapToDouble(outcome::pre).toArray());
    }

    Moments post(boolean group) {
        return Moments.of(of(group).mapToDouble(outcome::post).toArray());
    }

    private IntStream of(boolean group) {
        return IntStream.range(0, rows.length).filter(i -> treated[i] == group).map(i -> rows[i]);
    }

    Column group() {
        double[] values = new double[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = treated[i] ? 1 : 0;
        }
        return new Column(TREATED, values);
    }

    List<Column> columns(Covariate covariate) {
        return covariate.columns(rows);
    }

    /** The design with a column for the intercept, the pre-measurement and the group. */
    Design base() {
        Column pre =
                new Column("pre", Arrays.stream(rows).mapToDouble(outcome::pre).toArray());
        return group().appendTo(pre.appendTo(Design.withIntercept(rows.length)));
    }

    Design with(Design design, List<Covariate> covariates) {
        Design wider = design;
        for (Covariate covariate : covariates) {
            wider = with(wider, covariate);
        }
        return wider;
    }

    Design with(Design design, Covariate covariate) {
        Design wider = design;
        for (Column column : columns(covariate)) {
            wider = column.appendTo(wider);
        }
        return wider;
    }
}
