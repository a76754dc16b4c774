package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be said of each outcome, in the order of the plan.
 *
 * @param byOutcome the verdict by the id of the outcome
 * @param notes the outcomes that could not be compared, which have none
 */
public record Verdicts(Map<String, Verdict> byOutcome, List<Note> notes) implements Answer {

    private static final String ANALYSIS = "outcome_verdict";

    /**
     * Takes a copy that keeps the order.
     *
     * @param byOutcome the verdict by the id of the outcome
     * @param notes the outcomes that could not be compared, which have none
     */
    public Verdicts {
        byOutcome = Collections.unmodifiableMap(new LinkedHashMap<>(byOutcome));
        notes = List.copyOf(notes);
    }

    static Verdicts of(AnalysisPlan plan, Outcomes outcomes, RareOutcomes rare) {
        Map<String, Verdict> found = new LinkedHashMap<>();
        outcomes.comparisons().forEach(c -> found.put(c.outcome().id(), c.verdict()));
        rare.outcomes().forEach(c -> found.put(c.outcome().id(), c.verdict()));
        Map<String, Verdict> ordered = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        for (Outcome outcome : plan.outcomes()) {
            Optional.ofNullable(found.get(outcome.id()))
                    .ifPresentOrElse(
                            verdict -> ordered.put(outcome.id(), verdict),
                            () -> notes.add(Note.of(ResultKey.treated(ANALYSIS, outcome.id()), Note.NOT_COMPARED)));
        }
        return new Verdicts(ordered, notes);
    }

    @Override
    public List<ResultRow> rows() {
        List<ResultRow> rows = new ArrayList<>();
        byOutcome.forEach(
                (id, verdict) -> rows.add(ResultRow.word(ResultKey.treated(ANALYSIS, id), "verdict", verdict.name())));
        return List.copyOf(rows);
    }
}
