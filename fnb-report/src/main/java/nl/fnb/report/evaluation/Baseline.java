package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.domain.Characteristic;

/**
 * How alike the groups were before the plan: the characteristics and pre-measurements of the compared families.
 *
 * @param rowsByVariable a row per number, per boolean and per level of a category
 */
public record Baseline(List<BaselineRow> rowsByVariable) implements Answer {

    /**
     * Takes a copy of the list.
     *
     * @param rowsByVariable a row per number, per boolean and per level of a category
     */
    public Baseline {
        rowsByVariable = List.copyOf(rowsByVariable);
    }

    static Baseline of(AnalysisSet set) {
        List<BaselineRow> rows = new ArrayList<>();
        for (Characteristic characteristic : set.study().characteristics()) {
            Covariate covariate = set.covariate(characteristic.code());
            rows.addAll(BaselineRow.of(set, covariate));
        }
        for (Outcome outcome : set.plan().outcomes()) {
            if (outcome instanceof Outcome.Continuous continuous) {
                set.outcome(continuous)
                        .ifPresent(values ->
                                rows.add(BaselineRow.number(set, outcome.id() + ".pre", outcome.label(), values::pre)));
            }
        }
        return new Baseline(rows);
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        rowsByVariable.forEach(row -> row.addTo(rows));
        return rows.toList();
    }

    @Override
    public List<Note> notes() {
        return rowsByVariable.stream().flatMap(row -> row.note().stream()).toList();
    }
}
