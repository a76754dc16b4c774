package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Question 2, second part: are child protection measures different from regular care, as far as there are enough to tell?
 *
 * @param outcomes the counts of every measure, tested or not
 * @param notes what is not given, and why
 */
public record RareOutcomes(List<RareOutcome> outcomes, List<Note> notes) implements Answer {

    /**
     * Takes copies of the lists.
     *
     * @param outcomes the counts of every measure, tested or not
     * @param notes what is not given, and why
     */
    public RareOutcomes {
        outcomes = List.copyOf(outcomes);
        notes = List.copyOf(notes);
    }

    static RareOutcomes of(AnalysisSet set) {
        List<RareOutcome> outcomes = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Outcome outcome : set.plan().outcomes()) {
            if (outcome instanceof Outcome.Event event) {
                if (set.safeguards().available()) {
                    RareOutcome counted = RareOutcome.of(set, event);
                    outcomes.add(counted);
                    counted.note().ifPresent(notes::add);
                } else {
                    notes.add(Note.of(RareOutcome.key(event), Note.NOT_RECORDED));
                }
            }
        }
        return new RareOutcomes(outcomes, notes);
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        outcomes.forEach(outcome -> outcome.addTo(rows));
        return rows.toList();
    }
}
