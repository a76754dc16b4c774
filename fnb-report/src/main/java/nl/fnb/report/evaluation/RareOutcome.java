package nl.fnb.report.evaluation;

import java.util.List;
import java.util.Optional;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.Counts;
import nl.fnb.stats.Interval;
import nl.fnb.stats.Tally;
import nl.fnb.stats.table.FisherExact;
import nl.fnb.stats.table.ProportionDifference;
import nl.fnb.stats.table.ProportionInterval;

/**
 * A child protection measure that began in the window after the plan, among the families at risk of it.
 *
 * @param outcome the measure
 * @param treated families with the event among those at risk, with a conference
 * @param control the same, with regular care
 * @param notAtRiskTreated families that could not have the event, with a conference
 * @param notAtRiskControl the same, with regular care
 * @param treatedInterval the Clopper-Pearson interval, absent without families at risk
 * @param controlInterval the same, with regular care
 * @param difference treated minus control with Newcombe's interval, absent unless both groups have families at risk
 * @param pValue Fisher's exact test, absent where there are too few events for one
 * @param verdict what may be said
 */
public record RareOutcome(
        Outcome.Event outcome,
        Tally treated,
        Tally control,
        long notAtRiskTreated,
        long notAtRiskControl,
        Optional<Interval> treatedInterval,
        Optional<Interval> controlInterval,
        Optional<ProportionDifference.Result> difference,
        Optional<Double> pValue,
        Verdict verdict) {

    static RareOutcome of(AnalysisSet set, Outcome.Event outcome) {
        AnalysisPlan plan = set.plan();
        Tally treated = tally(set, outcome, true);
        Tally control = tally(set, outcome, false);
        boolean comparable = treated.trials() > 0 && control.trials() > 0;
        boolean tested = comparable && treated.successes() + control.successes() >= plan.minimumEvents();
        Optional<ProportionDifference.Result> difference = comparable
                ? Optional.of(ProportionDifference.withDefaults()
                        .withLevel(plan.level())
                        .estimate(treated, control))
                : Optional.empty();
        Optional<Double> p = tested ? Optional.of(fisher(treated, control)) : Optional.empty();
        return new RareOutcome(
                outcome,
                treated,
                control,
                set.size(true) - treated.trials(),
                set.size(false) - control.trials(),
                interval(treated, plan.level()),
                interval(control, plan.level()),
                difference,
                p,
                verdict(outcome, difference, p, plan));
    }

    private static Tally tally(AnalysisSet set, Outcome.Event outcome, boolean group) {
        long events = 0;
        long atRisk = 0;
        for (int row = 0; row < set.cases().size(); row++) {
            if (set.cases().get(row).treated() == group && set.isAtRisk(outcome, row)) {
                atRisk++;
                if (set.hadEvent(outcome, row)) {
                    events++;
                }
            }
        }
        return new Tally(events, atRisk);
    }

    private static double fisher(Tally treated, Tally control) {
        return FisherExact.withDefaults()
                .test(Counts.fromTallies(List.of(treated, control)))
                .pValue();
    }

    private static Optional<Interval> interval(Tally tally, double level) {
        ProportionInterval exact = ProportionInterval.withDefaults()
                .with(ProportionInterval.Method.CLOPPER_PEARSON)
                .withLevel(level);
        return Attempt.of(() -> exact.estimate(tally).interval()).value();
    }

    private static Verdict verdict(
            Outcome outcome, Optional<ProportionDifference.Result> difference, Optional<Double> p, AnalysisPlan plan) {
        if (p.isEmpty()) {
            return Verdict.NOT_TESTED;
        }
        if (!plan.shows(p.get())) {
            return Verdict.INCONCLUSIVE;
        }
        return outcome.better().favours(difference.orElseThrow().estimate()) ? Verdict.BETTER : Verdict.WORSE;
    }

    /** The key of the counts of an outcome. */
    static ResultKey key(Outcome outcome) {
        return ResultKey.treated("binary_outcome", outcome.id());
    }

    /** Why it was not tested, where it was not. */
    Optional<Note> note() {
        if (treated.trials() == 0 || control.trials() == 0) {
            return Optional.of(Note.of(key(outcome), "empty-group"));
        }
        return pValue.isPresent()
                ? Optional.empty()
                : Optional.of(Note.of(key(outcome), Note.TOO_FEW_EVENTS).about("p"));
    }

    void addTo(ResultRows rows) {
        rows.of(key(outcome))
                .add("events_treated", treated.successes())
                .add("n_treated", treated.trials())
                .add("events_control", control.successes())
                .add("n_control", control.trials())
                .add("not_at_risk_treated", notAtRiskTreated)
                .add("not_at_risk_control", notAtRiskControl);
        treatedInterval.ifPresent(i -> rows.add("ci_low_treated", i.low()).add("ci_high_treated", i.high()));
        controlInterval.ifPresent(i -> rows.add("ci_low_control", i.low()).add("ci_high_control", i.high()));
        difference.ifPresent(d -> rows.add("risk_difference", d.estimate()).add(d.interval()));
        rows.add("tested", pValue.isPresent() ? 1 : 0);
        pValue.ifPresent(p -> rows.add("p", p));
    }
}
