package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.stats.Moments;
import nl.fnb.stats.Reason;

/**
 * One line of the baseline table: a number, or a share of families.
 *
 * <p>The standardised difference is the difference of the means, treated minus control, over the square root of the mean
 * of both variances (Austin, 2009, doi:10.1002/sim.3697); of a share p the variance is p(1 - p). It is absent where that
 * is 0 or cannot be computed.
 *
 * @param variable the code of the characteristic, or the outcome with {@code .pre} behind it
 * @param label the name that a report shows
 * @param level the level of a category, if this is one
 * @param share whether the mean is a share of families
 * @param treated the values of families with a conference
 * @param control the values of families with regular care
 */
public record BaselineRow(
        String variable, Label label, Optional<Level> level, boolean share, Moments treated, Moments control) {

    static List<BaselineRow> of(AnalysisSet set, Covariate covariate) {
        if (covariate.type() == CharacteristicType.NUMBER) {
            return List.of(number(set, covariate.name(), covariate.label(), covariate::at));
        }
        if (covariate.type() == CharacteristicType.BOOLEAN) {
            return List.of(row(set, covariate, Optional.empty(), covariate::at));
        }
        List<BaselineRow> rows = new ArrayList<>();
        for (int i = 0; i < covariate.levels().size(); i++) {
            int rank = i;
            IntToDoubleFunction share =
                    row -> covariate.isMissing(row) ? Double.NaN : covariate.at(row) == rank ? 1 : 0;
            rows.add(row(set, covariate, Optional.of(covariate.levels().get(i)), share));
        }
        return rows;
    }

    static BaselineRow number(AnalysisSet set, String variable, Label label, IntToDoubleFunction value) {
        return new BaselineRow(
                variable, label, Optional.empty(), false, moments(set, value, true), moments(set, value, false));
    }

    private static BaselineRow row(
            AnalysisSet set, Covariate covariate, Optional<Level> level, IntToDoubleFunction value) {
        return new BaselineRow(
                covariate.name(),
                covariate.label(),
                level,
                true,
                moments(set, value, true),
                moments(set, value, false));
    }

    private static Moments moments(AnalysisSet set, IntToDoubleFunction value, boolean treated) {
        List<Case> cases = set.cases();
        double[] values = new double[cases.size()];
        int count = 0;
        for (int row = 0; row < values.length; row++) {
            double candidate = cases.get(row).treated() == treated ? value.applyAsDouble(row) : Double.NaN;
            if (!Double.isNaN(candidate)) {
                values[count++] = candidate;
            }
        }
        return Moments.of(Arrays.copyOf(values, count));
    }

    /**
     * The standardised difference.
     *
     * @return treated minus control, empty where it cannot be computed
     */
    public Optional<Double> standardisedDifference() {
        if (treated.n() < 2 || control.n() < 2) {
            return Optional.empty();
        }
        double spread = Math.sqrt((variance(treated) + variance(control)) / 2);
        return spread > 0 ? Optional.of((treated.mean() - control.mean()) / spread) : Optional.empty();
    }

    /**
     * Whether the groups lie wholly apart: all values are equal within each group, and differ between the groups. No
     * standardised difference is then large enough.
     *
     * @return false too where a group has fewer than two values
     */
    public boolean isApart() {
        return isConstantInBoth() && treated.mean() != control.mean();
    }

    /**
     * Whether all values of both groups are the same, so that there is no difference.
     *
     * @return false too where a group has fewer than two values
     */
    public boolean isSame() {
        return isConstantInBoth() && treated.mean() == control.mean();
    }

    private boolean isConstantInBoth() {
        return treated.n() >= 2
                && control.n() >= 2
                && treated.squaredDeviations() == 0
                && control.squaredDeviations() == 0;
    }

    private double variance(Moments values) {
        return share ? values.mean() * (1 - values.mean()) : values.variance();
    }

    private ResultKey key() {
        return new ResultKey(
                "baseline", variable, "treated", level.map(Level::code).orElse(ResultKey.ALL));
    }

    /** Why there is no standardised difference, where there is none. */
    Optional<Note> note() {
        if (standardisedDifference().isPresent()) {
            return Optional.empty();
        }
        String reason = treated.n() < 2 || control.n() < 2
                ? Reason.TOO_FEW_VALUES.code()
                : isApart() ? Note.APART : Reason.NO_VARIANCE.code();
        return Optional.of(Note.of(key(), reason).about("standardised_difference"));
    }

    void addTo(ResultRows rows) {
        rows.of(key());
        add(rows, "treated", treated);
        add(rows, "control", control);
        standardisedDifference().ifPresent(d -> rows.add("standardised_difference", d));
    }

    private void add(ResultRows rows, String group, Moments values) {
        rows.add("n_" + group, values.n());
        if (values.n() > 0) {
            rows.add((share ? "proportion_" : "mean_") + group, values.mean());
        }
        if (!share && values.n() > 1) {
            rows.add("sd_" + group, values.sd());
        }
    }
}
