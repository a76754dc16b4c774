package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * <p>A prediction adds up the coefficients of one fit, weighted by what the family in question has: its group, its level, and
 * the mean of all else.
 */
final class ModeratorMeans {

    /** More levels than these make no picture that can be read. */
    static final int MOST_LEVELS = 6;

    private final ModelFrame frame;
    private final Covariate moderator;
    private final Column group;
    private final List<Column> columns;

    /** A level of the moderator, and the number that stands for it. */
    private record Place(String code, Optional<Level> category, double value) {}

    private ModeratorMeans(ModelFrame frame, Covariate moderator) {
        this.frame = frame;
        this.moderator = moderator;
        this.group = frame.group();
        this.columns = frame.columns(moderator);
    }

    /** The means at each level; none for a category of too many. */
    static List<ModeratorMean> of(AnalysisSet set, PrePost values, Covariate moderator) {
        List<Covariate> others = ModeratorEffect.others(set, moderator);
        List<Covariate> all = new ArrayList<>(others);
        all.add(moderator);
        ModeratorMeans means = new ModeratorMeans(ModelFrame.of(set, values, all), moderator);
        List<Place> places = means.places();
        List<Coefficient> predicted = means.predicted(places, others, set.plan().level());
        List<ModeratorMean> found = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            found.add(means.at(places.get(i), predicted.get(2 * i), predicted.get(2 * i + 1)));
        }
        return found;
    }

    private List<Place> places() {
        double[] sorted = frame.sorted(moderator);
        if (moderator.type() == CharacteristicType.NUMBER) {
            double low = quantile(sorted, 0.25);
            double high = quantile(sorted, 0.75);
            boolean apart = low < high;
            return List.of(
                    new Place(apart ? "P25" : "MIN", Optional.empty(), apart ? low : sorted[0]),
                    new Place(apart ? "P75" : "MAX", Optional.empty(), apart ? high : sorted[sorted.length - 1]));
        }
        double[] levels = Arrays.stream(sorted).distinct().toArray();
        return levels.length > MOST_LEVELS
                ? List.of()
                : Arrays.stream(levels).mapToObj(this::place).toList();
    }

    /** Of type 7. */
    private static double quantile(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private Place place(double value) {
        Optional<Level> category = moderator.type() == CharacteristicType.CATEGORY
                ? Optional.of(moderator.levels().get((int) value))
                : Optional.empty();
        return new Place(category.map(Level::code).orElse(value == 1 ? "true" : "false"), category, value);
    }

    private ModeratorMean at(Place place, Coefficient treated, Coefficient control) {
        boolean number = moderator.type() == CharacteristicType.NUMBER;
        DoublePredicate counts = x -> number || x == place.value();
        return new ModeratorMean(
                place.code(),
                place.category(),
                number ? Optional.of(place.value()) : Optional.empty(),
                frame.count(true, moderator, counts),
                frame.count(false, moderator, counts),
                treated,
                control);
    }

    /** The means at each place, first of the treated, then of the controls. */
    private List<Coefficient> predicted(List<Place> places, List<Covariate> others, double level) {
        Design design = design(others);
        Map<String, double[]> weights = new LinkedHashMap<>();
        for (Place place : places) {
            weights.put(place.code() + " treated", weights(place, true, design.names()));
            weights.put(place.code() + " control", weights(place, false, design.names()));
        }
        return LinearModel.withDefaults().withLevel(level).combinations(frame.post(), design, weights);
    }

    /** The columns of the model, each but the group less its mean. */
    private Design design(List<Covariate> others) {
        Design design = group.appendTo(frame.pre().centred().appendTo(frame.intercept()));
        for (Column column : columns) {
            design = column.centred().appendTo(design);
        }
        for (Covariate other : others) {
            for (Column column : frame.columns(other)) {
                design = column.centred().appendTo(design);
            }
        }
        for (Column column : columns) {
            design = group.times(column.centred()).appendTo(design);
        }
        return design;
    }

    /** What a family of a group at a place has in each column, all else at its mean. */
    private double[] weights(Place place, boolean treated, List<String> names) {
        double[] weights = new double[names.size()];
        weights[names.indexOf(Design.INTERCEPT)] = 1;
        weights[names.indexOf(ModelFrame.TREATED)] = treated ? 1 : 0;
        for (Column column : columns) {
            double here = here(column, place.value()) - column.mean();
            weights[names.indexOf(column.name())] = here;
            weights[names.indexOf(group.times(column).name())] = treated ? here : 0;
        }
        return weights;
    }

    private double here(Column column, double value) {
        boolean dummy = moderator.type() == CharacteristicType.CATEGORY;
        return dummy ? (column.name().equals(moderator.column((int) value)) ? 1 : 0) : value;
    }
}
