package nl.fnb.report.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import nl.fnb.report.evaluation.ResultRow;

/**
 * Rounds what is published.
 *
 * <p>Counts become the nearest multiple; shares are computed anew from the rounded counts; intervals and tests of counts are
 * withheld, since the counts follow from them. Other figures keep three significant digits, for the full digits of a mean
 * tell over how many it was taken.
 */
final class Rounding {

    private static final Set<String> COUNTS = Set.of(
            "offered",
            "successes",
            "ongoing",
            "n",
            "n_treated",
            "n_control",
            "events_treated",
            "events_control",
            "not_at_risk_treated",
            "not_at_risk_control",
            "families",
            "plan_made",
            "refrained",
            "compared",
            "measured_pre",
            "measured_post",
            "measured_both",
            "post_on_schedule");

    /** The analyses of counts: the figures of theirs that are not counts or shares tell the counts. */
    private static final Set<String> OF_COUNTS = Set.of(
            "success_rate",
            "success_rate_by_approach",
            "success_rate_pairwise",
            "success_rate_vs_reference",
            "binary_outcome");

    private static final MathContext DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private final int multiple;
    private final RowIndex rows;

    Rounding(int multiple, RowIndex rows) {
        this.multiple = multiple;
        this.rows = rows;
    }

    Optional<ResultRow> of(ResultRow row) {
        if (multiple == 1 || !row.isNumber() || row.statistic().equals("tested")) {
            return Optional.of(row);
        }
        if (COUNTS.contains(row.statistic())) {
            return number(row, count(Double.parseDouble(row.value())));
        }
        return switch (row.statistic()) {
            case "proportion" -> share(row, figure(row, "successes"), figure(row, "offered"));
            case "proportion_treated" -> part(row, "n_treated");
            case "proportion_control" -> part(row, "n_control");
            case "df", "df2", "df2_welch" -> Optional.empty();
            default -> OF_COUNTS.contains(row.key().analysis()) ? Optional.empty() : digits(row);
        };
    }

    private double figure(ResultRow row, String statistic) {
        return rows.figure(row.key(), statistic);
    }

    private Optional<ResultRow> part(ResultRow row, String of) {
        double n = figure(row, of);
        return share(row, Double.parseDouble(row.value()) * n, n);
    }

    private Optional<ResultRow> share(ResultRow row, double part, double whole) {
        return count(whole) == 0 ? Optional.empty() : number(row, count(part) / count(whole));
    }

    /** The nearest multiple, halves upwards. */
    private double count(double n) {
        return Math.floor(Math.round(n) / (double) multiple + 0.5) * multiple;
    }

    private static Optional<ResultRow> digits(ResultRow row) {
        return number(row, new BigDecimal(row.value()).round(DIGITS).doubleValue());
    }

    private static Optional<ResultRow> number(ResultRow row, double value) {
        return Optional.of(ResultRow.number(row.key(), row.statistic(), value));
    }
}
