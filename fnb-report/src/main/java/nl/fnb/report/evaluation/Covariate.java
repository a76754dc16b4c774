package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.fnb.domain.Characteristic;
import nl.fnb.domain.CharacteristicType;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Label;
import nl.fnb.domain.Level;
import nl.fnb.domain.Organisation;
import nl.fnb.domain.Study;

/**
 * A characteristic of the compared families, in numbers: a boolean as 0 and 1, a category as the rank of its level.
 *
 * <p>In a model a category becomes a dummy per level that has cases in that model, but for the first of those.
 */
final class Covariate {

    static final String ORGANISATION = "organisation";

    private final String name;
    private final Label label;
    private final CharacteristicType type;
    private final List<Level> levels;
    private final double[] values;

    private Covariate(String name, Label label, CharacteristicType type, List<Level> levels, double[] values) {
        this.name = name;
        this.label = label;
        this.type = type;
        this.levels = levels;
        this.values = values;
    }

    static Covariate of(String name, Study study, List<Case> cases) {
        if (name.equals(ORGANISATION)) {
            return organisation(study, cases);
        }
        Characteristic characteristic = study.characteristics().stream()
                .filter(c -> c.code().equals(name))
                .findFirst()
                .orElseThrow();
        List<String> codes = characteristic.levels().stream().map(Level::code).toList();
        double[] values = values(
                cases,
                c -> c.family()
                        .characteristic(name)
                        .map(value -> number(value, codes))
                        .orElse(Double.NaN));
        return new Covariate(name, characteristic.label(), characteristic.type(), characteristic.levels(), values);
    }

    private static Covariate organisation(Study study, List<Case> cases) {
        List<String> codes =
                study.organisations().stream().map(Organisation::code).toList();
        List<Level> levels = study.organisations().stream()
                .map(o -> new Level(o.code(), Label.same(o.name())))
                .toList();
        double[] values = values(cases, c -> codes.indexOf(c.family().organisation()));
        return new Covariate(
                ORGANISATION, new Label("organisatie", "organisation"), CharacteristicType.CATEGORY, levels, values);
    }

    private static double[] values(List<Case> cases, ToDoubleFunction<Case> value) {
        double[] values = new double[cases.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.applyAsDouble(cases.get(i));
        }
        return values;
    }

    private static double number(CharacteristicValue value, List<String> levels) {
        if (value instanceof CharacteristicValue.Flag flag) {
            return flag.value() ? 1 : 0;
        }
        if (value instanceof CharacteristicValue.Amount amount) {
            return amount.value();
        }
        return levels.indexOf(((CharacteristicValue.Category) value).level());
    }

    String name() {
        return name;
    }

    Label label() {
        return label;
    }

    CharacteristicType type() {
        return type;
    }

    List<Level> levels() {
        return levels;
    }

    /** The value of a case; NaN where it is missing. */
    double at(int row) {
        return values[row];
    }

    boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    /**
     * The columns that stand for it in a model of some of the cases. No name of a characteristic makes two of them alike, nor
     * like another column of the model.
     */
    List<Column> columns(int[] rows) {
        double[] picked = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            picked[i] = values[rows[i]];
        }
        if (type != CharacteristicType.CATEGORY) {
            return List.of(new Column("characteristic " + name, picked));
        }
        List<Column> dummies = new ArrayList<>();
        boolean reference = true;
        for (int level = 0; level < levels.size(); level++) {
            if (occurs(level, picked)) {
                if (!reference) {
                    dummies.add(new Column(column(level), indicator(picked, level)));
                }
                reference = false;
            }
        }
        return dummies;
    }

    /** The name of the column of a level of a category. */
    String column(int level) {
        return "level " + (level + 1) + " of " + name;
    }

    private static boolean occurs(int level, double[] ranks) {
        for (double rank : ranks) {
            if (rank == level) {
                return true;
            }
        }
        return false;
    }

    private static double[] indicator(double[] ranks, int level) {
        double[] indicator = new double[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            indicator[i] = ranks[i] == level ? 1 : 0;
        }
        return indicator;
    }
}
