package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.fnb.stats.Interval;

/** Gathers the rows of an answer, figure by figure. */
final class ResultRows {

    private final List<ResultRow> rows = new ArrayList<>();
    private ResultKey key = new ResultKey("", "", "", "");

    /** What the next figures are figures of. */
    ResultRows of(ResultKey next) {
        key = next;
        return this;
    }

    ResultRows add(String statistic, double value) {
        rows.add(ResultRow.number(key, statistic, value));
        return this;
    }

    ResultRows add(Interval interval) {
        return add("ci_low", interval.low()).add("ci_high", interval.high());
    }

    List<ResultRow> toList() {
        return List.copyOf(rows);
    }
}
