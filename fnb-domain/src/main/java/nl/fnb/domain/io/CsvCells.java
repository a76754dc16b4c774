package nl.fnb.domain.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes rows of cells in the one dialect in which the library writes: comma, line feed, decimal point. */
final class CsvCells {

    private final CsvWriter writer;

    CsvCells(Writer writer) {
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    }

    /** Writes a row; an empty Optional is an empty cell. */
    void row(Object... values) {
        List<String> cells = new ArrayList<>(values.length);
        for (Object value : values) {
            cells.add(cell(value));
        }
        writer.writeRecord(cells);
    }

    /** Hands what was written to the writer below. */
    void flush() throws IOException {
        writer.flush();
    }

    static String cell(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? cell(optional.get()) : "";
        }
        return value instanceof Double number ? number(number) : value.toString();
    }

    private static String number(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value));
        boolean whole = exact.signum() == 0 || exact.stripTrailingZeros().scale() <= 0;
        return whole ? exact.toBigInteger().toString() : exact.toPlainString();
    }
}
