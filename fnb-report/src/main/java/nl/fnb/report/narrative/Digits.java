package nl.fnb.report.narrative;

import nl.fnb.report.evaluation.OutcomeComparison;

/** How many decimals the figures of an outcome need. */
final class Digits {

    static final int USUAL = 2;
    private static final int MOST = 8;

    private Digits() {}

    /** The size of the values, beside which a difference may be no more than an error of rounding. */
    static double scale(OutcomeComparison comparison) {
        double means = Math.max(
                Math.abs(comparison.postTreated().mean()),
                Math.abs(comparison.postControl().mean()));
        return Math.max(means, comparison.pooledSd());
    }

    /** Two decimals, one where the values are spread over hundreds, more where their spread is below a tenth. */
    static int of(OutcomeComparison comparison) {
        double spread = comparison.pooledSd();
        if (spread >= 100) {
            return USUAL - 1;
        }
        int digits = USUAL;
        for (double left = spread; left > 0 && left < 0.1 && digits < MOST; left *= 10) {
            digits++;
        }
        return digits;
    }
}
