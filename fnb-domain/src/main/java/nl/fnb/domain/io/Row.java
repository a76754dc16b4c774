package nl.fnb.domain.io;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import nl.fnb.domain.Breach;
import nl.fnb.domain.InvalidValueException;
import nl.fnb.domain.Rule;
import nl.fnb.domain.StudyRule;

/**
 * The row of a CSV file that is being read, its cells in the order of the format. A cell that cannot be read adds a problem,
 * spoils the row and gives a stand-in, so that all cells of a row are judged before it is given up.
 */
final class Row {

    private static final String ORGANISATION = "organisation";

    private final String file;
    private final List<String> columns;
    private final Dialect dialect;
    private final boolean[] absent;
    private final String[] cells;
    private final boolean[] unreadable;
    private final Problems problems;
    private long line;
    private boolean spoilt;

    Row(String file, List<String> columns, Dialect dialect, boolean[] absent, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.dialect = dialect;
        this.absent = absent.clone();
        this.cells = new String[columns.size()];
        this.unreadable = new boolean[columns.size()];
        this.problems = problems;
        next(0);
    }

    /** Begins the next row. */
    void next(long startLine) {
        line = startLine;
        if (spoilt) {
            Arrays.fill(unreadable, false);
        }
        spoilt = false;
        Arrays.fill(cells, "");
    }

    void set(int column, String cell) {
        cells[column] = cell;
    }

    /** The text of a cell; empty as well where it was found to be unreadable. */
    String cell(int column) {
        return unreadable[column] ? "" : cells[column];
    }

    /** Whether the file has nothing in the cell. */
    boolean isEmpty(int column) {
        return cells[column].isEmpty();
    }

    /** Whether the file has the column. */
    boolean has(int column) {
        return !absent[column];
    }

    long line() {
        return line;
    }

    /** Gives up all cells, because it is not known which belongs to which column. */
    void spoil() {
        spoilt = true;
        Arrays.fill(unreadable, true);
    }

    /** Gives up one cell, whose problem is known already. */
    void spoil(int column) {
        spoilt = true;
        unreadable[column] = true;
    }

    /** The text of a cell that may not be empty. */
    String text(int column) {
        if (cells[column].isEmpty()) {
            if (!absent[column]) {
                breach(StudyRule.REQUIRED, column);
            }
            spoil(column);
        }
        return cell(column);
    }

    LocalDate date(int column) {
        return text(column).isEmpty() ? LocalDate.EPOCH : optionalDate(column).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(int column) {
        if (cell(column).isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = dialect.date(cells[column]);
        if (date.isEmpty()) {
            breach(StudyRule.NOT_A_DATE, column, dialect.dateForms());
        }
        return date;
    }

    <T> T code(int column, Codes<T> codes) {
        return text(column).isEmpty()
                ? codes.standIn()
                : optionalCode(column, codes).orElse(codes.standIn());
    }

    <T> Optional<T> optionalCode(int column, Codes<T> codes) {
        if (cell(column).isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = codes.find().apply(cells[column]);
        if (value.isEmpty()) {
            breach(StudyRule.UNKNOWN_CODE, column, codes.known());
        }
        return value;
    }

    Optional<Integer> optionalWhole(int column) {
        if (cell(column).isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number = dialect.whole(cells[column]);
        if (number.isEmpty()) {
            breach(StudyRule.NOT_A_WHOLE_NUMBER, column);
        }
        return number;
    }

    Optional<Double> optionalNumber(int column) {
        if (cell(column).isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble number = dialect.number(cells[column]);
        if (number.isEmpty()) {
            breach(StudyRule.NOT_A_NUMBER, column);
            return Optional.empty();
        }
        return Optional.of(number.getAsDouble());
    }

    Optional<Boolean> optionalFlag(int column) {
        return switch (cell(column)) {
            case "" -> Optional.empty();
            case "true", "ja", "1" -> Optional.of(true);
            case "false", "nee", "0" -> Optional.of(false);
            default -> {
                breach(StudyRule.NOT_A_BOOLEAN, column);
                yield Optional.empty();
            }
        };
    }

    /**
     * Builds the record; the rules that it breaks become problems of their columns. If a cell was unreadable there is no
     * record, but the rules of the other cells are judged all the same.
     */
    <T> Optional<T> build(Supplier<T> constructor) {
        try {
            T record = constructor.get();
            return spoilt ? Optional.empty() : Optional.of(record);
        } catch (InvalidValueException e) {
            for (Breach breach : e.breaches()) {
                if (!spoilt || isOfReadableCells(breach)) {
                    show(breach);
                }
            }
            return Optional.empty();
        }
    }

    /** Adds a problem with a cell, and gives the cell up. */
    void breach(Rule rule, int column, Object... arguments) {
        show(Breach.of(rule, columns.get(column), cells[column], arguments));
        spoil(column);
    }

    /** What the row says of the identifiers of records, and of its organisation if that could be read. */
    UnreadRow unread() {
        Map<String, String> identifiers = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            boolean named = columns.get(i).endsWith("_id") || (columns.get(i).equals(ORGANISATION) && !unreadable[i]);
            if (named && !cells[i].isEmpty()) {
                identifiers.put(columns.get(i), cells[i]);
            }
        }
        return new UnreadRow(line, Map.copyOf(identifiers));
    }

    /** Whether a rule was broken by cells that could be read, and not by what stands in for one. */
    private boolean isOfReadableCells(Breach breach) {
        for (int i = 0; i < unreadable.length; i++) {
            String column = columns.get(i);
            if (unreadable[i]
                    && (breach.field().equals(column) || breach.arguments().contains(column))) {
                return false;
            }
        }
        return true;
    }

    private void show(Breach breach) {
        int column = columns.indexOf(breach.field());
        Breach shown = column < 0 || cells[column].isEmpty()
                ? breach
                : new Breach(breach.rule(), breach.field(), cells[column], breach.arguments());
        problems.add(file, line, shown);
    }
}
