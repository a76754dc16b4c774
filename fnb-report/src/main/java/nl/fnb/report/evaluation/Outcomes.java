package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.stats.Attempt;
import nl.fnb.stats.NotEstimable;

/**
 * Question 2, first part: are the measured outcomes of families with a conference different from regular care?
 *
 * @param comparisons the outcomes that could be compared
 * @param notes the outcomes that could not
 */
public record Outcomes(List<OutcomeComparison> comparisons, List<Note> notes) implements Answer {

    /**
     * Takes copies of the lists.
     *
     * @param comparisons the outcomes that could be compared
     * @param notes the outcomes that could not
     */
    public Outcomes {
        comparisons = List.copyOf(comparisons);
        notes = List.copyOf(notes);
    }

    static Outcomes of(AnalysisSet set) {
        List<OutcomeComparison> comparisons = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Outcome outcome : set.plan().outcomes()) {
            if (outcome instanceof Outcome.Continuous continuous) {
                set.outcome(continuous)
                        .ifPresentOrElse(
                                values -> compare(set, continuous, values, comparisons, notes),
                                () -> notes.addAll(missing(
                                        continuous, Note.of(OutcomeComparison.key(outcome), Note.NOT_RECORDED))));
            }
        }
        return new Outcomes(comparisons, notes);
    }

    private static void compare(
            AnalysisSet set,
            Outcome.Continuous outcome,
            PrePost values,
            List<OutcomeComparison> comparisons,
            List<Note> notes) {
        Attempt<OutcomeComparison> attempt = Attempt.of(() -> OutcomeComparison.of(set, outcome, values));
        attempt.value().ifPresent(comparisons::add);
        if (attempt instanceof NotEstimable<?> refusal) {
            notes.addAll(missing(outcome, Note.of(OutcomeComparison.key(outcome), refusal)));
        }
    }

    /** What an outcome without a comparison lacks: that itself, and the test against its margin. */
    private static List<Note> missing(Outcome.Continuous outcome, Note comparison) {
        return outcome.margin().isEmpty()
                ? List.of(comparison)
                : List.of(
                        comparison, Note.of(ResultKey.treated("outcome_equivalence", outcome.id()), Note.NOT_COMPARED));
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        comparisons.forEach(comparison -> comparison.addComparison(rows));
        comparisons.forEach(comparison -> comparison.addEquivalence(rows));
        return rows.toList();
    }
}
