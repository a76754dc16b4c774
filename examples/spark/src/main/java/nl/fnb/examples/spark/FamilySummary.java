package nl.fnb.examples.spark;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.stats.Descriptives;
import nl.fnb.stats.Moments;
import nl.fnb.stats.summary.CrossProductsSummary;
import nl.fnb.stats.summary.CrosstabSummary;
import nl.fnb.stats.summary.GroupedSummary;
import nl.fnb.stats.summary.GroupedSummary.Case;
import nl.fnb.stats.summary.MomentsSummary;
import nl.fnb.stats.summary.Summary;
import nl.fnb.stats.summary.ValueCounts;

/**
 * All that the evaluation needs of the families: it fits in a few kilobytes, however many there are.
 *
 * @param approaches how often each approach had each outcome
 * @param groups how often each group had each outcome
 * @param weeks the weeks to a plan, by approach
 * @param change the score after less the score before, by group
 * @param scores the scores before and after, and 1 for FNB, for a linear model
 */
record FamilySummary(
        CrosstabSummary approaches,
        CrosstabSummary groups,
        GroupedSummary<ValueCounts, Double, Descriptives> weeks,
        GroupedSummary<MomentsSummary, Double, Moments> change,
        CrossProductsSummary scores)
        implements Summary<FamilySummary, Family, FamilyEvaluation> {

    static FamilySummary none() {
        return new FamilySummary(
                CrosstabSummary.none(),
                CrosstabSummary.none(),
                GroupedSummary.of(ValueCounts.none()),
                GroupedSummary.of(MomentsSummary.none()),
                CrossProductsSummary.of("pre", "post", "fnb"));
    }

    @Override
    public FamilySummary empty() {
        return none();
    }

    @Override
    public FamilySummary add(Family family) {
        return addAll(List.of(family));
    }

    @Override
    public FamilySummary addAll(Iterable<? extends Family> families) {
        List<CrosstabSummary.Cell> byApproach = new ArrayList<>();
        List<CrosstabSummary.Cell> byGroup = new ArrayList<>();
        List<Case<Double>> waits = new ArrayList<>();
        List<Case<Double>> changes = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (Family family : families) {
            byApproach.add(new CrosstabSummary.Cell(family.approach(), family.outcome()));
            byGroup.add(new CrosstabSummary.Cell(family.group(), family.outcome()));
            family.weeks().ifPresent(wait -> waits.add(new Case<>(family.approach(), wait)));
            changes.add(new Case<>(family.group(), family.change()));
            rows.add(new double[] {family.pre(), family.post(), family.isFnb() ? 1 : 0});
        }
        return new FamilySummary(
                approaches.addAll(byApproach),
                groups.addAll(byGroup),
                weeks.addAll(waits),
                change.addAll(changes),
                scores.addAll(rows));
    }

    @Override
    public FamilySummary merge(FamilySummary other) {
        return new FamilySummary(
                approaches.merge(other.approaches),
                groups.merge(other.groups),
                weeks.merge(other.weeks),
                change.merge(other.change),
                scores.merge(other.scores));
    }

    @Override
    public FamilyEvaluation result() {
        return FamilyEvaluation.of(this);
    }
}
