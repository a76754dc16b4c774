package nl.fnb.domain.io;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Another way to write the same CSV file. */
record CsvVariant(boolean semicolon, boolean byteOrderMark, boolean windowsLines, boolean quoteAll, boolean reversed) {

    private static final List<String> NUMBERS = List.of("age", "hours_per_week");

    static List<CsvVariant> all() {
        List<CsvVariant> variants = new ArrayList<>();
        for (int bits = 0; bits < 32; bits++) {
            variants.add(
                    new CsvVariant((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0, (bits & 16) > 0));
        }
        return variants;
    }

    void rewrite(Path file) throws IOException {
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            reader.forEach(records::add);
        }
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(semicolon ? ';' : ',')
                .lineDelimiter(windowsLines ? LineDelimiter.CRLF : LineDelimiter.LF)
                .quoteStrategy(quoteAll ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
                .build(text);
        for (CsvRecord row : records) {
            writer.writeRecord(cells(row, records.get(0)));
        }
        writer.flush();
        Files.writeString(file, (byteOrderMark ? "\uFEFF" : "") + text + (windowsLines ? "\r\n" : ""));
    }

    private List<String> cells(CsvRecord row, CsvRecord header) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            cells.add(cell(header.getField(i), row.getField(i)));
        }
        if (reversed) {
            Collections.reverse(cells);
        }
        return cells;
    }

    private String cell(String column, String cell) {
        if (semicolon && NUMBERS.contains(column)) {
            return cell.replace('.', ',');
        }
        if (semicolon && (column.endsWith("_on") || column.endsWith("_until")) && cell.startsWith("2")) {
            return cell.substring(8) + "-" + cell.substring(5, 7) + "-" + cell.substring(0, 4);
        }
        return cell;
    }
}
