package nl.fnb.report.data;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import nl.fnb.domain.CharacteristicValue;
import nl.fnb.domain.Label;
import nl.fnb.report.evaluation.AnalysisSet;
import nl.fnb.report.evaluation.Case;
import nl.fnb.report.evaluation.Outcome;
import nl.fnb.stats.text.Numbers;

/**
 * The columns of the compared families that a study and its plan bring along.
 *
 * <p>Their names are what they are, a point and the code or id, such as {@code char.treated} and {@code pre.risk}. The
 * fixed columns have no point in their names, so that none can be taken for another.
 *
 * @param columns in the order of the table
 */
record Variables(List<Column> columns) {

    /** What a column holds. */
    enum Kind {
        CHARACTERISTIC("char"),
        BEFORE("pre"),
        AFTER("post"),
        AT_RISK("at_risk"),
        EVENT("event");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }
    }

    /**
     * A column.
     *
     * @param kind what it holds
     * @param code the code of the characteristic, or the id of the outcome
     * @param label its name for people
     * @param cell the cell of a family, empty where the value is missing
     */
    record Column(Kind kind, String code, Label label, IntFunction<String> cell) {

        String name() {
            return kind.prefix + "." + code;
        }
    }

    static Variables of(AnalysisSet set) {
        List<Column> columns = new ArrayList<>();
        set.study()
                .characteristics()
                .forEach(c -> columns.add(new Column(
                        Kind.CHARACTERISTIC,
                        c.code(),
                        c.label(),
                        row -> characteristic(set.cases().get(row), c.code()))));
        for (Outcome outcome : set.plan().outcomes()) {
            if (!set.isRecorded(outcome)) {
                continue;
            }
            if (outcome instanceof Outcome.Continuous measured) {
                columns.add(column(Kind.BEFORE, outcome, row -> number(set.before(measured, row))));
                columns.add(column(Kind.AFTER, outcome, row -> number(set.after(measured, row))));
            } else if (outcome instanceof Outcome.Event event) {
                columns.add(column(Kind.AT_RISK, outcome, row -> flag(set.isAtRisk(event, row))));
                columns.add(column(Kind.EVENT, outcome, row -> event(set, event, row)));
            }
        }
        return new Variables(columns);
    }

    private static Column column(Kind kind, Outcome outcome, IntFunction<String> cell) {
        return new Column(kind, outcome.id(), outcome.label(), cell);
    }

    static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Numbers.shortest(value);
    }

    /** Of a family that was not at risk it is not said whether the event happened. */
    private static String event(AnalysisSet set, Outcome.Event event, int row) {
        return set.isAtRisk(event, row) ? flag(set.hadEvent(event, row)) : "";
    }

    private static String characteristic(Case family, String code) {
        return family.family().characteristic(code).map(Variables::text).orElse("");
    }

    private static String text(CharacteristicValue value) {
        if (value instanceof CharacteristicValue.Flag yes) {
            return flag(yes.value());
        }
        return value instanceof CharacteristicValue.Amount amount
                ? Numbers.shortest(amount.value())
                : ((CharacteristicValue.Category) value).level();
    }
}
