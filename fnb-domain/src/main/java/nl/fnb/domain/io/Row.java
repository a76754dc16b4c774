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

    private final String file;
    private final List<String> columns;
    private final Dialect dialect;
    private final boolean[] absent;
    private final String[] cells;
    private final Problems problems;
    private long line;
    private boolean spoilt;

    Row(String file, List<String> columns, Dialect dialect, boolean[] absent, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.dialect = dialect;
        this.absent = absent.clone();
        this.cells = new String[columns.size()];
        this.problems = problems;
        next(0);
    }

    /** Begins the next row. */
    void next(long startLine) {
        line = startLine;
        spoilt = false;
        Arrays.fill(cells, "");
    }

    void set(int column, String cell) {
        cells[column] = cell;
    }

    String cell(int column) {
        return cells[column];
    }

    /** Whether the file has the column. */
    boolean has(int column) {
        return !absent[column];
    }

    long line() {
        return line;
    }

    boolean isSpoilt() {
        return spoilt;
    }

    void spoil() {
        spoilt = true;
    }

    /** The text of a cell that may not be empty. */
    String text(int column) {
        if (cells[column].isEmpty()) {
            spoilt = true;
            if (!absent[column]) {
                breach(StudyRule.REQUIRED, column);
            }
        }
        return cells[column];
    }

    LocalDate date(int column) {
        return text(column).isEmpty() ? LocalDate.EPOCH : optionalDate(column).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> optionalDate(int column) {
        if (cells[column].isEmpty()) {
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
        if (cells[column].isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = codes.find().apply(cells[column]);
        if (value.isEmpty()) {
            breach(StudyRule.UNKNOWN_CODE, column, codes.known());
        }
        return value;
    }

    Optional<Integer> optionalWhole(int column) {
        if (cells[column].isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number = dialect.whole(cells[column]);
        if (number.isEmpty()) {
            breach(StudyRule.NOT_A_WHOLE_NUMBER, column);
        }
        return number;
    }

    Optional<Double> optionalNumber(int column) {
        if (cells[column].isEmpty()) {
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
        return switch (cells[column]) {
            case "" -> Optional.empty();
            case "true", "ja", "1" -> Optional.of(true);
            case "false", "nee", "0" -> Optional.of(false);
            default -> {
                breach(StudyRule.NOT_A_BOOLEAN, column);
                yield Optional.empty();
            }
        };
    }

    /** Builds the record unless a cell was unreadable; the rules that it breaks become problems of their columns. */
    <T> Optional<T> build(Supplier<T> constructor) {
        if (spoilt) {
            return Optional.empty();
        }
        try {
            return Optional.of(constructor.get());
        } catch (InvalidValueException e) {
            e.breaches().forEach(this::add);
            return Optional.empty();
        }
    }

    /** Adds a problem with a cell, and spoils the row. */
    void breach(Rule rule, int column, Object... arguments) {
        add(Breach.of(rule, columns.get(column), cells[column], arguments));
    }

    /** What the row says of the identifiers of records. */
    UnreadRow unread() {
        Map<String, String> identifiers = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (columns.get(i).endsWith("_id") && !cells[i].isEmpty()) {
                identifiers.put(columns.get(i), cells[i]);
            }
        }
        return new UnreadRow(line, Map.copyOf(identifiers));
    }

    private void add(Breach breach) {
        spoilt = true;
        int column = columns.indexOf(breach.field());
        Breach shown = column < 0 || cells[column].isEmpty()
                ? breach
                : new Breach(breach.rule(), breach.field(), cells[column], breach.arguments());
        problems.add(file, line, shown);
    }
}
