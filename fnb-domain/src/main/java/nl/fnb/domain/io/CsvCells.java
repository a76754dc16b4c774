package nl.fnb.domain.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Writes rows of cells in the one dialect in which the library writes: comma, line feed, decimal point.
 *
 * <p>Most rows are plain words, which no dialect quotes: they go straight to the writer, the others by way of the CSV library.
 */
final class CsvCells {

    private static final double LARGE = 1e15;

    private final Writer writer;
    private final CsvWriter csv;
    private String[] last = {};

    CsvCells(Writer writer) {
        this.writer = writer;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(writer);
    }

    /** Writes a row; an empty Optional is an empty cell. */
    void row(Object... values) {
        String[] cells = new String[values.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(values[i]);
        }
        texts(cells);
    }

    /** Writes a row of texts. */
    void texts(String... cells) {
        if (isPlain(cells)) {
            try {
                write(cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        } else {
            csv.writeRecord(cells);
        }
    }

    private void write(String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(cells[i]);
        }
        writer.write('\n');
    }

    /** Whether all cells are plain words; one that stood above, as the key of a measurement does, was looked at there. */
    private boolean isPlain(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            boolean known = i < last.length && last[i].equals(cells[i]);
            if (!known && !isPlain(cells[i])) {
                last = new String[0];
                return false;
            }
        }
        last = cells;
        return true;
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || "-._:".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** Hands what was written to the writer below. */
    void flush() throws IOException {
        csv.flush();
    }

    static String cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? cell(optional.get()) : "";
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** A number as it is written: whole numbers without a sign of decimals, none with an exponent. */
    private static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGE;
        return whole ? Long.toString((long) value) : exact(Double.toString(value));
    }

    private static String exact(String number) {
        if (number.indexOf('E') < 0) {
            return number;
        }
        BigDecimal exact = new BigDecimal(number);
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        return whole ? exact.toBigInteger().toString() : exact.toPlainString();
    }
}
