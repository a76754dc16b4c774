package nl.fnb.domain.io;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.fnb.domain.Breach;
import nl.fnb.domain.StudyRule;
import org.jspecify.annotations.Nullable;

/** Takes the cells of a CSV file as they are parsed: first the header, then row after row; blank lines do not count. */
final class CsvRows<T> extends AbstractBaseCsvCallbackHandler<CsvHeader> {

    private static final int MOST_COLUMNS = 2000;

    private final String file;
    private final List<String> columns;
    private final Set<String> optional;
    private final Function<Row, Optional<T>> reader;
    private final Problems problems;
    private final CellPool pool = new CellPool();
    private final List<String> header = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();
    private Dialect dialect = Dialect.COMMA;
    private Optional<CsvHeader> resolved = Optional.empty();
    private int[] targets = {};
    private Row row;
    private int[] lines = new int[1024];
    private long line = 1;
    private boolean keysRead;
    private boolean ignoresUnknown;

    CsvRows(
            String file,
            List<String> columns,
            Set<String> optional,
            Function<Row, Optional<T>> reader,
            Problems problems) {
        this.file = file;
        this.columns = columns;
        this.optional = optional;
        this.reader = reader;
        this.problems = problems;
        this.row = new Row(file, columns, dialect, new boolean[columns.size()], problems);
    }

    /** Lets columns pass that are not known, because what declares them could not be read. */
    void ignoreUnknown() {
        ignoresUnknown = true;
    }

    void begin(Dialect found) {
        dialect = found;
    }

    /** Closes the table; says whether there was a header with the key. */
    boolean end() {
        if (resolved.isEmpty()) {
            problems.add(file, Breach.of(StudyRule.NO_HEADER, "", ""));
        }
        return keysRead;
    }

    List<T> read() {
        return rows;
    }

    TablePlaces places(boolean whole) {
        return new TablePlaces(lines, rows.size(), unread, whole && keysRead);
    }

    /** The line on which the row that is being parsed began. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        row.next(startingLineNumber);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (resolved.isEmpty()) {
            if (index < MOST_COLUMNS) {
                header.add(new String(buffer, offset, Math.min(length, Printable.LONGEST + 1)));
            }
        } else if (index < targets.length && targets[index] >= 0) {
            row.set(targets[index], pool.of(buffer, offset, length));
            if (!quoted && pool.hasQuote()) {
                row.breach(StudyRule.BAD_QUOTES, targets[index]);
            }
        }
    }

    /** Takes a row, and goes on: only a header that is foreign, so that the rest says nothing, is handed to the reader. */
    @Override
    protected @Nullable CsvHeader buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            return null;
        }
        if (resolved.isPresent()) {
            addRow();
            return null;
        }
        CsvHeader found = new CsvHeader(header, columns, optional, ignoresUnknown);
        found.problems(dialect.delimiter()).forEach(breach -> problems.add(file, line, breach));
        resolved = Optional.of(found);
        targets = found.targets();
        keysRead = !found.absent()[0];
        row = new Row(file, columns, dialect, found.absent(), problems);
        return found.isForeign() ? found : null;
    }

    private void addRow() {
        if (getFieldCount() != targets.length) {
            row.spoil();
            problems.add(file, line, Breach.of(StudyRule.WRONG_CELL_COUNT, "", getFieldCount(), targets.length));
            keep(Optional.empty());
        } else {
            keep(reader.apply(row));
        }
    }

    private void keep(Optional<T> record) {
        if (record.isEmpty()) {
            unread.add(row.unread());
            return;
        }
        if (rows.size() == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        lines[rows.size()] = (int) line;
        rows.add(record.get());
    }
}
