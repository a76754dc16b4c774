package nl.fnb.examples.data;

import java.util.Arrays;
import java.util.List;
import nl.fnb.report.evaluation.Evaluation;
import nl.fnb.report.evaluation.ResultRow;

/** The figures of an evaluation, found by their names in {@code results.csv}. */
record Figures(List<ResultRow> rows) {

    static Figures of(Evaluation evaluation) {
        return new Figures(evaluation.rows());
    }

    /** The one figure of that name. */
    double number(String analysis, String outcome, String level, String statistic) {
        return rows.stream()
                .filter(row -> row.key().analysis().equals(analysis)
                        && row.key().outcome().equals(outcome)
                        && row.key().level().equals(level)
                        && row.statistic().equals(statistic))
                .mapToDouble(row -> Double.parseDouble(row.value()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no row " + String.join(",", Arrays.asList(analysis, outcome, level, statistic))));
    }

    /** The figures of that name for all outcomes, terms and levels. */
    List<Double> numbers(String analysis, String statistic) {
        return words(analysis, statistic).stream().map(Double::valueOf).toList();
    }

    /** The words or figures of that name for all outcomes, terms and levels. */
    List<String> words(String analysis, String statistic) {
        return rows.stream()
                .filter(row ->
                        row.key().analysis().equals(analysis) && row.statistic().equals(statistic))
                .map(ResultRow::value)
                .toList();
    }
}
