package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.Level;
import nl.fnb.stats.model.Coefficient;
import nl.fnb.stats.model.Design;
import nl.fnb.stats.model.LinearModel;

/**
 * Predicts the means of both groups at the levels of a moderator.
 *
 * <p>A prediction is the intercept of the same model with every column moved so that the family in question lies at 0; the
 * fit is the same, and the error of the intercept is that of the prediction.
 */
final class ModeratorMeans {

    /** More levels than these make no picture that can be read. */
    static final int MOST_LEVELS = 6;

    private final ModelFrame frame;
    private final Covariate moderator;
    private final List<Covariate> others;
    private final double level;

    private ModeratorMeans(ModelFrame frame, Covariate moderator, List<Covariate> others, double level) {
        this.frame = frame;
        this.moderator = moderator;
        this.others = others;
        this.level = level;
    }

    /** The means at each level; none for a category of too many. */
    static List<ModeratorMean> of(AnalysisSet set, PrePost values, Covariate moderator) {
        List<Covariate> others = ModeratorEffect.others(set, moderator);
        List<Covariate> all = new ArrayList<>(others);
        all.add(moderator);
        ModeratorMeans means = new ModeratorMeans(
                ModelFrame.of(set, values, all), moderator, others, set.plan().level());
        return means.atAll();
    }

    private List<ModeratorMean> atAll() {
        double[] sorted = frame.sorted(moderator);
        List<ModeratorMean> means = new ArrayList<>();
        if (moderator.type() == CharacteristicType.NUMBER) {
            double low = quantile(sorted, 0.25);
            double high = quantile(sorted, 0.75);
            boolean apart = low < high;
            means.add(at(apart ? "P25" : "MIN", Optional.empty(), apart ? low : sorted[0]));
            means.add(at(apart ? "P75" : "MAX", Optional.empty(), apart ? high : sorted[sorted.length - 1]));
            return means;
        }
        double[] levels = Arrays.stream(sorted).distinct().toArray();
        for (double value : levels.length > MOST_LEVELS ? new double[0] : levels) {
            means.add(at(code(value), category(value), value));
        }
        return means;
    }

    /** Of type 7. */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private Optional<Level> category(double value) {
        return moderator.type() == CharacteristicType.CATEGORY
                ? Optional.of(moderator.levels().get((int) value))
                : Optional.empty();
    }

    private String code(double value) {
        return category(value).map(Level::code).orElse(value == 1 ? "true" : "false");
    }

    private ModeratorMean at(String code, Optional<Level> category, double value) {
        DoublePredicate counts = x -> moderator.type() == CharacteristicType.NUMBER || x == value;
        return new ModeratorMean(
                code,
                category,
                moderator.type() == CharacteristicType.NUMBER ? Optional.of(value) : Optional.empty(),
                frame.count(true, moderator, counts),
                frame.count(false, moderator, counts),
                predicted(value, 1),
                predicted(value, 0));
    }

    private Coefficient predicted(double value, double treated) {
        Column group = frame.group().minus(treated);
        List<Column> levels = moved(value);
        Column pre = frame.pre();
        Design design = group.appendTo(pre.minus(pre.mean()).appendTo(frame.intercept()));
        for (Column column : levels) {
            design = column.appendTo(design);
        }
        for (Covariate other : others) {
            for (Column column : frame.columns(other)) {
                design = column.minus(column.mean()).appendTo(design);
            }
        }
        for (Column column : levels) {
            design = group.times(column).appendTo(design);
        }
        return LinearModel.withDefaults()
                .withLevel(level)
                .fit(frame.post(), design)
                .coefficient(Design.INTERCEPT);
    }

    /** The columns of the moderator, each less what it is at a value. */
    private List<Column> moved(double value) {
        List<Column> columns = new ArrayList<>();
        for (Column column : frame.columns(moderator)) {
            boolean category = moderator.type() == CharacteristicType.CATEGORY;
            double here = category ? (column.name().equals(moderator.column((int) value)) ? 1 : 0) : value;
            columns.add(column.minus(here));
        }
        return columns;
    }
}
