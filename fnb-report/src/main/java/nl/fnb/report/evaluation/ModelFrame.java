package nl.fnb.report.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;
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
        int[] rows = completeRows(outcome, covariates);
        boolean[] treated = new boolean[rows.length];
        int ofTreated = 0;
        for (int i = 0; i < rows.length; i++) {
            treated[i] = set.cases().get(rows[i]).treated();
            ofTreated += treated[i] ? 1 : 0;
        }
        int fewest = Math.min(ofTreated, rows.length - ofTreated);
        NotEstimableException.unless(
                fewest > 0, Reason.TOO_FEW_VALUES, "a model needs complete cases of both groups", fewest);
        return new ModelFrame(outcome, rows, treated);
    }

    private static int[] completeRows(PrePost outcome, List<Covariate> covariates) {
        int[] rows = new int[outcome.size()];
        int count = 0;
        for (int row = 0; row < rows.length; row++) {
            if (outcome.isComplete(row) && isComplete(covariates, row)) {
                rows[count++] = row;
            }
        }
        return Arrays.copyOf(rows, count);
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
        return values(outcome::post);
    }

    Moments pre(boolean group) {
        return Moments.of(values(outcome::pre, group));
    }

    Moments post(boolean group) {
        return Moments.of(values(outcome::post, group));
    }

    PairedValues paired(boolean group) {
        return new PairedValues(values(outcome::pre, group), values(outcome::post, group));
    }

    private double[] values(IntToDoubleFunction value) {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = value.applyAsDouble(rows[i]);
        }
        return values;
    }

    private double[] values(IntToDoubleFunction value, boolean group) {
        double[] values = new double[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (treated[i] == group) {
                values[count++] = value.applyAsDouble(rows[i]);
            }
        }
        return Arrays.copyOf(values, count);
    }

    Column group() {
        double[] values = new double[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = treated[i] ? 1 : 0;
        }
        return new Column(TREATED, values);
    }

    /** The values of a covariate, rising. */
    double[] sorted(Covariate covariate) {
        double[] values = values(covariate::at);
        Arrays.sort(values);
        return values;
    }

    /** How many families of a group have a value of a covariate that holds. */
    long count(boolean group, Covariate covariate, DoublePredicate holds) {
        return Arrays.stream(values(covariate::at, group)).filter(holds).count();
    }

    List<Column> columns(Covariate covariate) {
        return covariate.columns(rows);
    }

    Column pre() {
        return new Column("pre", values(outcome::pre));
    }

    /** The design with nothing but the intercept. */
    Design intercept() {
        return Design.withIntercept(rows.length);
    }

    /** The design with a column for the intercept, the pre-measurement and the group. */
    Design base() {
        return group().appendTo(pre().appendTo(intercept()));
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
