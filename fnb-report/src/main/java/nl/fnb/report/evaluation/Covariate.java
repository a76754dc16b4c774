package nl.fnb.report.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
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
        return cases.stream().mapToDouble(value).toArray();
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

    /** The columns that stand for it in a model of some of the cases. */
    List<Column> columns(int[] rows) {
        double[] picked = Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
        if (type != CharacteristicType.CATEGORY) {
            return List.of(new Column(name, picked));
        }
        List<Column> dummies = new ArrayList<>();
        boolean reference = true;
        for (int level = 0; level < levels.size(); level++) {
            double[] dummy = indicator(picked, level);
            if (Arrays.stream(dummy).anyMatch(d -> d == 1)) {
                if (!reference) {
                    dummies.add(new Column(name + "=" + levels.get(level).code(), dummy));
                }
                reference = false;
            }
        }
        return dummies;
    }

    private static double[] indicator(double[] ranks, int level) {
        return Arrays.stream(ranks).map(rank -> rank == level ? 1 : 0).toArray();
    }
}
