package nl.fnb.report.evaluation;

import java.util.List;
import java.util.Optional;
import nl.fnb.stats.Moments;
import nl.fnb.stats.equivalence.Equivalence;
import nl.fnb.stats.model.Coefficient;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearFit;
import nl.fnb.stats.model.LinearModel;

/**
 * The comparison of a measured outcome: the difference after the plan, at equal values before.
 *
 * <p>The difference is the coefficient of the group in a least squares model of the post-measurement on the
 * pre-measurement, the group and what the plan adjusts for, over the families with complete data.
 *
 * @param outcome the outcome
 * @param preTreated the pre-measurement of the treated
 * @param preControl the pre-measurement of the control
 * @param postTreated the post-measurement of the treated
 * @param postControl the post-measurement of the control
 * @param difference treated minus control
 * @param df the residual degrees of freedom
 * @param pooledSd the pooled standard deviation of the pre-measurement
 * @param equivalence the test against the margin, where one was set
 * @param verdict what may be said
 * @param treated both measurements of each of the treated
 * @param control both measurements of each of the control
 */
public record OutcomeComparison(
        Outcome.Continuous outcome,
        Moments preTreated,
        Moments preControl,
        Moments postTreated,
        Moments postControl,
        Coefficient difference,
        double df,
        double pooledSd,
        Optional<Equivalence.Result> equivalence,
        Verdict verdict,
        PairedValues treated,
        PairedValues control) {

    static OutcomeComparison of(AnalysisSet set, Outcome.Continuous outcome, PrePost values) {
        AnalysisPlan plan = set.plan();
        List<Covariate> adjust = plan.adjustFor().stream().map(set::covariate).toList();
        ModelFrame frame = ModelFrame.of(set, values, adjust);
        Design design = frame.with(frame.base(), adjust);
        LinearFit fit = LinearModel.withDefaults().withLevel(plan.level()).fit(frame.post(), design);
        Coefficient difference = fit.coefficient(ModelFrame.TREATED);
        Moments treated = frame.pre(true);
        Moments control = frame.pre(false);
        double sd = pooledSd(treated, control);
        Optional<Equivalence.Result> equivalence = outcome.margin()
                .map(margin -> Equivalence.withMargin(margin * sd)
                        .withLevel(plan.alpha())
                        .test(difference.estimate(), difference.standardError(), fit.residualDf()));
        return new OutcomeComparison(
                outcome,
                treated,
                control,
                frame.post(true),
                frame.post(false),
                difference,
                fit.residualDf(),
                sd,
                equivalence,
                verdict(outcome, difference, equivalence, plan.alpha()),
                frame.paired(true),
                frame.paired(false));
    }

    private static double pooledSd(Moments treated, Moments control) {
        double squares = treated.squaredDeviations() + control.squaredDeviations();
        return Math.sqrt(squares / (treated.n() + control.n() - 2));
    }

    private static Verdict verdict(
            Outcome outcome, Coefficient difference, Optional<Equivalence.Result> equivalence, double alpha) {
        Verdict verdict = Verdict.of(difference.interval(), outcome.better());
        return equivalence
                .map(e -> verdict.orWithin(e.pEquivalence(), nonInferiority(outcome.better(), e), alpha))
                .orElse(verdict);
    }

    private static double nonInferiority(Direction better, Equivalence.Result equivalence) {
        return better == Direction.LOWER ? equivalence.pUpper() : equivalence.pLower();
    }

    /** The key of the comparison of an outcome. */
    static ResultKey key(Outcome outcome) {
        return ResultKey.treated("outcome_comparison", outcome.id());
    }

    void addComparison(ResultRows rows) {
        rows.of(key(outcome))
                .add("n_treated", preTreated.n())
                .add("n_control", preControl.n())
                .add("mean_pre_treated", preTreated.mean())
                .add("mean_pre_control", preControl.mean())
                .add("mean_post_treated", postTreated.mean())
                .add("mean_post_control", postControl.mean())
                .add("difference", difference.estimate())
                .add("se", difference.standardError())
                .add("t", difference.t())
                .add("df", df)
                .add("p", difference.pValue())
                .add(difference.interval());
    }

    void addEquivalence(ResultRows rows) {
        equivalence.ifPresent(e -> rows.of(ResultKey.treated("outcome_equivalence", outcome.id()))
                .add("margin", e.margin())
                .add("p_noninferiority", nonInferiority(outcome.better(), e))
                .add("p_equivalence", e.pEquivalence())
                .add(e.interval()));
    }
}
