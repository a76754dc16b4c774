package nl.fnb.report.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;

/** The results by what they are figures of. */
final class RowIndex {

    private final Map<Source, Double> figures = new LinkedHashMap<>();

    RowIndex(List<ResultRow> rows) {
        for (ResultRow row : rows) {
            if (row.isNumber()) {
                figures.put(Source.of(row), Double.valueOf(row.value()));
            }
        }
    }

    boolean has(ResultKey key, String statistic) {
        return figures.containsKey(new Source(key, statistic));
    }

    /** A count, 0 where the results have none. */
    long count(ResultKey key, String statistic) {
        return Math.round(figure(key, statistic));
    }

    double figure(ResultKey key, String statistic) {
        return figures.getOrDefault(new Source(key, statistic), 0.0);
    }

    /** The keys of an analysis, in the order of the results. */
    List<ResultKey> keys(String analysis) {
        return new ArrayList<>(figures.keySet().stream()
                .map(Source::key)
                .filter(key -> key.analysis().equals(analysis))
                .distinct()
                .toList());
    }
}
