package nl.fnb.report.disclosure;

import nl.fnb.report.evaluation.ResultKey;
import nl.fnb.report.evaluation.ResultRow;

/**
 * One figure of the results.
 *
 * @param key what it is a figure of
 * @param statistic its name
 */
record Source(ResultKey key, String statistic) {

    static Source of(ResultRow row) {
        return new Source(row.key(), row.statistic());
    }
}
