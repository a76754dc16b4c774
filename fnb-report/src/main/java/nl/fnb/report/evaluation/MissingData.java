package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import nl.fnb.domain.Label;

/**
 * What is missing of the compared families: their characteristics, and the outcomes before and after the plan.
 *
 * @param variables a line per characteristic, then two per measured outcome
 * @param treated compared families with a conference
 * @param control compared families with regular care
 */
public record MissingData(List<Variable> variables, long treated, long control) implements Answer {

    /**
     * Takes a copy of the list.
     *
     * @param variables a line per characteristic, then two per measured outcome
     * @param treated compared families with a conference
     * @param control compared families with regular care
     */
    public MissingData {
        variables = List.copyOf(variables);
    }

    /** What a line is about. */
    public enum Kind {
        /** A characteristic of the family. */
        CHARACTERISTIC(""),
        /** An outcome before the plan. */
        PRE(".pre"),
        /** An outcome after the plan. */
        POST(".post");

        private final String suffix;

        Kind(String suffix) {
            this.suffix = suffix;
        }

        private ResultKey key(String id) {
            return ResultKey.treated("missing_data", id + suffix);
        }
    }

    /**
     * One line.
     *
     * @param kind what it is about
     * @param id the code of the characteristic, or the id of the outcome
     * @param label the name that a report shows
     * @param treated families with a conference without the value
     * @param control families with regular care without the value
     */
    public record Variable(Kind kind, String id, Label label, long treated, long control) {}

    static MissingData of(AnalysisSet set) {
        List<Variable> variables = new ArrayList<>();
        set.study().characteristics().forEach(c -> {
            Covariate covariate = set.covariate(c.code());
            variables.add(variable(set, Kind.CHARACTERISTIC, c.code(), c.label(), covariate::isMissing));
        });
        for (Outcome outcome : set.plan().outcomes()) {
            if (outcome instanceof Outcome.Continuous continuous) {
                set.outcome(continuous).ifPresent(values -> {
                    String id = outcome.id();
                    variables.add(variable(set, Kind.PRE, id, outcome.label(), row -> Double.isNaN(values.pre(row))));
                    variables.add(variable(set, Kind.POST, id, outcome.label(), row -> Double.isNaN(values.post(row))));
                });
            }
        }
        return new MissingData(variables, set.size(true), set.size(false));
    }

    private static Variable variable(AnalysisSet set, Kind kind, String id, Label label, IntPredicate missing) {
        long treated = 0;
        long control = 0;
        for (int row = 0; row < set.cases().size(); row++) {
            if (missing.test(row)) {
                boolean conference = set.cases().get(row).treated();
                treated += conference ? 1 : 0;
                control += conference ? 0 : 1;
            }
        }
        return new Variable(kind, id, label, treated, control);
    }

    /**
     * Whether nothing is missing.
     *
     * @return true if every line has 0 in both groups
     */
    public boolean isComplete() {
        return variables.stream().allMatch(variable -> variable.treated() + variable.control() == 0);
    }

    @Override
    public List<ResultRow> rows() {
        ResultRows rows = new ResultRows();
        for (Variable variable : variables) {
            rows.of(variable.kind().key(variable.id()))
                    .add("missing_treated", variable.treated())
                    .add("n_treated", treated)
                    .add("missing_control", variable.control())
                    .add("n_control", control);
        }
        return rows.toList();
    }

    @Override
    public List<Note> notes() {
        return List.of();
    }
}
